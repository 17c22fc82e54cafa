import type { PageKind } from '../../scene/map/labelBands.ts'
import { serifRule } from './subsetSerif.ts'

/** What the style sheet of a page is made of. */
export interface StyleParts {
  /** Every rule but those of the serif, for each kind of page. */
  styles: Readonly<Record<PageKind, string>>
  /** The cuts of the serif, as paths from the site's root. */
  fonts: readonly { weight: number; path: string }[]
}

/**
 * The style sheet of a page. It stands in the page itself: asked for as a file it would cost the first view a whole
 * turn of the network, which is what kept the map from the screen on a phone. A frame uses the system's serif.
 * @param root the way from the page to the site's root, for the addresses of the fonts
 */
export function inlineStyles(kind: PageKind, root: string, { fonts, styles }: StyleParts): string {
  const serif = kind === 'embed' ? [] : fonts.map(({ path, weight }) => serifRule(weight, `${root}${path}`))
  return [...serif, styles[kind]].join('\n')
}
