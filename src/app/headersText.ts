import type { PolicyKind } from './policy.ts'

/** A few minutes: what is corrected reaches readers soon. */
const SHORT = 'public, max-age=300'
/** A name that holds its hash never changes what it holds. */
const FOREVER = 'public, max-age=31536000, immutable'

/**
 * The headers of the site, in the format that static hosts read from `_headers`. No path gets one header from two blocks:
 * hosts join such values with a comma, and two policies would both hold.
 * @param homes directories of the pages of each language, from the root: "", "id/"
 */
export function headersText(
  policies: Readonly<Record<PolicyKind, string>>,
  homes: readonly string[],
): string {
  const page = (kind: PolicyKind) => [`Content-Security-Policy: ${policies[kind]}`, `Cache-Control: ${SHORT}`]
  const anywhere = 'Access-Control-Allow-Origin: *'
  const blocks: [pattern: string, headers: string[]][] = [
    [
      '/*',
      [
        'Referrer-Policy: no-referrer',
        'X-Content-Type-Options: nosniff',
        'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      ],
    ],
    ...homes.flatMap((home): [string, string[]][] => [
      ...['', 'index.html', 'at/*', 'of/*'].map((path): [string, string[]] => [
        `/${home}${path}`,
        page('page'),
      ]),
      [`/${home}embed/*`, page('embed')],
    ]),
    ['/demo/*', page('demo')],
    ['/loader.js', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/loader-*', [anywhere, `Cache-Control: ${FOREVER}`]],
    ['/assets/*', [anywhere, `Cache-Control: ${FOREVER}`]],
    ['/oembed/*', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/pictures/*', [anywhere, `Cache-Control: ${SHORT}`]],
    ['/record.*', [anywhere, `Cache-Control: ${SHORT}`]],
  ]
  return `${blocks.map(([pattern, headers]) => [pattern, ...headers.map(line => `  ${line}`)].join('\n')).join('\n\n')}\n`
}
