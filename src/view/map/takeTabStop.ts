import type { CountryCode } from '../../model/country/countryCode.ts'
import { setAttribute } from '../setAttribute.ts'
import type { MapShapes } from './mapShapes.ts'

/** Makes an option the one that Tab reaches. */
export function takeTabStop({ named, paths }: MapShapes, code: CountryCode): void {
  for (const other of named)
    setAttribute(paths.get(other) as Element, 'tabindex', other === code ? '0' : '-1')
}
