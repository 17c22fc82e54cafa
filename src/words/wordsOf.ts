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
  /** As in `lang`, in the record and in the names of the files. */
  tag: string
  /** What the language calls itself. */
  name: string
}

/** Every language of the site, in the order of their links. */
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
 * Returns the words of a language by who says them. For the build: the browser gets the one language of its page.
 * Throws a RangeError for a language that the interface does not have.
 */
export function wordsFileOf(language: string): WordsFile {
  const file = FILES.get(language)
  if (file === undefined) throw new RangeError(`no words in ${language}`)
  return file
}

/** As `wordsFileOf`, all of them side by side. */
export function wordsOf(language: string): Words {
  const { drawn, interactive, late, ...own } = wordsFileOf(language)
  return { ...own, ...interactive, ...late, ...drawn }
}
