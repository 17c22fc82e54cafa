import { createHash } from 'node:crypto'
import type { PageKind } from '../../scene/map/labelBands.ts'

/** The pages that differ in what they may do. */
export type PolicyKind = PageKind | 'demo'

/**
 * The Content-Security-Policy of a page. Beside `'self'` it names the site's origin: WebKit matches `'self'` to nothing
 * in a sandboxed frame. Where the origin is not known at build, any http or https origin stands for it. The full page
 * shows a preview of the embed, the demo page shows embeds: both may frame the site itself.
 * @param inline the code of the script and of the style sheet that stand in the page: the policy knows both by their hashes
 */
export function contentPolicy(
  kind: PolicyKind,
  siteUrl: string | undefined,
  inline: { script?: string; style?: string } = {},
): string {
  const own = ownSources(siteUrl)
  return [
    "default-src 'none'",
    `script-src ${[own, ...hashOf(inline.script)].join(' ')}`,
    `style-src ${[own, ...hashOf(inline.style)].join(' ')}`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `img-src ${own} data: blob:`,
    ...(kind === 'embed' ? [] : [`frame-src ${own}`]),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** The sources that stand for the site's own files. */
export function ownSources(siteUrl: string | undefined): string {
  return siteUrl === undefined ? "'self' http: https:" : `'self' ${new URL(siteUrl).origin}`
}

/** The hash by which a policy knows what stands in the page, with its quotes; none where nothing does. */
function hashOf(code: string | undefined): string[] {
  return code === undefined ? [] : [`'sha256-${createHash('sha256').update(code).digest('base64')}'`]
}
