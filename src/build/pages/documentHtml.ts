import type { PageData } from '../../page/pageData.ts'
import type { PageKind } from '../../scene/map/labelBands.ts'
import { escapeAttribute, escapeText } from '../../share/codes/escapeHtml.ts'
import { type ScriptName, scriptFile, scriptsThat } from '../bundle/scripts.ts'
import type { SiteLanguage } from '../story/siteLanguages.ts'
import { iconLinks, type SiteIcons } from './iconLinks.ts'
import { inlineStyles, type StyleParts } from './inlineStyles.ts'
import { contentPolicy } from './policy.ts'
import { previewTags } from './previewTags.ts'

/** Built files that a page names, as paths from the site's root, and the code that stands in its head. */
export interface PageAssets extends StyleParts {
  /** Styles for paper. */
  print: string
  /** The scripts that pages ask for. */
  scripts: Readonly<Partial<Record<ScriptName, string>>>
  icons: SiteIcons
  /** Code of the script at the body's beginning. */
  inline: string
  /** The site's public address, where it is known. */
  siteUrl: string | undefined
}

/** What a document is made of. */
export interface DocumentParts {
  path: string
  /** The path from the pages of its language. */
  within: string
  kind: PageKind
  /** The view whose picture and oEmbed answer it names. */
  view: string
  root: string
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  description: string
  body: string
  data: PageData
}

/**
 * The whole document. What others read of it comes before styles and scripts, and after the policy, which holds for what
 * follows it alone. Classic scripts only: in a sandboxed frame modules are held to CORS and stay blank. React and
 * the world stand in templates, to be cloned when they are wanted.
 */
export function documentHtml(
  parts: DocumentParts,
  assets: PageAssets,
  site: string,
  languages: readonly SiteLanguage[],
): string {
  const { body, data, description, direction, kind, language, path, root, title, view, within } = parts
  /** A file's public address. */
  const addressOf = (file: string) => new URL(file.replace(/index\.html$/, ''), site).href
  const here = addressOf(path)
  const home = path.slice(0, path.length - within.length)
  const canonical = kind === 'embed' ? addressOf(home) : here
  const alternates = languages.map(
    ({ directory, tag }) =>
      `<link rel="alternate" hreflang="${tag}" href="${escapeAttribute(addressOf(directory + within))}">`,
  )
  const atRoot = languages.find(({ directory }) => directory === '')
  if (atRoot)
    alternates.push(
      `<link rel="alternate" hreflang="x-default" href="${escapeAttribute(addressOf(within))}">`,
    )
  const fonts = assets.fonts.map(({ path }) => `${root}${path}`).join(' ')
  const serif = kind === 'embed' ? '' : ` data-fonts="${fonts}"`
  const script = (name: ScriptName) => `<script defer src="${root}${assets.scripts[name]}"></script>`
  const deferred = kind === 'embed' ? scriptsThat('deferred', 'framed') : scriptsThat('deferred')
  const late = kind === 'embed' ? scriptsThat('late') : scriptsThat('late', 'framed')
  const template = (name: ScriptName) =>
    `<template id="${scriptFile(name)}-script">${script(name)}</template>`
  const preview = previewTags({
    title,
    description,
    address: canonical,
    picture: { address: addressOf(`pictures/${view}.png`), alt: description },
    answer: addressOf(`oembed/${home}${view}.json`),
    site,
    language,
  })
  return `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${kind === 'embed' ? 'light' : 'auto'}" data-languages="${languages.map(({ tag }) => tag).join(' ')}" data-site="${root}" data-path="${within}" data-print="${root}${assets.print}"${serif}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(documentPolicy(kind, root, assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(description)}">
<link rel="canonical" href="${escapeAttribute(canonical)}">
${preview}
${languages.length > 1 && kind === 'page' ? `${alternates.join('\n')}\n` : ''}${kind === 'embed' ? '<meta name="robots" content="noindex">\n' : ''}<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${iconLinks(assets.icons, root)}
<style>${inlineStyles(kind, root, assets)}</style>
<noscript><link rel="stylesheet" href="${root}${assets.print}" media="print"></noscript>
${deferred.map(script).join('\n')}
</head>
<body>
<script>${assets.inline}</script>
${body}
${(Object.keys(data) as (keyof PageData)[]).map(id => dataBlock(id, data[id])).join('\n')}
${late.map(template).join('\n')}
</body>
</html>
`
}

/** The policy of a page: it admits the very script and style sheet that stand in it. */
export function documentPolicy(
  kind: PageKind,
  root: string,
  assets: StyleParts & Pick<PageAssets, 'inline' | 'siteUrl'>,
): string {
  const style = inlineStyles(kind, root, assets)
  return contentPolicy(kind, assets.siteUrl, { script: assets.inline, style })
}

/** Data as a block that no browser runs. What could end the block, or a line in old engines, is escaped. */
export function dataBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return `<script type="application/json" id="${id}">${json}</script>`
}
