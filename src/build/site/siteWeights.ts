import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeAttribute } from '../../share/codes/escapeHtml.ts'
import { ownSources } from '../pages/policy.ts'
import { DEFAULT_SITE } from '../settings/siteAddress.ts'
import { brotli } from './compress.ts'
import { filesIn } from './siteMarker.ts'

/** The pages whose weight is held to a budget. */
const PAGES = ['index.html', 'embed/index.html']

/**
 * Returns what the parts of a built site weigh as they reach a reader of its first language, bytes by path; beside them the
 * styles that stand in its page, as `styles`. The publisher's address is none of ours: pages weigh what they would without it.
 */
export async function siteWeights(folder: string): Promise<Map<string, number>> {
  const bytesOf = (file: string) => readFileSync(join(folder, file))
  const page = bytesOf('index.html').toString()
  const fonts = /data-fonts="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? []
  const weights = new Map<string, number>()
  for (const file of filesIn(folder)) {
    if (existsSync(join(folder, `${file}.br`))) weights.set(file, bytesOf(`${file}.br`).length)
    // Other languages have letters of their own.
    else if (fonts.includes(file)) weights.set(file, bytesOf(file).length)
  }
  for (const file of PAGES) {
    const html = bytesOf(file).toString()
    const plain = withoutAddress(html)
    if (plain !== html) weights.set(file, (await brotli(Buffer.from(plain), true)).length)
  }
  const styles = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
  weights.set('styles', (await brotli(Buffer.from(styles))).length)
  return weights
}

/** A page as it is built where the site's public address is not known. */
export function withoutAddress(html: string): string {
  const [, image = ''] = /<meta property="og:image" content="([^"]*\/)pictures\/[^"]*">/.exec(html) ?? []
  if (image === '' || image === DEFAULT_SITE) return html
  const own = escapeAttribute(ownSources(image))
  const named = (host: string) => `<meta property="og:site_name" content="${host}">`
  const host = /<meta property="og:site_name" content="([^"]*)">/.exec(html)?.[1] ?? ''
  return html
    .replaceAll(own, escapeAttribute(ownSources(undefined)))
    .replaceAll(image, DEFAULT_SITE)
    .replace(named(host), named(new URL(DEFAULT_SITE).host))
}
