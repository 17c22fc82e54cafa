import { escapeAttribute } from '../../share/codes/escapeHtml.ts'
import { CARD } from '../../share/picture/cardSetting.ts'
import { openGraphLocale } from './openGraphLocale.ts'

/** What a page says of itself to whoever shows a link to it. */
export interface PreviewParts {
  title: string
  description: string
  /** The page's own address. */
  address: string
  /** Its picture, 1200 × 630 px, and the picture in words. */
  picture: { address: string; alt: string }
  /** Where its oEmbed answer lies. */
  answer: string
  /** The site's public address. */
  site: string
  language: string
}

/**
 * The fields that networks, chats and content systems read. They come before styles and scripts: readers of links take
 * the first kilobytes of a page, not the whole. The site is called by its host, as in its oEmbed answers: who publishes
 * the map is not in the record, and the article's publisher does not.
 */
export function previewTags(parts: PreviewParts): string {
  const { address, answer, description, language, picture, site, title } = parts
  const locale = openGraphLocale(language)
  const fields: [kind: 'name' | 'property', name: string, content: string | number][] = [
    ['property', 'og:type', 'article'],
    ['property', 'og:site_name', new URL(site).host],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:url', address],
    ['property', 'og:image', picture.address],
    ['property', 'og:image:width', CARD.width],
    ['property', 'og:image:height', CARD.height],
    ['property', 'og:image:alt', picture.alt],
    ...(locale === undefined ? [] : ([['property', 'og:locale', locale]] satisfies typeof fields)),
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', title],
    ['name', 'twitter:description', description],
    ['name', 'twitter:image', picture.address],
  ]
  return [
    ...fields.map(
      ([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeAttribute(String(content))}">`,
    ),
    `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(answer)}" title="${escapeAttribute(title)}">`,
  ].join('\n')
}
