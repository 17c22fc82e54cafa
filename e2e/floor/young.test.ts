import { expect, test } from 'vitest'
import { withoutYoungStyles } from './withoutYoungStyles.ts'
import { youngInMarkup } from './youngInMarkup.ts'
import { youngInScript } from './youngInScript.ts'
import { youngInStyle } from './youngInStyle.ts'

test.each([
  ['list.toSorted()', ['toSorted']],
  ['list["toReversed"]()', ['toReversed']],
  ['list.with(1, 2).toSpliced(0, 1)', ['toSpliced', 'with']],
  ['URL.canParse(x)', ['URL.canParse']],
  ['const { canParse } = URL', ['URL.canParse']],
  ['Object.groupBy(a, f); Promise.withResolvers()', ['Object.groupBy', 'Promise.withResolvers']],
  ['Array.fromAsync(a)', ['Array.fromAsync']],
  ['new Set(a).union(b)', ['union']],
  ['text.isWellFormed()', ['isWellFormed']],
  ['new Intl.Segmenter()', ['Intl.Segmenter']],
  ['requestIdleCallback(f)', ['requestIdleCallback']],
  ['AbortSignal.any(a)', ['AbortSignal.any']],
  ['box.showPopover(); box.checkVisibility()', ['checkVisibility', 'showPopover']],
  ['box.addEventListener("scrollend", f)', ['event scrollend']],
  ['/(?<=a)b/.test(c)', ['regular expression (?<=']],
  ['new RegExp("(?<!a)b")', ['regular expression (?<=']],
  ['class A { static { f() } }', ['static block']],
  ['class A { b = c }', ['class field whose value names something']],
])('found in a script: %s', (code, names) => {
  expect(youngInScript(code)).toEqual(names)
})

test.each([
  'list.at(-1); list.findLast(f); Object.hasOwn(a, b); structuredClone(a)',
  'text.replaceAll(a, b); Promise.any(a); new AbortController().abort(); box.replaceChildren()',
  'class A { #b = 1; static c = ["d"]; #e() {} has(x) { return #b in x } }',
  'typeof requestIdleCallback',
  'function requestIdleCallback() {} requestIdleCallback()',
  'a ??= b?.c; 1n; /\\p{L}(?<name>x)/du.exec(a)',
])('every browser of the floor reads: %s', code => {
  expect(youngInScript(code)).toEqual([])
})

test.each(['/[a--b]/v', 'await f()', 'import x from "y"', 'using a = b'])('no script of 2022: %s', code => {
  expect(() => youngInScript(code)).toThrow()
})

test.each([
  ['@media (width <= 40em) { a { color: red } }', ['media range']],
  ['@media (40em <= width < 60em) { a { color: red } }', ['media range']],
  ['@container strip (width > 4em) { a { width: 1cqi } }', ['@container', 'cqi']],
  ['a { --room: min(1cqw, 2dvh) }', ['cqw', 'dvh']],
  ['a { & b { color: red } }', ['nesting']],
  ['a:has(b), :is(c):popover-open { color: red }', [':has', ':popover-open']],
  ['a { translate: 1px; rotate: 1deg; inset: 0 }', ['rotate', 'translate']],
  ['a { overflow: clip; text-wrap: balance }', ['overflow: clip', 'text-wrap', 'text-wrap: balance']],
  ['a { color: color-mix(in oklab, red, blue) }', ['color-mix()']],
  ['a { color: light-dark(red, blue) }', ['light-dark()']],
  ['@property --a { syntax: "*"; inherits: true }', ['@property']],
  ['a::before { content: "b" / "" }', ['content: … / …']],
  ['a { grid-template-columns: subgrid }', ['grid-template-columns: subgrid']],
  ['a { field-sizing: content }', ['field-sizing', 'field-sizing: content']],
  ['a { text-size-adjust: none }', ['text-size-adjust', 'text-size-adjust: none']],
])('found in a sheet: %s', (css, names) => {
  expect(youngInStyle(css)).toEqual(names)
})

test.each([
  '@media (min-width: 40em) and (prefers-reduced-motion: no-preference) { a { inset: 0; aspect-ratio: 1 } }',
  ':is(a, b):focus-visible { margin-inline: max(1px, 1em); accent-color: red }',
  'a { -webkit-text-size-adjust: none; text-size-adjust: none }',
  '@layer a { b { gap: 1px } }',
])('every browser of the floor draws: %s', css => {
  expect(youngInStyle(css)).toEqual([])
})

test('a sheet that does not parse is not passed over', () => {
  expect(() => youngInStyle('a { color: red')).not.toThrow()
  expect(() => youngInStyle('a { : red }')).toThrow()
})

test('found in a page: attributes and elements', () => {
  expect(youngInMarkup('<search><div inert popover="auto" hidden></div><p title="<b popover>">')).toEqual([
    '<div inert>',
    '<div popover>',
    '<search>',
  ])
})

test('an older engine drops what it does not know, and takes what is meant for it', () => {
  const css = [
    'a,b:has(c){color:red}',
    '@container (width>1em){a{color:red}}',
    '@media (width<=1em){a{color:red}}',
    '@supports (overflow-x:clip){a{overflow-x:clip}}',
    '@supports not (container-type:inline-size){a{color:blue}}',
    '@supports not selector(:has(*)){a{color:green}}',
    'a{--p:min(1cqi,2px);width:1cqi;height:1px}',
  ].join('')
  expect(withoutYoungStyles(css)).toBe(
    '@media all{a{color:blue}}@media all{a{color:green}}a{--p:min(1unknown,2px);height:1px}',
  )
})
