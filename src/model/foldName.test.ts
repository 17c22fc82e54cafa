import { expect, test } from 'vitest'
import { foldName } from './foldName.ts'

test.each([
  ['Côte d’Ivoire', 'cotedivoire'],
  ["COTE D'IVOIRE", 'cotedivoire'],
  ['Timor-Leste', 'timorleste'],
  ['U.S.', 'us'],
  ['Türkiye', 'turkiye'],
  ['Preußen', 'preussen'],
  ['Malmø, Łódź, ırmak', 'malmolodzirmak'],
  ['中国', '中国'],
  ['الصين', 'الصين'],
  [' – ', ''],
])('folds "%s" to "%s"', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
