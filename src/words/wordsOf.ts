import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { id } from './id.ts'
import { ru } from './ru.ts'
import type { Words, WordsFile } from './words.ts'
import { zhHans } from './zhHans.ts'

/** A language of the site. */
export interface Language {
  /** Its tag, as in `lang`, in the record and in file names. */
  tag: string
  /** Its name in the language itself. */
  name: string
}

/** The languages of the site, in the order of their links. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'id', name: 'Bahasa Indonesia' },
  { tag: 'zh-Hans', name: '中文' },
  { tag: 'ru', name: 'Русский' },
  { tag: 'fr', name: 'Français' },
  { tag: 'es', name: 'Español' },
  { tag: 'ar', name: 'العربية' },
]

const FILES = new Map([en, id, zhHans, ru, fr, es, ar].map(file => [file.language, file]))

/**
 * Returns the words of a language, grouped by who says them. For the build, since a page has only its own language. Throws a
 * RangeError for a language that the interface does not have.
 */
export function wordsFileOf(language: string): WordsFile {
  const file = FILES.get(language)
  if (file === undefined) throw new RangeError(`no words in ${language}`)
  return file
}

/** Returns the words of a language without their groups. Throws a RangeError like `wordsFileOf`. */
export function wordsOf(language: string): Words {
  const { drawn, interactive, late, ...own } = wordsFileOf(language)
  return { ...own, ...interactive, ...late, ...drawn }
}
