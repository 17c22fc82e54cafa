import type { PageData } from './pageData.ts'

/** Built files that a page names, as paths from the site's root, and the script that stands in its head. */
export interface PageAssets {
  styles: string
  /** The serif of the full page. */
  fonts: string[]
  first: string
  react: string
  world: string
  icon: string
  /** Code of the head script. */
  head: string
  /** The Content-Security-Policy. */
  policy: string
}

/** What a document is made of. */
export interface DocumentParts {
  path: string
  kind: 'page' | 'embed'
  root: string
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  description: string
  body: string
  data: PageData
}

/**
 * The whole document. Classic scripts only: in a sandboxed frame modules are held to CORS and stay blank. React and
 * the world stand in templates, to be cloned when they are wanted.
 */
export function documentHtml(parts: DocumentParts, assets: PageAssets, siteUrl: string | undefined): string {
  const { body, data, description, direction, kind, language, path, root, title } = parts
  const site = siteUrl ?? 'http://127.0.0.1:4173/'
  const here = new URL(path.replace(/index\.html$/, ''), site).href
  const canonical = kind === 'embed' ? new URL('.', site).href : here
  const fonts = assets.fonts.map(file => `${root}${file}`).join(' ')
  const serif = kind === 'embed' ? '' : ` data-fonts="${fonts}"`
  const late = (id: string, file: string) =>
    `<template id="${id}"><script defer src="${root}${file}"></script></template>`
  return `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${kind === 'embed' ? 'light' : 'auto'}"${serif}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(assets.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<script>${assets.head}</script>
<link rel="stylesheet" href="${root}${assets.styles}">
<script defer src="${root}${assets.first}"></script>
<meta name="description" content="${escapeAttribute(description)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}${assets.icon}" type="image/svg+xml">
<link rel="canonical" href="${canonical}">
${kind === 'embed' ? '<meta name="robots" content="noindex">\n' : ''}<meta property="og:type" content="article">
<meta property="og:title" content="${escapeAttribute(title)}">
<meta property="og:description" content="${escapeAttribute(description)}">
<meta property="og:url" content="${here}">
</head>
<body>
${body}
${(Object.keys(data) as (keyof PageData)[]).map(id => dataBlock(id, data[id])).join('\n')}
${late('react-script', assets.react)}
${late('world-script', assets.world)}
</body>
</html>
`
}

/** Data as a block that no browser runs. What could end the block, or a line in old engines, is escaped. */
export function dataBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return `<script type="application/json" id="${id}">${json}</script>`
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;')
}
