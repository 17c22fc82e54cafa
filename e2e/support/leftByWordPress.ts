/** What WordPress lets stand in the answer of a site that it does not know: these elements, with these attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

/**
 * Returns what WordPress puts into a post for the html of an oEmbed answer, by the rules of its `wp_filter_oembed_result`: all but a
 * quotation and the first frame goes; the frame is boxed, gets the secret, and is hidden where the quotation stands in for it.
 */
export function leftByWordPress(html: string, secret: string): string {
  const allowed = html.replace(
    /<(\/?)([a-z]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi,
    (_, end, name, attributes) => {
      const kept = KEPT[name]
      if (kept === undefined) return ''
      const left = [...attributes.matchAll(/\s+([\w-]+)="[^"]*"/g)].filter(([, key]) => kept.includes(key))
      return `<${end}${name}${left.map(([text]) => text).join('')}>`
    },
  )
  const [, quotation = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(allowed) ?? []
  const hidden = quotation && ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"'
  return [
    quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`),
    frame
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
      )
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`),
  ].join('')
}
