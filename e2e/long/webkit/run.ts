/** `npm run test:webkit`, after the build: the stories in WebKit's engine, a line for each; exit code 1 if one fails. */
import { resolve } from 'node:path'
import { startSite } from '../../../src/build/serve.ts'
import { saveFigures } from '../figures.ts'
import { FAULT_STORIES } from './faultStories.ts'
import { FRAME_STORIES } from './frameStories.ts'
import { PAGE_STORIES } from './pageStories.ts'
import { watchSite } from './watchedSite.ts'
import { ensureWebKit, startWebKit } from './webkitDriver.ts'
import { type WebKitReader, webkitReader } from './webkitReader.ts'
import type { WebKitStory } from './webkitStory.ts'

/** Runs one story and prints its line; whether it held. */
async function tell(story: WebKitStory, reader: WebKitReader, site: string): Promise<boolean> {
  try {
    await story.run(reader, site)
    await reader.expectNoFaults()
    console.log(`  ✓ ${story.title}`)
    return true
  } catch (error) {
    console.log(`  ✗ ${story.title}\n${error instanceof Error ? error.stack : error}`)
    return false
  } finally {
    await reader.leave().catch(() => undefined)
  }
}

async function main(): Promise<void> {
  ensureWebKit()
  const site = await startSite({ directory: resolve(import.meta.dirname, '../../../dist'), port: 0 })
  const watched = await watchSite(site.url)
  const webkit = await startWebKit()
  try {
    const reader = webkitReader(webkit.driver)
    const version = (await webkit.driver.getCapabilities()).getBrowserVersion()
    const stories = [...PAGE_STORIES, ...FRAME_STORIES, ...FAULT_STORIES].filter(({ title }) =>
      title.includes(process.argv[2] ?? ''),
    )
    console.log(`WebKitGTK ${version}:`)
    let held = 0
    for (const story of stories) if (await tell(story, reader, watched.url)) held += 1
    console.log(`WebKit: ${held} of ${stories.length} stories.`)
    if (held < stories.length) process.exitCode = 1
    if (process.argv[2] !== undefined) return
    saveFigures({
      part: 'webkit',
      doc: 'reliability',
      figures: [
        {
          what: `Stories in WebKitGTK ${version}`,
          value: `${held} of ${stories.length}`,
          bar: `${stories.length} of ${stories.length}`,
          holds: held === stories.length,
        },
      ],
    })
  } finally {
    await webkit.stop()
    await watched.close()
    await site.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
