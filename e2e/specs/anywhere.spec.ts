import { pathToFileURL } from 'node:url'
import { test as plain } from '@playwright/test'
import { boycottPage, open, stancesOn, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { servePlainly, serveText } from '../support/hostPage.ts'
import type { TestServer } from '../support/testServer.ts'

let site: TestServer
let host: TestServer
const sandboxed = (
  attributes: string,
) => `<!doctype html><html lang="en"><title>Host</title><p><a href="#a">before</a>
  <iframe title="Map" width="600" height="900" ${attributes} src="${site.url}embed/?step=gbr"></iframe>`

plain.beforeAll(async () => {
  site = await servePlainly()
})
plain.afterAll(async () => {
  await site.close()
})

for (const attributes of ['sandbox="allow-scripts"', '']) {
  test(`works in a frame of another site, ${attributes || 'not sandboxed'}`, { tag: '@firefox' }, async ({
    page,
    closedNetwork,
  }) => {
    host = await serveText(sandboxed(attributes))
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await untilReady(frame)
    await expect(frame.locator('#panel h2')).toHaveText('Britain joins')
    await frame.getByRole('button', { name: 'Next: Canada joins' }).click()
    await expect(frame.locator('#panel h2')).toHaveText('Canada joins')
    await expect(frame.locator('.world [data-country="CAN"]')).toHaveAttribute('data-stance', 'boycott')
    // Typed: Playwright's fill in Firefox sets the value behind React's back.
    await frame.getByRole('combobox').pressSequentially('france')
    await frame.getByRole('combobox').press('Enter')
    await frame.locator('.closer-choice summary').click()
    await frame.getByRole('button', { name: 'France and its neighbours' }).click()
    await expect(frame.locator('.map')).toHaveAttribute('data-closer', 'FRA')
    await host.close()
    // Both servers are strangers to the site under test; nothing else may have been asked or said.
    const others = closedNetwork.faults.filter(
      fault => !fault.includes(site.url) && !fault.includes(host.url),
    )
    expect(others).toEqual([])
  })
}
// Playwright reads an array of two as a value with options: one pattern.
test.use({ expectedFaults: [/127\.0\.0\.1:\d+\/(embed|assets|a\/| |$)/] })

test('works from any folder', async ({ page }) => {
  const folder = await servePlainly('a/b/')
  await page.goto(`${folder.url}a/b/of/gbr/?step=can`)
  const { heading, mainButton } = boycottPage(page)
  await untilReady(page)
  await expect(heading()).toHaveText('Canada joins')
  await mainButton.click()
  await expect(heading()).toHaveText('China answers')
  await folder.close()
})

plain('works from a file, and says nothing on the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  await page.goto(`${pathToFileURL('dist/index.html').href}?step=usa`)
  await untilReady(page)
  const { heading, slider } = boycottPage(page)
  await expect(heading()).toHaveText('United States boycotts')
  await slider.focus()
  await page.keyboard.press('End')
  await expect(heading()).toHaveText('Russia accepts')
  expect((await stancesOn(page)).RUS).toBe('support')
  expect(said).toEqual([])
})

test.describe('a late script is gone', () => {
  test.use({ expectedFaults: [/hydrate-|closer-/] })
  test('without React map, slider, finding and table go on, and the page says so', async ({ page }) => {
    await page.route('**/hydrate-*.js', route => route.abort())
    await page.goto('')
    await expect(page.locator('html')).toHaveAttribute('data-answers', '')
    const { finding, slider } = boycottPage(page)
    await slider.focus()
    await page.keyboard.press('Home')
    await expect(finding).toContainText('no announcement is shown yet')
    await expect(page.locator('.world [data-country="RUS"]')).toHaveAttribute('data-stance', 'none')
    await expect(page.locator('.notice')).toContainText('The words for this place could not be loaded.')
    await expect(page.locator('table.countries')).toBeVisible()
    await page.unroute('**/hydrate-*.js')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('#panel h2')).toHaveText('United States boycotts')
  })
  test('without the world script everything else goes on, and a second try works', async ({ page }) => {
    await page.route('**/closer-*.js', route => route.abort())
    const { panel } = await open(page, '?country=NZL')
    const larger = panel.getByRole('button', { name: 'Show larger, with its neighbours' })
    await larger.click()
    await expect(page.locator('.notice')).toContainText('The larger map could not be loaded.')
    await page.unroute('**/closer-*.js')
    await larger.click()
    await expect(page.locator('.map')).toHaveAttribute('data-closer', 'NZL')
  })
})
