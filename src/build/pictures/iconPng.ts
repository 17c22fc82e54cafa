import { Resvg } from '@resvg/resvg-js'

/**
 * The site's icon as a PNG, for whoever reads no SVG. Same in, same bytes.
 * @param size width and height, px
 * @param ground the colour behind it; without one the PNG is clear where the icon is
 */
export function iconPng(svg: string, size: number, ground?: string): Uint8Array {
  const background = ground === undefined ? {} : { background: ground }
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, ...background }).render().asPng()
}
