import type { Page } from '@playwright/test'
import { pixelsOf } from './pixelsOf.ts'

/**
 * How many pixels of two pictures (PNG) differ by more than `levels` of 255 in some channel; all of them where the sizes do.
 * One level is what a rounded corner may change by when its tile is drawn anew.
 */
export async function differingPixels(
  page: Page,
  [one, other]: readonly [Buffer, Buffer],
  levels = 8,
): Promise<number> {
  return page.evaluate(
    ({ a, b, most }) => {
      if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY
      let differing = 0
      for (let pixel = 0; pixel < a.data.length; pixel += 4) {
        const by = (channel: number) =>
          Math.abs((a.data[pixel + channel] ?? 0) - (b.data[pixel + channel] ?? 0))
        if ([0, 1, 2, 3].some(channel => by(channel) > most)) differing += 1
      }
      return differing
    },
    { a: await pixelsOf(page, one), b: await pixelsOf(page, other), most: levels },
  )
}
