import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LAST, readerAt } from '../beijing.testing.ts'
import { ISLANDS } from '../view/Island.tsx'
import { islandContent } from '../view/islands.tsx'
import { readersWords } from './readersWords.ts'

const PLACES = [
  [LAST, undefined],
  [0, undefined],
  [LAST, 'CAN'],
  [0, 'RUS'],
  [LAST, 'FRA'],
] as const

test.each(PLACES)(
  'what React joins says the same with the words that travel: step %i, country %s',
  (step, country) => {
    const reader = readerAt(step, country)
    for (const name of ISLANDS) {
      const travelled = renderToString(
        islandContent(name, { ...reader, words: readersWords(reader.words, reader.story) }),
      )
      expect(travelled).toBe(renderToString(islandContent(name, reader)))
    }
  },
)
