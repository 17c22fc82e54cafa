import { CARD } from '../picture/cardSetting.ts'
import { escapeAttribute, escapeText } from './escapeHtml.ts'
import type { ViewLinks } from './viewLinks.ts'

/**
 * Height of a frame in its first state at the width of an article, 640 px, before it tells its own. Below it the frame
 * scrolls inside. A test measures it.
 */
export const FRAME_HEIGHT = 680

/**
 * Heights that the loader keeps until the map tells its own, px, by the width they begin at: a little more than it takes,
 * since a place kept too low moves the text below it. A test measures them.
 */
const KEPT: readonly (readonly [from: number, height: number])[] = [
  [0, 2260],
  [350, 2030],
  [430, 1930],
  [530, 1890],
  [1030, 1280],
]
/** A chosen country has more to say, px. */
const MORE_FOR_COUNTRY = 500

/** The loader's `height`: the first for any width, then others from some width up. */
export function keptHeights(hasCountry: boolean): string {
  return KEPT.map(([from, height]) => {
    const kept = height + (hasCountry ? MORE_FOR_COUNTRY : 0)
    return from === 0 ? String(kept) : `${from}:${kept}`
  }).join(' ')
}

/**
 * As wide as its column, which a theme may make narrower by `max-width`. A column that takes its width from what stands in it,
 * as a float or a table's cell does, asks a frame of 100 % for a width of its own: that is the ratio times the height then, as
 * much as there is. With both sides set, a ratio changes nothing else but the least width of a flex item, which is taken back.
 */
const FRAME_STYLE = 'width:100%;min-width:0;aspect-ratio:2;border:0'

/** What the code of a frame is made of. */
export interface FrameParts {
  links: ViewLinks
  /** Title of the frame. */
  title: string
  /** Words for a picture that cannot be seen. */
  alt: string
}

/** What the code of the loader's element needs beside it. */
export interface CodeParts extends FrameParts {
  /** Event id and country code, where the view is not the page's own. */
  step?: string | undefined
  country?: string | undefined
  lang?: string | undefined
  theme?: string | undefined
  /** Address of the page for frames, without a query. */
  embedPage: string
  loader: { address: string; integrity: string }
}

/** A frame that needs no script on the host page. A reader without script, or a feed, gets the picture. */
export function frameCode({ alt, links, title }: FrameParts): string {
  // Firefox heeds `loading` only where it stands before `src`.
  return [
    tag('iframe', {
      title,
      loading: 'lazy',
      src: links.embed,
      // For pages that drop the style.
      width: '100%',
      height: FRAME_HEIGHT,
      style: FRAME_STYLE,
      // For the copy buttons. A browser that does not know a feature says so on the host's console.
      allow: 'clipboard-write',
      referrerpolicy: 'strict-origin-when-cross-origin',
    }),
    `</iframe>\n<noscript>${pictureCode({ alt, links })}</noscript>`,
  ].join('')
}

/**
 * A frame for whoever asks for it by oEmbed. WordPress keeps of it what it keeps for a site that it does not know: the quotation,
 * which makes it listen for the height and is hidden then, the frame's address, sizes and title. Its width is 100 % by an
 * attribute, since the style is dropped.
 */
export function answerCode({ links, title }: Pick<FrameParts, 'links' | 'title'>): string {
  const link = `${tag('a', { href: links.page })}${escapeText(title)}</a>`
  const frame = tag('iframe', {
    title,
    src: links.embed,
    width: '100%',
    height: FRAME_HEIGHT,
    frameborder: 0,
    style: 'width:100%;border:0',
  })
  return `<blockquote>${link}</blockquote>${frame}</iframe>`
}

/** The element that the loader knows, with the loader at an address that never changes and its integrity. */
export function loaderCode(parts: CodeParts): string {
  const { country, embedPage, lang, links, loader, step, theme, title } = parts
  // Not async: two kB that keep the map's place before the text below it is drawn.
  const script = tag('script', {
    src: loader.address,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
  })
  const element = tag('boycott-map', {
    src: embedPage,
    step,
    country,
    theme,
    lang,
    title,
    height: keptHeights(country !== undefined),
  })
  return `${script}</script>\n${element}\n  ${pictureCode({ ...parts, links })}\n</boycott-map>`
}

/** A picture that leads to the map: for feeds, letters and systems that allow nothing else. */
export function pictureCode({ alt, links }: Pick<FrameParts, 'alt' | 'links'>): string {
  const picture = tag('img', {
    src: links.picture,
    alt,
    ...CARD,
    style: 'max-width:100%;height:auto',
  })
  return `${tag('a', { href: links.page })}${picture}</a>`
}

/** An opening tag; attributes without a value are left out. */
function tag(name: string, attributes: Readonly<Record<string, string | number | true | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? [key] : [`${key}="${escapeAttribute(String(value))}"`],
  )
  return `<${[name, ...written].join(' ')}>`
}
