import { build, type Rollup } from 'vite'

/** Returns one minified classic script, as the product's are. @param define names that the script finds set */
export async function bundlePage(entry: string, define: Record<string, unknown>): Promise<string> {
  const names = { ...define, 'process.env.NODE_ENV': 'production' }
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[]
  const [chunk] = [output].flat()[0]?.output ?? []
  if (chunk === undefined) throw new Error(`no script from ${entry}`)
  return chunk.code.trim()
}
