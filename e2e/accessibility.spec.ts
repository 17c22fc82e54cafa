import AxeBuilder from '@axe-core/playwright'
import { open } from './boycottPage.ts'
import { expect, test } from './closedNetwork.ts'

const VIEWS = [
  '',
  '?step=start',
  '?country=CAN',
  '?country=FRA&theme=dark',
  '?step=chn&theme=dark',
  'embed/',
  'of/rus/',
]
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const view of VIEWS) {
  test(`axe finds nothing on ${view || 'the page'}`, async ({ page }) => {
    await page.setViewportSize({ width: view.length % 2 === 0 ? 390 : 1280, height: 900 })
    await open(page, view)
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`),
    ).toEqual([])
  })
}

test('the map is one tab stop; Tab leaves it, and slider and search follow', async ({ page }) => {
  await open(page)
  const names: string[] = []
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press('Tab')
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('role') ?? document.activeElement?.className ?? '',
      ),
    )
  }
  expect(names).toEqual(['skip', 'option', 'slider', 'previous', 'main-button', 'combobox'])
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
