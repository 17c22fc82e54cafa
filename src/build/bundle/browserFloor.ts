/**
 * The oldest browsers in which the site works as it should. Scripts and styles are built for them, README names them, and
 * `e2e/specs/browserFloor.spec.ts` reads every file of the site against them. Raised only with word in README.
 */
export const BROWSER_FLOOR = { Safari: '15.4', Chrome: '100', Firefox: '115' } as const

/** The floor as Vite writes it: `safari15.4`. On phones Safari wants prefixes of its own. */
export const FLOOR_TARGETS = [
  ...Object.entries(BROWSER_FLOOR).map(([browser, version]) => `${browser.toLowerCase()}${version}`),
  `ios${BROWSER_FLOOR.Safari}`,
]
