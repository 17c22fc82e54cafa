import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentPolicy } from '../../src/build/pages/policy.ts'
import { compressDirectory } from '../../src/build/site/compress.ts'
import { anchorStory } from './anchorStory.ts'
import { d3Page } from './d3/d3Page.ts'
import { floorPage } from './floor/floorPage.ts'
import { viewPage } from './wholeView/viewPage.ts'
import { viewStory } from './wholeView/viewStory.ts'

/** Writes the three hand-written pages as sites of their own, compressed and with headers as the product's. @returns their directories */
export async function writeAnchors(
  story: string,
  directory: string,
): Promise<Record<'floor' | 'd3' | 'view', string>> {
  const told = anchorStory(story)
  const { story: whole, drawing } = viewStory(story)
  const [floor, d3, view] = [await floorPage(told), await d3Page(told), await viewPage(whole, drawing)]
  return {
    floor: await writeSite(join(directory, 'floor'), { 'index.html': floor.html }, floor.script),
    view: await writeSite(join(directory, 'view'), { 'index.html': view.html }, view.script),
    d3: await writeSite(
      join(directory, 'd3'),
      { 'index.html': d3.html, 'page.js': d3.script, 'world.json': d3.world },
      '',
    ),
  }
}

async function writeSite(
  directory: string,
  files: Record<string, string>,
  inlineScript: string,
): Promise<string> {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  // The product's own headers, with leave for the style sheet that stands in the page.
  const policy = contentPolicy('page', undefined, { script: inlineScript }).replace(
    'style-src',
    "style-src 'unsafe-inline'",
  )
  const common = /^\/\*\n( {2}.+\n)+/m.exec(readFileSync('dist/_headers', 'utf8'))?.[0] ?? ''
  writeFileSync(
    join(directory, '_headers'),
    `${common}\n/*\n  Content-Security-Policy: ${policy}\n  Cache-Control: public, max-age=300\n`,
  )
  await compressDirectory(directory)
  return directory
}
