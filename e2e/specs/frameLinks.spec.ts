import { expect, expectReady, test } from '../support/frameHost.ts'

/* Links that a frame may not open: what it cannot do is said. Files: `share.spec.ts`. */

// The browser says what the box forbids.
test.use({
  expectedFaults: [/^request outside: http:\/\/127\.0\.0\.1:\d+\/|^console (error|warning): Blocked opening/],
})

const boxed = (sandbox: string) =>
  `<!doctype html><iframe src="https://map.example/embed/" sandbox="${sandbox}" width="640" height="900"></iframe>`

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`in a box of "${sandbox}" a link that does not open is given as an address`, async ({
    page,
    serveHost,
    site,
  }) => {
    await page.goto(await serveHost(boxed(sandbox)))
    await expectReady(page.locator('iframe'))
    const map = page.locator('iframe').contentFrame()
    await map.getByRole('link', { name: 'Full page' }).click()
    const said = map.getByRole('status').filter({ hasText: 'If nothing has opened' })
    await expect(said).toContainText(`${site.url}index.html`)
    await map.locator('.source-line a').first().click()
    await expect(said).not.toContainText(site.url)
    await expect(said).toHaveCount(1)
  })

test('in WordPress the full page is asked of the page around', async ({ page, serveHost, site }) => {
  await page.goto(
    await serveHost(`<!doctype html><script>
      addEventListener('message', ({ data }) => {
        if (data.message === 'link' && data.secret === 'aB3') document.title = data.value
      })
    </script>
    <iframe src="https://map.example/embed/#?secret=aB3" sandbox="allow-scripts" width="640" height="900"></iframe>`),
  )
  await expectReady(page.locator('iframe'))
  await page.locator('iframe').contentFrame().getByRole('link', { name: 'Full page' }).click()
  await expect(page).toHaveTitle(`${site.url}index.html`)
})
