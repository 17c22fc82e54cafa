import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { scriptConfig, stylesConfig } from '../../vite.config.ts'
import type { Story } from '../model/story.ts'
import { stripForm } from '../scene/strip/stripForm.ts'
import { stripHeads } from '../scene/strip/stripHeads.ts'
import { START } from '../timeline/step.ts'
import { headersText } from './files/headersText.ts'
import { licencesText } from './files/licencesText.ts'
import { oembedFiles } from './files/oembedFiles.ts'
import { recordFiles } from './files/recordFiles.ts'
import { type Lockfile, sbomText } from './files/sbomText.ts'
import { shippedPackages } from './files/shippedPackages.ts'
import { demoHtml } from './pages/demoHtml.ts'
import { documentHtml, documentPolicy, type PageAssets } from './pages/documentHtml.ts'
import { contentPolicy } from './pages/policy.ts'
import { prerender } from './pages/prerender.tsx'
import { storyStyles } from './pages/storyStyles.ts'
import { subsetSerif } from './pages/subsetSerif.ts'
import { iconPng } from './pictures/iconPng.ts'
import { shareCards } from './pictures/shareCards.ts'
import { folderFault } from './settings/folderFault.ts'
import { OWN_STORY } from './settings/parseSettings.ts'
import { readSettings } from './settings/readSettings.ts'
import { DEFAULT_SITE } from './settings/siteAddress.ts'
import { weigh } from './site/budgets.ts'
import { compressDirectory } from './site/compress.ts'
import { markSite } from './site/siteMarker.ts'
import { siteWeights } from './site/siteWeights.ts'
import { stageSite } from './site/stageSite.ts'
import { loadStories } from './story/loadStory.ts'
import { loadWorld } from './story/loadWorld.ts'

/* `npm run build`: checks the record, bundles the scripts, draws the pages, compresses everything. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Ends the build; the site that the last one wrote stands. */
function stop(why: unknown): never {
  console.error(why instanceof Error ? why.message : why)
  process.exit(1)
}

const settings = readSettings({ base: ROOT, folderFault: out => folderFault(out, ROOT) })
if (!settings.ok) stop(settings.faults.join('\n'))
const { frontOnly, out, siteUrl, story: STORY } = settings.value
if (siteUrl === undefined) {
  console.log(
    `SITE_URL is not set: addresses in the pages use ${DEFAULT_SITE}, and the policy admits any origin.`,
  )
}

