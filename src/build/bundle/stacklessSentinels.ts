import type { Plugin } from 'vite'

/** React's own marks for "not now", told apart by identity: errors in kind, never shown. */
const SENTINEL = /(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g

/** How many of them this version of React makes while its script starts. */
const SENTINELS = 5

/**
 * Makes React's sentinels without a stack. Where developer tools or a laboratory (Lighthouse, a driven browser) watch the
 * page, V8 looks up the place of each error that is made, and for these parses the whole of React anew: 28 of the 35 ms
 * that its script then takes, and four times that on a slow phone. They have a message and are errors still.
 * The build stops where React no longer makes as many.
 */
export function stacklessSentinels(): Plugin {
  return {
    name: 'stackless-sentinels',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/react-dom-client.production.js')) return
      return withoutStacks(code)
    },
  }
}

/** The source of React's client with its sentinels made without a stack. Throws where it is not as it is known. */
export function withoutStacks(code: string): string {
  let found = 0
  const changed = code.replace(SENTINEL, (_, name: string, message: string) => {
    found += 1
    return `${name} = Object.assign(Object.create(Error.prototype), { message: ${message} })`
  })
  if (found !== SENTINELS)
    throw new Error(`react-dom makes ${found} errors while it starts, where ${SENTINELS} are known`)
  return changed
}
