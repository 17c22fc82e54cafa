/** The tags a picture may use. Nothing that runs, loads or holds HTML is among them. */
export const PICTURE_TAGS = [
  'svg',
  'title',
  'desc',
  'defs',
  'pattern',
  'g',
  'path',
  'circle',
  'clipPath',
  'line',
  'rect',
  'text',
  'tspan',
] as const
export type PictureTag = (typeof PICTURE_TAGS)[number]

/** An element of a picture: plain data, the same at build and in the browser. */
export interface PictureNode {
  tag: PictureTag
  attributes: Readonly<Record<string, string>>
  children: readonly (PictureNode | string)[]
}

/** What an attribute may be given as; undefined leaves it out, numbers are rounded. */
export type AttributeValue = string | number | undefined

/** Makes an element. Numbers are rounded to hundredths, so that equal pictures are equal texts. */
export function pictureNode(
  tag: PictureTag,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (PictureNode | string)[] = [],
): PictureNode {
  const written: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written[name] = typeof value === 'number' ? rounded(value) : value
  }
  return { tag, attributes: written, children }
}

function rounded(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}
