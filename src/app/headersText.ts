/** The headers of the site, in the format that static hosts read from `_headers`. */
export function headersText(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cache-Control: public, max-age=300

/loader.js
  Access-Control-Allow-Origin: *

/loader-*.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable

/assets/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable
`
}
