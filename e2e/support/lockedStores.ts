/** Whatever would keep something in a browser, by the object that has it. None of our pages may touch any. */
export const LOCKED_STORES = {
  window: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'Worker', 'SharedWorker'],
  document: ['cookie'],
  navigator: ['serviceWorker', 'storage', 'sendBeacon'],
} as const

/**
 * Makes every store throw when it is touched, as it does in a frame of another site, and writes `storage: <name>` to the
 * console as an error. Runs in the page before its own scripts, and uses nothing outside itself.
 */
export function lockStores(stores: typeof LOCKED_STORES): void {
  const owners = [
    [window, stores.window],
    [Document.prototype, stores.document],
    [Navigator.prototype, stores.navigator],
  ] as const
  for (const [owner, names] of owners)
    for (const name of names) {
      const refuse = () => {
        console.error(`storage: ${name}`)
        throw new DOMException(name, 'SecurityError')
      }
      Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse })
    }
}
