/** Matches an address whose host is written out, with no user name or password before it. */
const PLAIN = /^https?:\/\/([a-z\d](?:[a-z\d.-]*[a-z\d])?)(:\d{1,5})?(?:[/?#][!-~]*)?$/i

/**
 * Returns whether a text may be a link on the page: an absolute http or https address of printable characters, whose visible
 * host is the one that the browser asks.
 */
export function soundLink(text: string): boolean {
  const [, host, port = ''] = PLAIN.exec(text) ?? []
  if (host === undefined || /[\\<>"`]/.test(text) || !URL.canParse(text)) return false
  const { hostname, password, port: real, username } = new URL(text)
  const named = port.slice(1)
  // URL drops the default port of a scheme.
  const samePort = named === real || named === '80' || named === '443'
  return hostname === host.toLowerCase() && samePort && username === '' && password === ''
}
