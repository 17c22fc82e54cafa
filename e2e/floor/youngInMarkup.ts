import { compatAt, youngerThanFloor } from './youngerThanFloor.ts'

/** What the elements and attributes of a page are that a browser of the floor does not know: `inert`, `<search>`. */
export function youngInMarkup(html: string): string[] {
  const found = new Set<string>()
  for (const [, tag = '', attributes = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    const element = compatAt(['html', 'elements', tag])
    if (element && youngerThanFloor(element)) found.add(`<${tag}>`)
    for (const [, name = ''] of attributes.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)) {
      const compat =
        compatAt(['html', 'elements', tag, name]) ?? compatAt(['html', 'global_attributes', name])
      if (compat && youngerThanFloor(compat)) found.add(`<${tag} ${name}>`)
    }
  }
  return [...found].sort()
}
