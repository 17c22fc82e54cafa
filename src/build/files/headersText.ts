import type { PageKind } from '../../scene/map/labelBands.ts'

/** A few minutes: what is corrected reaches readers soon. */
const SHORT = 'public, max-age=300'
/** A name that holds its hash never changes what it holds. */
const FOREVER = 'public, max-age=31536000, immutable'

/** What a page must ask of its own parts to lie in a page that asks it of its frames. Ours are all from one place. */
const ISOLATED = 'Cross-Origin-Embedder-Policy: require-corp'

/**
 * The headers of the site, in the format that static hosts read from `_headers`. No path gets one header from two blocks:
 * hosts join such values with a comma, and two policies would both hold.
 * @param homes the pages of each language: their directory from the root ("", "id/"), and the policy of a page of a kind
 *   that lies some directories deeper
 * @param demo the policy of the demo page
 */
export function headersText(
  homes: readonly { directory: string; policyOf: (kind: PageKind, deeper: number) => string }[],
  demo: string,
): string {
  const page = (policy: string) => [`Content-Security-Policy: ${policy}`, `Cache-Control: ${SHORT}`, ISOLATED]
  // A host may hold its frames to a policy of its own, by the attribute `csp`.
  const embed = (policy: string) => [...page(policy), 'Allow-CSP-From: *']
  const anywhere = 'Access-Control-Allow-Origin: *'
  const blocks: [pattern: string, headers: string[]][] = [
    [
      '/*',
      [
        'Referrer-Policy: no-referrer',
        // For pages that isolate themselves: what they take in must say that it may be taken, a frame also that it isolates itself.
        'Cross-Origin-Resource-Policy: cross-origin',
        'X-Content-Type-Options: nosniff',
        'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      ],
    ],
    ...homes.flatMap(({ directory, policyOf }): [string, string[]][] => [
      [`/${directory}`, page(policyOf('page', 0))],
      [`/${directory}index.html`, page(policyOf('page', 0))],
      [`/${directory}at/*`, page(policyOf('page', 2))],
      [`/${directory}of/*`, page(policyOf('page', 2))],
      [`/${directory}embed/*`, embed(policyOf('embed', 1))],
    ]),
    ['/demo/*', page(demo)],
    ['/loader.js', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/loader-*', [anywhere, `Cache-Control: ${FOREVER}`]],
    ['/assets/*', [anywhere, `Cache-Control: ${FOREVER}`]],
    ['/oembed/*', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/pictures/*', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/record.*', [anywhere, `Cache-Control: ${SHORT}`]],
    // No byte order mark says it in the file.
    ['/record.csv', ['Content-Type: text/csv; charset=utf-8']],
  ]
  return `${blocks.map(([pattern, headers]) => [pattern, ...headers.map(line => `  ${line}`)].join('\n')).join('\n\n')}\n`
}
