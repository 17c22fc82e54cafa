import { fileURLToPath } from 'node:url'
import { bundleSite } from './bundle/bundleSite.ts'
import { drawSite } from './drawSite.ts'
import { folderFault } from './settings/folderFault.ts'
import { OWN_STORY, type Settings } from './settings/parseSettings.ts'
import { readSettings } from './settings/readSettings.ts'
import { DEFAULT_SITE } from './settings/siteAddress.ts'
import { weigh } from './site/budgets.ts'
import { compressDirectory } from './site/compress.ts'
import { markSite } from './site/siteMarker.ts'
import { siteWeights } from './site/siteWeights.ts'
import { stageSite } from './site/stageSite.ts'
import { loadStories } from './story/loadStory.ts'
import { loadWorld } from './story/loadWorld.ts'

/* `npm run build`: checks settings and record, bundles the scripts, draws every file, and puts the site in the last one's place. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

async function main(): Promise<void> {
  const settings = checkedSettings()
  const [first, ...others] = loadStories(settings.story)
  if (first === undefined) throw new Error(`${settings.story} is told in no language of the interface`)
  const stage = await stageSite(settings.out)
  const bundles = await bundleSite()
  const parts = { stories: [first, ...others], world: loadWorld(), bundles, settings, root: ROOT } as const
  const files = await drawSite(parts)
  files.write(stage.folder)
  await compressDirectory(stage.folder)
  await weighSite(stage.folder, settings)
  markSite(stage.folder)
  // Somebody may have put something there meanwhile.
  const fault = folderFault(settings.out, ROOT)
  if (fault !== undefined) throw new Error(`OUT: ${settings.out} ${fault}`)
  stage.publish()
  stage.clear()
}

/** Returns the settings. Throws an Error with everything that is wrong with them. */
function checkedSettings(): Settings {
  const settings = readSettings({ base: ROOT, folderFault: out => folderFault(out, ROOT) })
  if (!settings.ok) throw new Error(settings.faults.join('\n'))
  if (settings.value.siteUrl === undefined) {
    console.log(
      `SITE_URL is not set: addresses in the pages use ${DEFAULT_SITE}, and the policy admits any origin.`,
    )
  }
  return settings.value
}

/** Prints what a reader waits for. Throws an Error where our own story is over a budget; a longer one may weigh more. */
async function weighSite(folder: string, { story }: Settings): Promise<void> {
  const { lines, over } = weigh(await siteWeights(folder))
  console.log(lines.join('\n'))
  if (over.length === 0) return
  const text = `Over budget: ${over.join('; ')}`
  if (story === OWN_STORY) throw new Error(text)
  console.error(text)
}

// What is wrong is said as it is; the site that the last build wrote stands.
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
