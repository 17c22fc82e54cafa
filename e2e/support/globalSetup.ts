import { resolve } from 'node:path'
import type { FullConfig } from '@playwright/test'
import { startSite } from '../../src/build/serve.ts'

/**
 * Serves `dist/` at the config's address for the whole run, names it in SITE_URL_UNDER_TEST, and gives what stops
 * it. Rejects if nothing is built or the port is taken.
 */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  if (!config.projects.some(project => project.name === 'firefox')) {
    console.log('No Firefox here: its tests are left out.')
  }
  const directory = resolve(import.meta.dirname, '../../dist')
  const port = Number(new URL(config.projects[0]?.use.baseURL ?? '').port)
  const site = await startSite({ directory, port }).catch((error: Error) => {
    const advice = /^Port /.test(error.message) ? ' Stop it, or choose another port: E2E_PORT=4180' : ''
    throw new Error(error.message + advice)
  })
  process.env.SITE_URL_UNDER_TEST = site.url
  return site.close
}
