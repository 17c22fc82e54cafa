import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutStacks } from './stacklessSentinels.ts'

const client = join(dirname(createRequire(import.meta.url).resolve('react-dom/package.json')), 'cjs')
const source = readFileSync(join(client, 'react-dom-client.production.js'), 'utf8')

test('the client of this React makes no error while its script starts', () => {
  const made: string[] = []
  class Counted extends Error {
    constructor(message: string) {
      super(message)
      made.push(message)
    }
  }
  const start = (code: string) => {
    made.length = 0
    const errors = new Proxy(Counted, { apply: (_, __, [message]) => new Counted(message) })
    const load = createRequire(import.meta.url)
    new Function('Error', 'require', 'exports', 'process', code)(errors, load, {}, { env: {} })
    return made.length
  }
  expect(start(source)).toBe(5)
  expect(start(withoutStacks(source))).toBe(0)
})

test('a React that makes other errors stops the build', () => {
  expect(() => withoutStacks(source.replace('SelectiveHydrationException = Error', 'x = Error'))).toThrow(
    'makes 4 errors',
  )
})
