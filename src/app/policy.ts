import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page. Beside `'self'` it names the site's origin: WebKit matches `'self'` to nothing
 * in a sandboxed frame. Where the origin is not known at build, any http or https origin stands for it.
 * @param headHash the hash of the script in the head, with its quotes
 */
export function contentPolicy(siteUrl: string | undefined, headHash: string): string {
  const own = siteUrl === undefined ? "'self' http: https:" : `'self' ${new URL(siteUrl).origin}`
  return [
    "default-src 'none'",
    `script-src ${own} ${headHash}`,
    `style-src ${own}`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `img-src ${own} data: blob:`,
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
