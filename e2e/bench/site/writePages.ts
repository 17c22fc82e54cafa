import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressDirectory } from '../../../src/build/site/compress.ts'
import { NORTH, TURN } from '../../../src/geo/worldProjection.ts'
import type { TOOLS } from '../pages.ts'
import { bundlePage } from './bundlePage.ts'
import { drawnMap } from './drawnMap.ts'
import { pageHtml } from './pageHtml.ts'
import type { ToolStory } from './toolStory.ts'
import { drawnOutlines, toolTopology } from './toolWorld.ts'

type Tool = (typeof TOOLS)[number]

/** What loads the world together with the script, so that neither waits for the other. */
const HEAD =
  '<link rel="preload" as="fetch" href="world.json" crossorigin>\n<script defer src="page.js"></script>'

/** Writes a tool's page as a site of its own, compressed as the product's is. @returns its directory */
export async function writePage(tool: Tool, story: ToolStory, sites: string): Promise<string> {
  const outlines = drawnOutlines()
  const { width, height } = outlines
  const script = await bundlePage(entryOf(tool), { STORY: story, FRAME: { width, north: NORTH, turn: TURN } })
  if (tool === 'floor') {
    const map = drawnMap(story, outlines)
    return writeSite(join(sites, tool), {
      'index.html': pageHtml(story, { map, head: '', foot: `<script>${script}</script>` }),
    })
  }
  const map =
    tool === 'd3'
      ? `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map"></svg>`
      : `<div id="map" style="height:${Math.round((MAP_WIDTH * height) / width)}px"></div>`
  return writeSite(join(sites, tool), {
    'index.html': pageHtml(story, { map, head: stylesOf(tool) + HEAD, foot: '' }),
    'page.js': script,
    'world.json': JSON.stringify(toolTopology()),
  })
}

/** The width of the text column, px. */
const MAP_WIDTH = 848

function entryOf(tool: Tool): string {
  const [script = '', component = ''] = ['ts', 'tsx'].map(type =>
    fileURLToPath(new URL(`../tools/${tool}.${type}`, import.meta.url)),
  )
  return existsSync(script) ? script : component
}

/** The style sheet that a tool cannot do without. */
function stylesOf(tool: Tool): string {
  if (tool !== 'leaflet') return ''
  const sheet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css')
  return `<style>${readFileSync(sheet, 'utf8')}</style>\n`
}

async function writeSite(directory: string, files: Record<string, string>): Promise<string> {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  writeFileSync(join(directory, '_headers'), '/*\n  Cache-Control: public, max-age=300\n')
  await compressDirectory(directory)
  return directory
}
