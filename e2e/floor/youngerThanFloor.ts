import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode'
import { BROWSER_FLOOR } from '../../src/build/bundle/browserFloor.ts'

/** The browsers of the floor as MDN's table names them: on phones each has its own line. */
const LINES = {
  chrome: BROWSER_FLOOR.Chrome,
  chrome_android: BROWSER_FLOOR.Chrome,
  firefox: BROWSER_FLOOR.Firefox,
  firefox_android: BROWSER_FLOOR.Firefox,
  safari: BROWSER_FLOOR.Safari,
  safari_ios: BROWSER_FLOOR.Safari,
} as const

/** What MDN knows of browsers. */
export const KNOWN: Pick<typeof bcd, 'api' | 'css' | 'html' | 'javascript'> = bcd

/**
 * Whether a browser of the floor lacks something: whether it is younger, or was never there. What a phone's browser has to this
 * day no use for, such as a pointer's shape, is not told by its age.
 */
export function youngerThanFloor({ support }: CompatStatement): boolean {
  return Object.entries(LINES).some(([line, floor]) => {
    const statements = [support[line as keyof typeof LINES] ?? []].flat()
    if (/_/.test(line) && statements.every(({ version_added }) => version_added === false)) return false
    return !statements.some(statement => hasIt(statement, floor))
  })
}

/** The support of a feature by its path in MDN's table, or undefined where the table has none. */
export function compatAt(path: readonly string[]): CompatStatement | undefined {
  let at: Identifier | undefined = KNOWN as unknown as Identifier
  for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined
  return at?.__compat
}

/** Under its own name, without a setting. What a browser has in part counts as there. */
function hasIt(statement: SimpleSupportStatement, floor: string): boolean {
  const { alternative_name, flags, prefix, version_added, version_removed } = statement
  if (alternative_name !== undefined || flags !== undefined || prefix !== undefined) return false
  const since = (version: string | boolean | null | undefined) =>
    typeof version === 'string' && compareVersions(version.replace('≤', ''), floor) <= 0
  return since(version_added) && !since(version_removed)
}

function compareVersions(a: string, b: string): number {
  const [as, bs] = [a, b].map(version => version.split('.').map(Number)) as [number[], number[]]
  return (as[0] ?? 0) - (bs[0] ?? 0) || (as[1] ?? 0) - (bs[1] ?? 0)
}
