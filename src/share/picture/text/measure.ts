/** The two families of the page: a serif for words said or written, a sans for the rest. */
export type Family = 'serif' | 'sans'

/** How some words are set. @property size in px. @property lang where it is not the picture's */
export interface Face {
  family: Family
  size: number
  weight: 400 | 600
  lang?: string
}

/** The width of a text on one line, px. The build measures with its font files, the browser with a canvas. */
export type Measure = (text: string, face: Face) => number

/** The font lists that stand in a picture, as `font-family` takes them. */
export type FontLists = Readonly<Record<Family, string>>

/** The page's own lists: what a reader's machine has. */
export const SYSTEM_FONTS: FontLists = {
  serif: "Charter, 'Bitstream Charter', Georgia, 'Times New Roman', serif",
  sans: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
}