/** Writes a file of the site. @param path from its root */
function write(path: string, content: string | Uint8Array): void {
  const file = join(stage.folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Writes a file under a name that holds its hash. @returns the path from the site's root */
function writeHashed(name: string, ending: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const path = `assets/${name}-${hash}.${ending}`
  write(path, content)
  return path
}

/** The modules that the scripts are made of, by path. */
const modules: string[] = []

/** The one output of a build. */
async function bundled(config: Parameters<typeof build>[0], ending: '.js' | '.css'): Promise<string> {
  const output = (await build(config)) as Rollup.RollupOutput | Rollup.RollupOutput[]
  for (const file of [output].flat().flatMap(({ output }) => output)) {
    if (!file.fileName.endsWith(ending)) continue
    if (file.type !== 'chunk') return String(file.source)
    modules.push(...file.moduleIds)
    return file.code
  }
  throw new Error(`the build gave no ${ending} file`)
}

let stories: ReturnType<typeof loadStories>
try {
  stories = loadStories(STORY)
} catch (error) {
  stop(error)
}
const [loaded] = stories
if (loaded === undefined) throw new Error(`${STORY} is told in no language of the interface`)
const { languages, story } = loaded
const drawn = loadWorld()

const stage = await stageSite(out).catch(stop)
const [
  early,
  first,
  framed,
  react,
  share,
  world,
  loader,
  page,
  embed,
  many,
  scripts,
  print,
  demo,
  demoStyles,
] = await Promise.all([
  bundled(scriptConfig('early'), '.js'),
  bundled(scriptConfig('first'), '.js'),
  bundled(scriptConfig('framed'), '.js'),
  bundled(scriptConfig('browser'), '.js'),
  bundled(scriptConfig('share'), '.js'),
  bundled(scriptConfig('world'), '.js'),
  bundled(scriptConfig('loader'), '.js'),
  bundled(stylesConfig('page'), '.css'),
  bundled(stylesConfig('embed'), '.css'),
  bundled(stylesConfig('manyEvents'), '.css'),
  bundled(stylesConfig('otherScripts'), '.css'),
  bundled(stylesConfig('print'), '.css'),
  bundled(scriptConfig('demo'), '.js'),
  bundled(stylesConfig('demo'), '.css'),
])
const demoPolicy = contentPolicy('demo', siteUrl)
const icon = readFileSync(join(ROOT, 'src/build/pages/icon.svg'), 'utf8')
const ownStyles = storyStyles(story)
const { listed } = stripForm(story.events.length, stripHeads(story, loaded.telling.timeline, START))
/** The style sheets of the pages of one language: what it does not need stays out. */
const stylesIn = ({ articleLanguage, language }: Story): PageAssets['styles'] => {
  const latin = [articleLanguage, language].every(tag => new Intl.Locale(tag).maximize().script === 'Latn')
  const some = [listed && many, !latin && scripts].filter(Boolean)
  const whole = (sheet: string) => [ownStyles, sheet, ...some].join('\n')
  return { page: whole(page), embed: whole(embed) }
}
const assets = {
  print: writeHashed('print', 'css', print),
  first: writeHashed('first', 'js', first),
  framed: writeHashed('framed', 'js', framed),
  share: writeHashed('take', 'js', share),
  react: writeHashed('react', 'js', react),
  world: writeHashed('world', 'js', world),
  icons: {
    svg: writeHashed('icon', 'svg', icon),
    small: writeHashed('icon-32', 'png', iconPng(icon, 32)),
    large: writeHashed('icon-192', 'png', iconPng(icon, 192)),
    touch: writeHashed('icon-180', 'png', iconPng(icon, 180, '#fff')),
  },
  early: early.trim(),
  siteUrl,
}
// For host pages: one address that is always current, and one that never changes, to be named with its integrity.
const loaderFile = {
  path: `loader-${createHash('sha256').update(loader).digest('hex').slice(0, 10)}.js`,
  integrity: `sha384-${createHash('sha384').update(loader).digest('base64')}`,
}
write('loader.js', loader)
write(loaderFile.path, loader)
const site = siteUrl ?? DEFAULT_SITE
const homes: Parameters<typeof headersText>[0][number][] = []
for (const told of stories) {
  const { language } = told
  // A page asks for the letters of its own headline, not for those of other languages.
  const serif = (await subsetSerif(told.story)).map(({ weight, woff2 }) => ({
    weight,
    path: writeHashed(`serif-${weight}`, 'woff2', woff2),
  }))
  const own: PageAssets = { ...assets, styles: stylesIn(told.story), fonts: serif }
  const up = language.directory === '' ? 0 : 1
  homes.push({
    directory: language.directory,
    policyOf: (kind, deeper) => documentPolicy(kind, '../'.repeat(up + deeper), own),
  })
  const wanted = ({ path }: { path: string }) => !frontOnly || /^(embed\/)?index\.html$/.test(path)
  for (const page of prerender(told, drawn, loaderFile, wanted)) {
    write(page.path, documentHtml(page, own, site, languages))
  }
  for (const { path, text } of oembedFiles(told, site)) write(path, text)
}
// In the site's first language alone: a picture that is shared goes where nobody can choose.
if (!frontOnly) {
  for (const { name, png } of shareCards(loaded, drawn.outlines)) write(`pictures/${name}.png`, png)
}
for (const { path, text } of recordFiles(loaded, site)) write(path, text)
// The packages that stand in the site, for a desk that must know.
const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile
write('sbom.json', sbomText(lockfile))
write('licenses.txt', licencesText(ROOT, shippedPackages(modules, lockfile)))
write(
  'demo/index.html',
  demoHtml(
    loaded.telling,
    {
      styles: writeHashed('demo', 'css', demoStyles),
      script: writeHashed('demo', 'js', demo),
      icons: assets.icons,
      policy: demoPolicy,
      loader: loaderFile,
    },
    site,
  ),
)
write('_headers', headersText(homes, demoPolicy))

await compressDirectory(stage.folder)
const { lines, over } = weigh(await siteWeights(stage.folder))
console.log(lines.join('\n'))
if (over.length > 0) {
  console.error(`Over budget: ${over.join('; ')}`)
  // The budgets are our story's; a longer one may weigh more.
  if (STORY === OWN_STORY) process.exit(1)
}
markSite(stage.folder)
// Somebody may have put something there meanwhile.
const fault = folderFault(out, ROOT)
if (fault !== undefined) stop(`OUT: ${out} ${fault}`)
stage.publish()
stage.clear()
