import { bad, good, type Result } from '../../model/record/result.ts'

/** What addresses in the pages use where the public one is not told. */
export const DEFAULT_SITE = 'http://127.0.0.1:4173/'

/** Names and IPv4 addresses: a policy can name no other host. */
const HOST = /^[a-z\d._-]+$/

/** Returns the address of a site's root as URLs are written, ending in a slash, or everything that is wrong with it. */
export function siteAddress(text: string): Result<string, string> {
  const url = /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  const faults = [
    ...(/[\s\p{Cc}\\]/u.test(text) ? ['holds a space, a control character or a backslash'] : []),
    ...(/[?#]/.test(text) ? ['holds a query or a fragment'] : []),
    ...(url === undefined ? ['is no http or https address'] : []),
    ...(url?.username || url?.password ? ['holds a user name or a password'] : []),
    ...(url && !HOST.test(url.hostname) ? ['has a host that is neither a name nor an IPv4 address'] : []),
    ...(url && /\.html?\/*$/i.test(url.pathname) ? ['names a page instead of its folder'] : []),
  ]
  if (url === undefined || faults.length > 0) return bad(faults)
  return good(url.href.replace(/\/*$/, '/'))
}
