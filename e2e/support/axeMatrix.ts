import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { open } from './boycottPage.ts'

const PAGES = ['', 'embed/', 'at/gbr/', 'of/can/', 'ar/', 'zh-Hans/'] as const
const STATES = [
  'before the first step',
  'at the answer',
  'a named country chosen',
  'a country chosen that is not named',
  'search results shown',
  'everything opened',
] as const
const THEMES = ['light', 'dark', 'more contrast', 'forced colours'] as const
const WIDTHS = [320, 768, 1280] as const

/** A page in a state, a theme and a width: what axe looks at. */
export interface AxeCase {
  /** The page's address under the site. */
  readonly page: (typeof PAGES)[number]
  readonly state: (typeof STATES)[number]
  readonly theme: (typeof THEMES)[number]
  readonly width: (typeof WIDTHS)[number]
}

const QUERIES: Readonly<Record<AxeCase['state'], string>> = {
  'before the first step': 'step=start',
  'at the answer': 'step=chn',
  'a named country chosen': 'country=CAN',
  'a country chosen that is not named': 'country=FRA',
  'search results shown': 'step=usa',
  'everything opened': 'country=CHN',
}
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every page in every state, theme and width. */
export const axeMatrix: readonly AxeCase[] = PAGES.flatMap(page =>
  STATES.flatMap(state => THEMES.flatMap(theme => WIDTHS.map(width => ({ page, state, theme, width })))),
)

/**
 * The cases of every run: each page in each theme once. State and width turn with them, so that each state, and each
 * width, meets each theme, each width each page and each state, too.
 */
export const everyRunCases: readonly AxeCase[] = PAGES.flatMap((_, page) =>
  THEMES.map((_, theme) =>
    at(page, (page + theme) % STATES.length, theme, (page + 2 * theme) % WIDTHS.length),
  ),
)

function at(...[page, state, theme, width]: [number, number, number, number]): AxeCase {
  const found = axeMatrix[((page * STATES.length + state) * THEMES.length + theme) * WIDTHS.length + width]
  if (found === undefined) throw new RangeError('no such case')
  return found
}

/** A case in words. */
export function axeCaseName({ page, state, theme, width }: AxeCase): string {
  return `${page || 'the page'}, ${state}, ${theme}, ${width} px`
}

/** Opens a case in a page, which may have shown others before, and asks axe. @returns one line a finding */
export async function axeFindings(page: Page, axeCase: AxeCase): Promise<string[]> {
  await openCase(page, axeCase)
  const { violations } = await new AxeBuilder({ page })
    // The preview is another of these pages in a frame: its landmarks bear the same names as those around it.
    .exclude('.preview-frame')
    // Without a second page for the answer, and without the paths of what is right: half the time.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`)
}

async function openCase(page: Page, { page: path, state, theme, width }: AxeCase): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({
    contrast: theme === 'more contrast' ? 'more' : null,
    forcedColors: theme === 'forced colours' ? 'active' : null,
  })
  await open(page, `${path}?${QUERIES[state]}&theme=${theme === 'dark' ? 'dark' : 'light'}`)
  if (state === 'search results shown') {
    await page.getByRole('combobox').pressSequentially('a')
    await page.locator('.hit').first().waitFor()
  }
  if (state === 'everything opened') {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    // By what it opens: its name is in the page's language.
    await page.locator('.take-ways [aria-controls="take-embed"]').click()
    await page.locator('#code-frame').waitFor()
  }
}
