import { expect, test } from 'vitest'
import { sourceFiles, sourceText } from '../sourceFiles.testing.ts'

/** Files that need to know how much time has passed, and are no part of a build: in a browser, and what watches a record. */
const OUTSIDE = [
  'build/record.ts',
  'frame/host.ts',
  'page/interactive/addressWriter.ts',
  'view/quietStatus.ts',
  'view/map/bindKeys.ts',
  'view/strip/landing.ts',
]

/** What gives another answer each time. `new Date(text)` reads a date that stands in the record. */
const CHANGING =
  /Date\.now|new Date\(\)|Math\.random|performance\.now|randomUUID|getRandomValues|randomBytes|hrtime|process\.pid|hostname\(\)|statSync|mtime/

test('nothing that the build runs asks the clock, chance or the machine: two builds are the same', () => {
  const asking = sourceFiles().filter(file => CHANGING.test(sourceText(file)))
  expect(asking.sort()).toEqual([...OUTSIDE].sort())
})
