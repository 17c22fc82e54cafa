import { build, type Rollup } from 'vite'

/** Bundles a script of a host page, `hosts/<entry>`, with the development build of its framework: that one says what differs. */
export async function bundledHost(entry: string, format: 'iife' | 'es'): Promise<string> {
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"' },
      ssr: format === 'es' ? { noExternal: true } : {},
      build: {
        write: false,
        minify: false,
        ssr: format === 'es',
        rollupOptions: {
          input: new URL(`../hosts/${entry}`, import.meta.url).pathname,
          output: { format, codeSplitting: false },
        },
      },
    }),
  ].flat() as Rollup.RollupOutput[]
  return output?.output[0].code ?? ''
}
