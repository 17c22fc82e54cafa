import { axeCaseName, axeFindings, everyRunCases } from '../support/axeMatrix.ts'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

test.describe('axe finds nothing', () => {
  const themes = new Set(everyRunCases.map(axeCase => axeCase.theme))
  const casesIn = (theme: string) => everyRunCases.filter(axeCase => axeCase.theme === theme)
  // Three cases share a page: opening another place in it costs less than a test of its own.
  for (const theme of themes)
    for (const some of [casesIn(theme).slice(0, 3), casesIn(theme).slice(3)])
      test(`in ${theme}: ${some.map(axeCase => axeCase.page || 'the page').join(', ')}`, async ({ page }) => {
        const findings: string[] = []
        for (const axeCase of some)
          for (const found of await axeFindings(page, axeCase))
            findings.push(`${axeCaseName(axeCase)}: ${found}`)
        expect(findings).toEqual([])
      })

  test('in every theme, on each page and in each state and width', () => {
    expect(themes.size).toBe(4)
    for (const theme of themes) {
      const cases = casesIn(theme)
      expect(new Set(cases.map(axeCase => axeCase.page)).size, theme).toBe(6)
      expect(new Set(cases.map(axeCase => axeCase.state)).size, theme).toBe(6)
      expect(new Set(cases.map(axeCase => axeCase.width)).size, theme).toBe(3)
    }
  })
})

test('the map is one tab stop; Tab leaves it, and slider and search follow', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page)
  const names: unknown[] = []
  for (let stops = 0; stops < 9; stops += 1) {
    await page.keyboard.press('Tab')
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('role') ||
          document.activeElement?.className ||
          document.activeElement?.localName,
      ),
    )
  }
  expect(names).toEqual([
    'skip',
    'button',
    'option',
    'summary',
    'slider',
    'previous',
    'main-button',
    'a',
    'combobox',
  ])
})

test('focus is never lost when the words it stood in go', async ({ page }) => {
  const { heading } = await open(page, '?country=CAN')
  await page.getByRole('button', { name: 'Back to step 6' }).press('Enter')
  await expect(heading()).toHaveText('Russia accepts')
  await expect(heading()).toBeFocused()
})

test('no key works on the page itself', async ({ page }) => {
  const { slider } = await open(page)
  const before = page.url()
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key)
  await expect(slider).toHaveValue('6')
  expect(page.url()).toBe(before)
})
