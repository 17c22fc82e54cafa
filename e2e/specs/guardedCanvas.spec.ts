import { readFileSync } from 'node:fs'
import type { LaunchOptions, Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* Browsers that guard against tracking, and give of a canvas nothing, or noise, or white. */

test.use({
  expectedFaults: [/^console warning: Error/],
  launchOptions: [
    // For Firefox alone: no other browser knows it.
    async (
      { launchOptions }: { launchOptions: LaunchOptions },
      use: (options: LaunchOptions) => Promise<void>,
    ) =>
      use({
        ...launchOptions,
        firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, 'privacy.resistFingerprinting': true },
      }),
    { scope: 'worker' },
  ],
})

async function expectSvgOffered(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('button', { name: 'Picture (PNG)' }).click()
  const said = /could not be made as PNG.*“Picture \(SVG\)” holds the same/
  await expect(page.locator('.take-said')).toHaveText(said)
  await expect(page.getByRole('status')).toHaveText(said)
}

test('where Firefox resists fingerprinting, noise is not called saved', { tag: '@firefox' }, async ({
  browserName,
  page,
}) => {
  test.skip(browserName !== 'firefox', 'Other browsers do not resist it.')
  await open(page)
  await expectSvgOffered(page)
})

const GUARDS: readonly [does: string, guard: () => void][] = [
  [
    'has no canvas as large as the picture',
    () => {
      const get = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...words: unknown[]) {
        return this.width > 1000 ? null : Reflect.apply(get, this, words)
      } as typeof get
    },
  ],
  [
    'gives no file',
    () => {
      HTMLCanvasElement.prototype.toBlob = callback => callback(null)
    },
  ],
  [
    'gives a white file, and white pixels',
    () => {
      const give = HTMLCanvasElement.prototype.toBlob
      const read = CanvasRenderingContext2D.prototype.getImageData
      HTMLCanvasElement.prototype.toBlob = function (...words) {
        const context = this.getContext('2d') as CanvasRenderingContext2D
        context.fillStyle = 'white'
        context.fillRect(0, 0, this.width, this.height)
        give.apply(this, words)
      }
      CanvasRenderingContext2D.prototype.getImageData = function (...words) {
        const image = read.apply(this, words)
        image.data.fill(255)
        return image
      }
    },
  ],
  [
    'gives a file of noise',
    () => {
      const give = HTMLCanvasElement.prototype.toBlob
      HTMLCanvasElement.prototype.toBlob = function (...words) {
        const context = this.getContext('2d') as CanvasRenderingContext2D
        const image = context.getImageData(0, 0, this.width, this.height)
        image.data.forEach((_, index, data) => {
          data[index] = (index * 7919) % 251
        })
        context.putImageData(image, 0, 0)
        give.apply(this, words)
      }
    },
  ],
]

for (const [does, guard] of GUARDS) {
  test(`where the browser ${does}, the SVG is offered and nothing is taken away`, async ({ page }) => {
    await page.addInitScript(guard)
    await open(page)
    await expectSvgOffered(page)
    for (const [button, file] of [
      ['Picture (SVG)', 'beijing-2022-rus.svg'],
      ['Table (CSV)', 'beijing-2022-rus.csv'],
    ] as const) {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      expect(readFileSync(await (await saved).path()).length).toBeGreaterThan(500)
      await expect(page.locator('.take-said')).toHaveText(`Saved as ${file}.`)
    }
  })
}

test('numbers that are a little off are the picture still', async ({ page }) => {
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData
    CanvasRenderingContext2D.prototype.getImageData = function (...words) {
      const image = read.apply(this, words)
      image.data.forEach((number, index, data) => {
        data[index] = number ^ 1
      })
      return image
    }
  })
  await open(page)
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('button', { name: 'Picture (PNG)' }).click()
  await expect(page.locator('.take-said')).toHaveText('Saved as beijing-2022-rus.png.')
})
