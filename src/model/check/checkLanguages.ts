import { COUNTED_LANGUAGES } from '../numbers/numbersIn.ts'
import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

/**
 * Reports languages that the site does not have: the interface would have no words in them, and the numbers in their findings
 * could not be checked.
 */
export function checkLanguages({ languages }: RawRecord, report: RecordReport): void {
  for (const [index, language] of languages.entries()) {
    if (!COUNTED_LANGUAGES.includes(language)) {
      report.add(['languages', index], language, `a language of the site: ${COUNTED_LANGUAGES.join(', ')}`)
    } else if (languages.indexOf(language) !== index) {
      report.add(['languages', index], language, 'a language that is not named above')
    }
  }
}
