/** So long the reader stays before the address names where, ms. */
const REST = 300

/** The least time between two changes of the address, ms: browsers pass over those that come in quick succession. */
const PAUSE = 1000

/** The longest wait before a change that did not come about is tried again, ms. */
const LONGEST = 16_000

/** Lets the address follow what is wanted of it. */
export interface AddressWriter {
  /** Writes it once the reader has come to rest. */
  soon(): void
  /** Writes it now: something is about to use it. */
  now(): void
  /** The query as it stood when it was last written. */
  standing(): string | undefined
}

/**
 * Makes the writer of an address. A browser may refuse a change, or pass over it without a word: what was written is read back,
 * and written again, ever more seldom, until it stands.
 * @param wanted the query that is wanted at this moment
 */
export function addressWriter(
  { history, location }: Pick<Window, 'history' | 'location'>,
  wanted: () => string,
): AddressWriter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = Number.NEGATIVE_INFINITY
  let standing: string | undefined
  let pause = PAUSE
  const stands = () => {
    const address = new URL(location.href)
    address.search = wanted()
    return address.search === location.search
  }
  const now = () => {
    clearTimeout(timer)
    if (!stands()) {
      written = performance.now()
      try {
        history.replaceState(history.state, '', `${location.pathname}${wanted()}${location.hash}`)
      } catch {
        // As if it had been passed over.
      }
      if (stands()) pause = PAUSE
      else {
        timer = setTimeout(now, pause)
        pause = Math.min(2 * pause, LONGEST)
      }
    }
    standing = location.search
  }
  return {
    now,
    soon() {
      clearTimeout(timer)
      timer = setTimeout(now, Math.max(REST, written + PAUSE - performance.now()))
    },
    standing: () => standing,
  }
}
