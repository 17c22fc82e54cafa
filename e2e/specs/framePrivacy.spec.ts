import { choose, expect, expectFit, test } from '../support/frameHost.ts'

/* What the map in a frame leaves alone: the browser's stores, and everybody but its own site. */

// What touches a store, a cookie or a worker throws and is a fault: see closedNetwork.ts. The last one here is ours.
test.use({ expectedFaults: [/^request outside: http:\/\/127\.0\.0\.1:\d+\/|storage: localStorage/] })

test('a map whose every store throws works, and asks none', { tag: '@firefox' }, async ({
  page,
  closedNetwork,
  context,
  serveHost,
  site,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).origin))
  const host = await serveHost('loader.html')
  await page.goto(host)
  const frame = page.locator('iframe')
  await expectFit(frame)
  await choose(frame, 'France')
  await frame.contentFrame().locator('.closer-choice summary').click()
  await frame.contentFrame().getByRole('button', { name: 'France and its neighbours' }).click()
  await expect(frame.contentFrame().locator('.map')).toHaveAttribute('data-closer', 'FRA')
  const stores = () => closedNetwork.faults.filter(fault => fault.includes('storage: '))
  expect(stores()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect([...new Set(asked)].sort()).toEqual([new URL(host).origin, new URL(site.url).origin].sort())
  // It would tell: the stores of the frame are locked, too.
  await frame
    .contentFrame()
    .locator('html')
    .evaluate(() => {
      try {
        return localStorage.length
      } catch {
        return null
      }
    })
  await expect.poll(stores).toHaveLength(1)
})
