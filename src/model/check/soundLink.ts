/** An address whose host stands in it as it is, without name or password before it. */
const PLAIN = /^https?:\/\/([a-z\d](?:[a-z\d.-]*[a-z\d])?)(:\d{1,5})?(?:[/?#][!-~]*)?$/i

/**
 * Whether a text may be a link on the page: an absolute http or https address, of printable characters, that leads where it
 * says. What a reader hovers is then what the browser asks.
 */
export function soundLink(text: string): boolean {
  const [, host, port = ''] = PLAIN.exec(text) ?? []
  if (host === undefined || /[\\<>"`]/.test(text) || !URL.canParse(text)) return false
  const { hostname, password, port: real, username } = new URL(text)
  const named = port.slice(1)
  // A browser leaves out the port that a scheme has anyway.
  const samePort = named === real || named === '80' || named === '443'
  return hostname === host.toLowerCase() && samePort && username === '' && password === ''
}
