import { expect, test } from 'vitest'
import { weigh } from './budgets.ts'

const light = new Map([
  ['index.html', 39_000],
  ['embed/index.html', 40_000],
  ['assets/interactive-1.js', 8_000],
  ['assets/hydrate-1.js', 60_000],
  ['styles', 5_000],
  ['assets/serif-400-1.woff2', 8_000],
  ['assets/closer-1.js', 70_000],
  ['loader.js', 1_800],
])

test('a site within its budgets has nothing over', () => {
  expect(weigh(light).over).toEqual([])
})

test('what grew is named with its weight', () => {
  expect(weigh(new Map([...light, ['styles', 9_100]])).over).toEqual(['styles: 9.10 of 8 kB'])
})

test('a part that is missing is over: the pattern no longer finds it', () => {
  const without = new Map([...light].filter(([path]) => !path.includes('closer')))
  expect(weigh(without).over).toEqual(['closer look: 0.00 of 76 kB'])
})

test('the loader, which stands on other people’s pages, is over at a byte above the 2 kB that it promises', () => {
  expect(weigh(new Map([...light, ['loader.js', 2_000]])).over).toEqual([])
  expect(weigh(new Map([...light, ['loader.js', 2_001]])).over).toEqual([
    'loader for host pages: 2.00 of 2 kB',
  ])
})

test('what leaves less than 3 % of its budget is tight, but for the loader, in which nothing of a publisher stands', () => {
  expect(weigh(light).tight).toEqual([])
  expect(weigh(new Map([...light, ['styles', 7_760]])).tight).toEqual([])
  expect(weigh(new Map([...light, ['styles', 7_761]])).tight).toEqual(['styles: 7.76 of 8 kB'])
  expect(weigh(new Map([...light, ['loader.js', 2_000]])).tight).toEqual([])
})
