import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawsTicks } from '../scene/strip/drawsTicks.ts'
import type { Bundles } from './bundle/bundleSite.ts'
import { type ScriptName, scriptFile, scriptsThat } from './bundle/scripts.ts'
import { headersText } from './files/headersText.ts'
import { licencesText } from './files/licencesText.ts'
import { oembedFiles } from './files/oembedFiles.ts'
import { recordFiles } from './files/recordFiles.ts'
import { type Lockfile, sbomText } from './files/sbomText.ts'
import { shippedPackages } from './files/shippedPackages.ts'
import { demoHtml } from './pages/demoHtml.ts'
import { documentHtml, documentPolicy, type PageAssets } from './pages/documentHtml.ts'
import { contentPolicy } from './pages/policy.ts'
import { type LoaderFile, prerender } from './pages/prerender.tsx'
import { storyStyles } from './pages/storyStyles.ts'
import { subsetSerif } from './pages/subsetSerif.ts'
import { iconPng } from './pictures/iconPng.ts'
import { shareCards } from './pictures/shareCards.ts'
import type { Settings } from './settings/parseSettings.ts'
import { DEFAULT_SITE } from './settings/siteAddress.ts'
import { hashOf, type SiteFiles, siteFiles } from './site/siteFiles.ts'
import type { LoadedStory } from './story/loadStory.ts'
import type { DrawnWorld } from './story/loadWorld.ts'

/** What a site is drawn of. */
export interface SiteParts {
  /** The story in each language, the first one first. */
  stories: readonly [LoadedStory, ...LoadedStory[]]
  world: DrawnWorld
  bundles: Bundles
  settings: Pick<Settings, 'frontOnly' | 'siteUrl'>
  /** The repository's folder. */
  root: string
}

/** Draws every file of a site. */
export async function drawSite(parts: SiteParts): Promise<SiteFiles> {
  const { bundles, root, settings, stories, world } = parts
  const { frontOnly, siteUrl } = settings
  const [first] = stories
  const site = siteUrl ?? DEFAULT_SITE
  const files = siteFiles()
  const shared = sharedAssets(files, parts)
  const loader = addLoader(files, parts)
  const homes: Parameters<typeof headersText>[0][number][] = []
  const wanted = ({ path }: { path: string }) => !frontOnly || /^(embed\/)?index\.html$/.test(path)

  for (const told of stories) {
    const { language, languages } = told
    // A page asks for the letters of its own headline, not for those of other languages.
    const fonts = (await subsetSerif(told.story)).map(({ weight, woff2 }) => ({
      weight,
      path: files.addHashed(`serif-${weight}`, 'woff2', woff2),
    }))
    const assets: PageAssets = { ...shared, styles: stylesOf(told, bundles), fonts }
    const up = language.directory === '' ? 0 : 1
    homes.push({
      directory: language.directory,
      policyOf: (kind, deeper) => documentPolicy(kind, '../'.repeat(up + deeper), assets),
    })
    for (const page of prerender(told, world, loader, wanted))
      files.add(page.path, documentHtml(page, assets, site, languages))
    for (const { path, text } of oembedFiles(told, site)) files.add(path, text)
  }

  // In the site's first language alone: a picture that is shared goes where nobody can choose.
  if (!frontOnly) {
    for (const { name, png } of shareCards(first, world.outlines)) files.add(`pictures/${name}.png`, png)
  }
  for (const { path, text } of recordFiles(first, site)) files.add(path, text)
  // The packages that stand in the site, for a desk that must know.
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile
  files.add('sbom.json', sbomText(lockfile))
  files.add('licenses.txt', licencesText(root, shippedPackages(bundles.modules, lockfile)))
  const demoPolicy = contentPolicy('demo', siteUrl)
  const demo = {
    styles: files.addHashed('demo', 'css', bundles.sheets.demo),
    script: files.addHashed('demo', 'js', bundles.scripts.demo),
    icons: shared.icons,
    policy: demoPolicy,
    loader,
  }
  files.add('demo/index.html', demoHtml(first.telling, demo, site))
  files.add('_headers', headersText(homes, demoPolicy))
  return files
}

/** Adds what the pages of every language name, and returns its paths. */
function sharedAssets(
  files: SiteFiles,
  { bundles: { scripts, sheets }, root, settings: { siteUrl } }: SiteParts,
): Omit<PageAssets, 'styles' | 'fonts'> {
  const icon = readFileSync(join(root, 'src/build/pages/icon.svg'), 'utf8')
  const named = scriptsThat('deferred', 'late', 'framed').map(name => [
    name,
    files.addHashed(scriptFile(name), 'js', scripts[name]),
  ])
  return {
    print: files.addHashed('print', 'css', sheets.print),
    scripts: Object.fromEntries(named) as Record<ScriptName, string>,
    icons: {
      svg: files.addHashed('icon', 'svg', icon),
      small: files.addHashed('icon-32', 'png', iconPng(icon, 32)),
      touch: files.addHashed('icon-180', 'png', iconPng(icon, 180, '#fff')),
    },
    inline: scripts.inline.trim(),
    siteUrl,
  }
}

/** Adds the loader for host pages at the address that is always current and at the one that never changes, and its types. */
function addLoader(files: SiteFiles, { bundles: { scripts }, root }: SiteParts): LoaderFile {
  const { loader } = scripts
  const path = `loader-${hashOf(loader)}.js`
  files.add('loader.js', loader)
  files.add('loader.d.ts', readFileSync(join(root, 'src/frame/loaderTypes.d.ts'), 'utf8'))
  files.add(path, loader)
  return { path, integrity: `sha384-${createHash('sha384').update(loader).digest('base64')}` }
}

/** Returns the style sheets of the pages of one language: what it does not need stays out. */
function stylesOf({ story }: LoadedStory, { sheets }: Bundles): PageAssets['styles'] {
  const latin = [story.articleLanguage, story.language].every(
    tag => new Intl.Locale(tag).maximize().script === 'Latn',
  )
  const some = [drawsTicks(story.events.length) && sheets.manyEvents, !latin && sheets.otherScripts].filter(
    Boolean,
  )
  const whole = (sheet: string) => [storyStyles(story), sheet, ...some].join('\n')
  return { page: whole(sheets.page), embed: whole(sheets.embed) }
}
