import { wordsOf } from './wordsOf.ts'

/** What the interface says in English. */
export const en = wordsOf('en')
