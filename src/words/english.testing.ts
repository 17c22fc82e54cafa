import { wordsOf } from './wordsOf.ts'

/** The words of the interface in English. */
export const en = wordsOf('en')
