import { type FontLists, type Measure, SYSTEM_FONTS } from './measure.ts'

/**
 * Measures with a canvas, in the fonts that a picture will name.
 * @throws Error where the browser gives no canvas
 */
export function canvasMeasure(fonts: FontLists = SYSTEM_FONTS): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('no canvas to measure with')
  return (text, { family, size, weight }) => {
    context.font = `${weight} ${size}px ${fonts[family]}`
    return context.measureText(text).width
  }
}
