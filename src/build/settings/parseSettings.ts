import { resolve } from 'node:path'
import { nearestName } from '../../model/country/nearestName.ts'
import { bad, good, type Result } from '../../model/record/result.ts'
import { siteAddress } from './siteAddress.ts'

/** What the commands can be told through the environment. */
export interface Settings {
  /** The site's public address, ending in a slash (`SITE_URL`); undefined where it is not known. */
  siteUrl: string | undefined
  /** The folder of the story (`STORY`). */
  story: string
  /** The folder that the site is written to and served from, absolute (`OUT`). */
  out: string
  /** The port that the site is served on; 0 takes any free one (`PORT`). */
  port: number
  /** Page and embed alone, without a page and a picture for each view: enough to look at a story of hundreds of views (`VIEWS=front`). */
  frontOnly: boolean
}

/** What the settings are held against. */
export interface SettingsPlace {
  /** The folder that a relative `OUT` starts from. */
  base: string
  /** The stories there are. */
  stories: readonly string[]
  /** Returns why the site cannot lie in a folder, or undefined where it can. */
  folderFault: (out: string) => string | undefined
}

/** The story that the site is built of where no other is asked for: the budgets are its own. */
export const OWN_STORY = 'beijing-2022'

/**
 * Returns the settings, or everything that is wrong with them, a line each. A setting that is empty counts as not set: a
 * pipeline often cannot leave one out.
 */
export function parseSettings(
  env: Readonly<Record<string, string | undefined>>,
  { base, folderFault, stories }: SettingsPlace,
): Result<Settings, string> {
  const faults: string[] = []
  const told = (name: string) => (env[name]?.trim() ? env[name] : undefined)
  const refuse = (name: string, why: string) => faults.push(`${name} is ${JSON.stringify(env[name])}: ${why}`)

  const address = told('SITE_URL')
  const siteUrl = address === undefined ? undefined : siteAddress(address)
  if (siteUrl?.ok === false)
    refuse(
      'SITE_URL',
      `it ${siteUrl.faults.join(', and ')}; expected an address such as https://example.org/map/`,
    )

  const story = told('STORY') ?? OWN_STORY
  if (!stories.includes(story)) {
    const near = nearestName(story, stories)
    const meant = near === undefined ? '' : `; did you mean ${near}?`
    refuse('STORY', `expected a folder of data/ that holds a record.json (${stories.join(', ')})${meant}`)
  }

  const out = resolve(base, told('OUT') ?? 'dist')
  const fault = folderFault(out)
  if (fault !== undefined) refuse('OUT', `${out} ${fault}`)

  const port = told('PORT') ?? '4173'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) refuse('PORT', 'expected a number from 0 to 65535')

  const views = told('VIEWS')
  if (views !== undefined && views !== 'front') refuse('VIEWS', 'expected "front", or nothing for all views')

  if (faults.length > 0) return bad(faults)
  return good({
    siteUrl: siteUrl?.ok ? siteUrl.value : undefined,
    story,
    out,
    port: Number(port),
    frontOnly: views === 'front',
  })
}
