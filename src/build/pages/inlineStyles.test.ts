import { expect, test } from 'vitest'
import { sourceText } from '../../sourceFiles.testing.ts'

const imports = (sheet: string) =>
  [...sourceText(sheet).matchAll(/^@import "(.*)";$/gm)].map(([, path]) => path)

test('a full page has every rule but those of frames, in the same order', () => {
  expect(imports('page/styles/framed.css')).toEqual(['./page.css', '../../view/styles/embed.css'])
  expect(imports('page/styles/page.css')).not.toContain('../../view/styles/embed.css')
})

test('development has every rule', () => {
  expect(imports('page/styles/all.css')).toEqual([
    './framed.css',
    '../../view/strip/manyEvents.css',
    '../../view/styles/otherScripts.css',
  ])
})

test('rules of ticks, of lists of stances and of other scripts stand in their own sheets alone', () => {
  for (const path of imports('page/styles/page.css'))
    expect(sourceText(`page/styles/${path}`), path).not.toMatch(
      /^\s*\[data-ticks\]|^\s*\.legend \{|dir="rtl"|:lang\(/m,
    )
})

test('rules of frames stand in their own sheet alone', () => {
  for (const path of imports('page/styles/page.css'))
    expect(sourceText(`page/styles/${path}`).replaceAll(':not(.embed)', ''), path).not.toContain('.embed')
})
