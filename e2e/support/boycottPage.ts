import type { FrameLocator, Locator, Page } from '@playwright/test'

/** The page as a reader finds it: by role and name. */
export interface BoycottPage {
  slider: Locator
  map: Locator
  panel: Locator
  search: Locator
  mainButton: Locator
  previous: Locator
  finding: Locator
  /** The shape of a country on the map. */
  shape(code: string): Locator
  heading(): Locator
  /** Writes into the search field so that React hears it in every browser: Firefox's driver fills in behind its back. */
  seek(text: string): Promise<void>
  /** Presses a country where its name stands on the map. */
  press(code: string): Promise<void>
}

/** Finds the parts of a page. */
export function boycottPage(page: Page): BoycottPage {
  const panel = page.locator('section#panel')
  return {
    slider: page.getByRole('slider', { name: 'Step' }),
    map: page.getByRole('listbox', { name: /^Map, / }),
    panel,
    search: page.getByRole('combobox', { name: 'Find any country or territory' }),
    mainButton: page.getByRole('group', { name: 'Timeline' }).getByRole('button').last(),
    previous: page.getByRole('button', { name: 'Back one step' }),
    finding: page.locator('.finding[data-shown]'),
    shape: code => page.locator(`.world [data-country="${code}"]`),
    heading: () => panel.getByRole('heading', { level: 2 }),
    async seek(text) {
      // The only one, in any language.
      const field = page.getByRole('combobox')
      await field.focus()
      await field.evaluate((input, written) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, written)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, text)
    },
    async press(code) {
      const name = page.locator(`.label[data-label="${code}"]:visible text`).last()
      await name.scrollIntoViewIfNeeded()
      const box = await name.boundingBox()
      if (box === null) throw new Error(`${code} has no name on the map`)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
  }
}

/** Opens an address of the site and waits until everything answers. */
export async function open(page: Page, address = ''): Promise<BoycottPage> {
  await page.goto(address)
  await untilReady(page)
  return boycottPage(page)
}

/**
 * Waits until everything answers in a page, or in the page of a frame. The browser itself watches for it: an assertion would
 * look again after 100, 250 and 500 ms, and lose a third of a second at each page.
 */
export async function untilReady(page: Pick<Page | FrameLocator, 'locator'>): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

/** The stances on the map at this moment, by code; `later` where a later step names the country. */
export async function stancesOn(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.world [data-country]')
    .evaluateAll(shapes =>
      Object.fromEntries(
        shapes
          .map(shape => [
            shape.getAttribute('data-country'),
            shape.getAttribute('data-named') ?? shape.getAttribute('data-stance'),
          ])
          .filter(([, stance]) => stance !== 'none'),
      ),
    )
}
