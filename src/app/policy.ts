import { createHash } from 'node:crypto'

/** The pages that differ in what they may do. */
export type PolicyKind = 'page' | 'embed' | 'demo'

/**
 * The Content-Security-Policy of a page. Beside `'self'` it names the site's origin: WebKit matches `'self'` to nothing
 * in a sandboxed frame. Where the origin is not known at build, any http or https origin stands for it. The full page
 * shows a preview of the embed, the demo page shows embeds: both may frame the site itself.
 * @param headHash the hash of the script in the head, with its quotes
 */
export function contentPolicy(kind: PolicyKind, siteUrl: string | undefined, headHash: string): string {
  const own = siteUrl === undefined ? "'self' http: https:" : `'self' ${new URL(siteUrl).origin}`
  return [
    "default-src 'none'",
    `script-src ${own}${kind === 'demo' ? '' : ` ${headHash}`}`,
    `style-src ${own}`,
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

/** The hash by which a policy knows an inline script, with its quotes. */
export function scriptHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
