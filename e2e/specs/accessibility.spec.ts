import { axeCaseName, axeFindings, everyRunCases } from '../support/axeMatrix.ts'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

test.describe('axe finds nothing', () => {
  test.slow()
  // One page for all of a theme: opening another place costs less than a test of its own.
  for (const theme of new Set(everyRunCases.map(axeCase => axeCase.theme))) {
    test(`in ${theme}, on each page, in each state and width`, async ({ page }) => {
      const findings: string[] = []
      const cases = everyRunCases.filter(axeCase => axeCase.theme === theme)
      for (const axeCase of cases)
        findings.push(...(await axeFindings(page, axeCase)).map(found => `${axeCaseName(axeCase)}: ${found}`))
      expect(findings).toEqual([])
      expect(new Set(cases.map(axeCase => axeCase.page)).size).toBe(6)
      expect(new Set(cases.map(axeCase => axeCase.state)).size).toBe(6)
      expect(new Set(cases.map(axeCase => axeCase.width)).size).toBe(3)
    })
  }
})

test('the map is one tab stop; Tab leaves it, and slider and search follow', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page)
  const names: unknown[] = []
  for (let stops = 0; stops < 8; stops += 1) {
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
