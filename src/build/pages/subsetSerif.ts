import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { Story } from '../../model/story.ts'

/** A cut of the page's serif: Source Serif 4 (SIL Open Font License 1.1), the letters of one story. */
export interface SerifCut {
  weight: 400 | 600
  woff2: Uint8Array
}

const resolve = createRequire(import.meta.url).resolve

/**
 * The two cuts that the full page uses: 600 for the headline, 400 for words said or written. Only letters that occur
 * are kept; anything else falls back to a system serif.
 */
export async function subsetSerif(story: Story): Promise<SerifCut[]> {
  const letters: [SerifCut['weight'], string][] = [
    [400, story.sentences.map(({ text }) => text).join('')],
    [600, story.words.headline],
  ]
  return Promise.all(
    letters.map(async ([weight, text]) => {
      const file = resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`)
      const unique = [...new Set(text)].sort().join('')
      const woff2 = await subsetFont(readFileSync(file), unique, {
        targetFormat: 'woff2',
        // Kerning is seen in a headline; in running text it is a fifth of the cut and hardly to be seen. Small capitals,
        // old figures and hints are not seen in either, and weigh half.
        keepFeatures: weight === 600 ? ['kern'] : [],
        noHinting: true,
      })
      return { weight, woff2 }
    }),
  )
}

/**
 * The rule that names a cut. `fallback`: nobody waits for it, and it is not taken in once a reader has begun to read.
 * @param address from the page
 */
export function serifRule(weight: number, address: string): string {
  return `@font-face{font-family:"Story Serif";font-weight:${weight};font-display:fallback;src:url(${address}) format("woff2")}`
}
