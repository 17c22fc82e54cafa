/**
 * When a script comes: in the page itself, with the page, when the page is idle or the reader first needs it; with the page in a
 * frame and late elsewhere; on other people's pages; on the demo page.
 */
export type ScriptComes = 'inline' | 'deferred' | 'late' | 'framed' | 'host' | 'demo'

/** One script of the site. */
export interface Script {
  /** From the repository's root. */
  entry: string
  comes: ScriptComes
  /** Terser takes a twentieth less where that counts; on React and the world it would take a minute for almost nothing. */
  minifier: 'terser' | 'oxc'
  /**
   * V8 compiles all of it as it comes, off the main thread, instead of function by function at the first call: a fifth of the time
   * until everything answers, at 4× slower CPU.
   */
  compiledAhead?: true
  /** Its classes stay as they are written: the floor's targets would take them apart, for a fifth more bytes on host pages. */
  classesKept?: true
  /** What its file is called; its own name unless told otherwise. */
  file?: string
}

/** Every script of the site: each is one classic script. To add one is to add a row. */
export const SCRIPTS = {
  inline: { entry: 'src/page/inline/inline.ts', comes: 'inline', minifier: 'terser' },
  interactive: {
    entry: 'src/page/interactive/interactive.ts',
    comes: 'deferred',
    minifier: 'terser',
    compiledAhead: true,
  },
  hydrate: { entry: 'src/page/hydrate/hydrate.tsx', comes: 'late', minifier: 'oxc', compiledAhead: true },
  closer: { entry: 'src/page/closer/closer.ts', comes: 'late', minifier: 'oxc' },
  // Blocklists hide what is called after sharing.
  share: { entry: 'src/page/share/share.ts', comes: 'late', minifier: 'oxc', file: 'take' },
  framed: { entry: 'src/page/framed/framed.ts', comes: 'framed', minifier: 'terser', compiledAhead: true },
  loader: { entry: 'src/frame/loader.ts', comes: 'host', minifier: 'terser', classesKept: true },
  demo: { entry: 'src/page/demo/demo.ts', comes: 'demo', minifier: 'oxc' },
} as const satisfies Readonly<Record<string, Script>>

export type ScriptName = keyof typeof SCRIPTS

/** Returns the names of the scripts that come at some of these times, in the order of the table. */
export function scriptsThat(...comes: ScriptComes[]): ScriptName[] {
  return (Object.keys(SCRIPTS) as ScriptName[]).filter(name => comes.includes(SCRIPTS[name].comes))
}

/** Returns what the file of a script is called, without its hash. */
export function scriptFile(name: ScriptName): string {
  const { file = name }: Script = SCRIPTS[name]
  return file
}
