/** The site's icon in its forms, as paths from the site's root. */
export interface SiteIcons {
  svg: string
  /** PNG of 32 px. */
  small: string
  /** PNG of 180 px that is not clear anywhere: what is clear turns black on a home screen. */
  touch: string
}

/** The links to a site's icons. The drawn one is last: of those that fit, browsers take the last. */
export function iconLinks({ small, svg, touch }: SiteIcons, root: string): string {
  return [
    `<link rel="icon" href="${root}${small}" type="image/png" sizes="32x32">`,
    `<link rel="icon" href="${root}${svg}" type="image/svg+xml" sizes="any">`,
    `<link rel="apple-touch-icon" href="${root}${touch}" sizes="180x180">`,
  ].join('\n')
}
