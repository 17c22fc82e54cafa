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
  ['Тёркс и Кайкос', 'терксикаикос'],
  ['Сан-Томе, Йемен', 'сантомеиемен'],
  ['刚果（金）', '刚果金'],
  ['أستراليا', 'استراليا'],
  ['عُمان', 'عمان'],
  ['المملكة المتحدة', 'المملكهالمتحده'],
  ['الضفة، مـصر على', 'الضفهمصرعلي'],
  ['Œuvre, Ærø', 'oeuvreaero'],
  [' – ', ''],
])('folds "%s" to "%s"', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
