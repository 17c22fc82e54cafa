/** Those who size frames by a message of their own, and are spoken to only where they have shown themselves. */
export type Vendor = 'amp' | 'guardian' | 'medium'

/** The hosts of the pages that a vendor's frames lie in. */
const PLACES: readonly (readonly [Vendor, RegExp])[] = [
  ['amp', /(^|\.)ampproject\.(org|net)$/],
  ['guardian', /(^|\.)(theguardian\.com|guim\.co\.uk|guardianapps\.co\.uk)$/],
  // Medium has its frames from Embedly.
  ['medium', /(^|\.)(medium\.com|embedly\.com)$/],
]

/** Returns the vendors whose pages are among these. @param addresses addresses or origins; '' where one is not told */
export function vendorsAround(addresses: readonly string[]): Vendor[] {
  return addresses.flatMap(address => {
    const host = /^https?:\/\/([^/:?#]+)/.exec(address)?.[1] ?? ''
    return PLACES.flatMap(([vendor, hosts]) => (hosts.test(host) ? [vendor] : []))
  })
}

/** Returns the vendor in whose dialect a message is, or undefined for any other. */
export function vendorOf(data: unknown): Vendor | undefined {
  const message = typeof data === 'string' && data.startsWith('{') ? parsed(data) : data
  const { context, id, kind, sentinel } = Object(message) as Record<string, unknown>
  if (/^amp(-|$)/.test(word(sentinel))) return 'amp'
  if (/^iframeMessenger:/.test(word(id)) || /^interactive:/.test(word(kind))) return 'guardian'
  return context === 'iframe.resize' ? 'medium' : undefined
}

/** A text itself; to make one of what is none might run the page's code. */
function word(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}
