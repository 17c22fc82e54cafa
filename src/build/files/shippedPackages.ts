import { type Lockfile, namedPackages } from './sbomText.ts'

/** Packages in whose letters the pictures are drawn. */
const DRAWN_IN = ['@expo-google-fonts/inter', '@expo-google-fonts/source-serif-4']

/**
 * Returns the names of the packages that the site is made of: of those in its scripts, of all that the bill of materials names,
 * and of those that its pictures are drawn with.
 * @param modules the modules that its scripts are made of: paths, and names that the bundler gives to what it adds itself
 */
export function shippedPackages(
  modules: readonly string[],
  { packages }: Pick<Lockfile, 'packages'>,
): string[] {
  const bundled = modules.flatMap(module => {
    if (module.startsWith('\0rolldown/')) return ['rolldown']
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? []
    return name === undefined ? [] : [name.replace('\\', '/')]
  })
  const named = namedPackages(packages).map(({ name }) => name)
  return [...new Set([...bundled, ...named, ...DRAWN_IN])].sort()
}
