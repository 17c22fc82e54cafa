import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { serveText } from '../support/hostPage.ts'
import { pixelsOf } from '../support/pixelsOf.ts'
import type { TestServer } from '../support/testServer.ts'

/* Taking a view elsewhere: its address, its codes, its files, its paper. */

const opened: TestServer[] = []
test.afterEach(async () => {
  await Promise.all(opened.splice(0).map(server => server.close()))
})

/** A field of the menu, by its label. */
function textField(page: Page, name: string | RegExp) {
  return page.getByRole('textbox', { name, exact: true })
}

/** Opens a part of the menu and waits until it is filled. */
async function openPart(page: Page, part: 'Share' | 'Embed' | 'Download'): Promise<void> {
  await page.getByRole('button', { name: part, exact: true }).click()
  // Filled with the others, also where its part is closed.
  await expect(page.locator('#take-address')).toHaveValue(/^http/)
}

/** Serves a page that holds a code as an editor would paste it. */
async function serveCode(code: string): Promise<string> {
  const server = await serveText(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A news page</title><p>Before.</p>${code}<p>After.</p></html>`,
  )
  opened.push(server)
  return server.url
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

test('a closed menu is not filled at each step', async ({ page }) => {
  const { slider } = await open(page)
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector('script[src*="take-"]')?.hasAttribute('data-came')),
    )
    .toBe(true)
  await slider.fill('3')
  await expect(page.locator('#take-address')).toHaveValue('')
  await openPart(page, 'Share')
  await expect(page.locator('#take-address')).toHaveValue(/at\/gbr\/$/)
})

test.describe('the link', () => {
  test('leads to this very view, from wherever the page was opened', async ({ page, baseURL }) => {
    const { seek, slider, shape } = await open(page, 'at/usa/')
    await openPart(page, 'Share')
    const field = textField(page, 'Link to this very view')
    await expect(field).toHaveValue(`${baseURL}at/usa/`)
    await slider.fill('3')
    await expect(field).toHaveValue(`${baseURL}at/gbr/`)
    await shape('FRA').dispatchEvent('click')
    await seek('France')
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue(`${baseURL}at/gbr/?country=FRA`)
    await open(page, (await field.inputValue()).slice(baseURL?.length))
    await expect(boycottPage(page).heading()).toHaveText('France')
    await expect(slider).toHaveValue('3')
  })

  test('is copied, and says so; where copying is refused the text is selected', async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '?step=gbr')
    await openPart(page, 'Share')
    const copy = page.getByRole('button', { name: 'Copy Link to this very view' })
    await copy.click()
    await expect(page.locator('.take-said')).toHaveText('Copied.')
    await expect(page.getByRole('status')).toHaveText('Copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\/at\/gbr\/$/)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await copy.click()
    await expect(page.locator('.take-said')).toContainText('The text is selected')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(copied)
  })

  test('goes to the apps of the device where the browser can', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (shared: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(shared)
          return Promise.resolve()
        },
      })
    })
    await open(page, 'of/can/')
    await openPart(page, 'Share')
    await page.getByRole('button', { name: 'Share with …' }).click()
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}')
    expect(shared.title).toBe('Canada – Four governments send no officials to Beijing 2022')
    expect(shared.url).toMatch(/\/of\/can\/$/)
  })
})

test.describe('the codes', () => {
  test.use({ expectedFaults: [/^request outside: http:\/\/127\.0\.0\.1:\d+\//] })

  test('a frame that is pasted shows the view, and scrolls inside', { tag: '@firefox-long' }, async ({
    page,
  }) => {
    await open(page, '?step=gbr&country=CAN')
    await openPart(page, 'Embed')
    const code = await textField(page, 'Frame, without script').inputValue()
    expect(code).not.toContain('<script')
    await page.goto(await serveCode(code))
    const map = page.frameLocator('iframe')
    await expect(map.locator('#panel h2')).toHaveText('Canada')
    await expect(map.getByRole('slider')).toHaveValue('3')
    await expect(page.locator('iframe')).toHaveAttribute('title', /^Canada – /)
    const inner = await page.locator('iframe').evaluate(frame => frame.clientWidth)
    expect(inner).toBeGreaterThan(1000)
    expect(await map.locator('html').evaluate(page => page.scrollHeight > page.clientHeight)).toBe(true)
  })

  test('the loader that is pasted is known by its integrity, shows the view and sizes it', {
    tag: '@firefox',
  }, async ({ page }) => {
    await open(page, '?step=gbr&country=CAN')
    await openPart(page, 'Embed')
    const code = await textField(page, /^Loader/).inputValue()
    await page.goto(await serveCode(code))
    const map = page.frameLocator('boycott-map iframe')
    await expect(map.locator('#panel h2')).toHaveText('Canada')
    await expect
      .poll(async () => {
        const content = await map.locator('.page').boundingBox()
        const frame = await page.locator('iframe').boundingBox()
        return Math.abs((content?.height ?? 0) - (frame?.height ?? 9999))
      })
      .toBeLessThanOrEqual(4)
  })

  test('the picture that is pasted leads to the view', async ({ page }) => {
    await open(page, '?step=gbr')
    await openPart(page, 'Embed')
    const code = await textField(page, 'Picture with a link, for letters and feeds').inputValue()
    await page.goto(await serveCode(code))
    const picture = page.getByRole('img', { name: /^Britain also declares a boycott/ })
    await expect(picture).toBeVisible()
    expect(await picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(1200)
    await picture.click()
    await untilReady(page)
    await expect(boycottPage(page).slider).toHaveValue('3')
  })

  test('the address leads a content system to the code of that view', async ({ page, request }) => {
    await open(page, '?country=GBR')
    await openPart(page, 'Embed')
    const address = await textField(page, 'Address, for systems that know oEmbed').inputValue()
    const served = await (await request.get(address)).text()
    const named = /type="application\/json\+oembed" href="([^"]+)"/.exec(served)?.[1] ?? ''
    // The site under test lies at another address than the public one.
    const answer = await (await request.get(new URL(named).pathname)).json()
    expect(answer.html).toContain('embed/?country=GBR')
    expect((await request.get(new URL(answer.thumbnail_url).pathname)).headers()['content-type']).toBe(
      'image/png',
    )
  })

  test('say what stands ready where the very view does not', async ({ page }) => {
    const { seek, slider } = await open(page, '?country=CAN')
    await openPart(page, 'Embed')
    const note = page.locator('.nearest')
    await expect(note).toBeHidden()
    await slider.fill('2')
    await seek('Canada')
    await page.keyboard.press('Enter')
    await expect(note).toHaveText(/nearest view that stands ready: Canada – /)
  })

  test('the preview shows the embed as wide as a phone and as an article, and follows', async ({ page }) => {
    const { slider } = await open(page, '')
    await openPart(page, 'Embed')
    const frame = page.locator('.preview iframe')
    const width = () => frame.evaluate(element => element.clientWidth)
    await expect(frame.contentFrame().locator('#panel h2')).toHaveText('Russia accepts')
    expect(await width()).toBe(360)
    await page.getByRole('button', { name: 'Article' }).click()
    expect(await width()).toBe(640)
    await slider.fill('1')
    await expect(frame.contentFrame().locator('#panel h2')).toHaveText('United States boycotts')
    await expect(slider).toHaveValue('1')
  })
})

test.describe('files', () => {
  const save = async (page: Page, name: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return download
  }

  test('hold what is seen, with source, address, border note and that it is not the full list', async ({
    page,
    baseURL,
  }) => {
    await open(page, '?step=gbr&country=CAN')
    await openPart(page, 'Download')
    for (const [button, name] of [
      ['Table (CSV)', 'beijing-2022-gbr-can.csv'],
      ['Data (JSON)', 'beijing-2022-gbr-can.json'],
      ['Picture (SVG)', 'beijing-2022-gbr-can.svg'],
    ] as const) {
      const download = await save(page, button)
      expect(download.suggestedFilename()).toBe(name)
      const text = (await textOf(download)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
      for (const part of [
        'VOI (Jakarta)',
        'Not the full list',
        'Boundaries do not imply endorsement',
        '/of/can/?step=gbr',
      ])
        expect(text, `${part} in ${name}`).toContain(part)
      await expect(page.locator('.take-said')).toHaveText(`Saved as ${name}.`)
    }
    expect(baseURL).toBeDefined()
  })

  test('the table and the SVG hold the stances of the map', async ({ page }) => {
    await open(page, '?step=gbr')
    await openPart(page, 'Download')
    const csv = await textOf(await save(page, 'Table (CSV)'))
    const rows = csv
      .split('\r\n')
      .slice(1, 7)
      .map(line => line.split(','))
    const svg = await textOf(await save(page, 'Picture (SVG)'))
    for (const [code = '', , stance = ''] of rows) {
      const shape = page.locator(`.world [data-country="${code}"]`)
      const shown = (await shape.getAttribute('aria-label'))?.split(', ').at(-1)
      expect(stance, code).toBe(shown)
      const drawn = await shape.getAttribute('data-stance')
      expect(svg, code).toMatch(new RegExp(`data-country="${code}"[^>]*data-stance="${drawn}"`))
    }
  })

  test('the PNG is twice as fine, opaque, and coloured', async ({ page }) => {
    await open(page, '')
    await openPart(page, 'Download')
    const download = await save(page, 'Picture (PNG)')
    expect(download.suggestedFilename()).toBe('beijing-2022-rus.png')
    const png = readFileSync(await download.path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2400)
    const pixels = await page.evaluate(
      ({ data }) => {
        const counts: Record<string, number> = {}
        for (let i = 0; i < data.length; i += 4 * 97) {
          const colour = [data[i], data[i + 1], data[i + 2], data[i + 3]].join()
          counts[colour] = (counts[colour] ?? 0) + 1
        }
        return counts
      },
      await pixelsOf(page, png),
    )
    // Boycott, host, support, and the ground: #c23b12, #f2c14e, #174f8f, white.
    for (const colour of ['194,59,18,255', '242,193,78,255', '23,79,143,255', '255,255,255,255'])
      expect(pixels[colour] ?? 0, colour).toBeGreaterThan(50)
    expect(Object.keys(pixels).every(colour => colour.endsWith(',255'))).toBe(true)
  })

  test('in French the table is split where spreadsheets there split, and known as UTF-8', async ({
    page,
  }) => {
    await open(page, 'fr/?step=gbr')
    await page.locator('.take-ways [aria-controls="take-download"]').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-save="csv"]').click(),
    ])
    const [heads, first] = (await textOf(download)).split('\r\n')
    expect(heads).toMatch(/^\ufeffCode;Pays;/)
    expect(first).toMatch(/^USA;États-Unis;/)
  })
})

test.describe('in a sandbox', () => {
  test.use({ expectedFaults: [/^request outside: |Download is disallowed|download/i] })

  test('files can be taken by hand where the frame may not save', { tag: '@firefox' }, async ({
    page,
    baseURL,
  }) => {
    await page.goto(
      await serveCode(
        `<iframe title="Map" sandbox="allow-scripts" src="${baseURL}embed/?step=gbr" width="700" height="900"></iframe>`,
      ),
    )
    const map = page.frameLocator('iframe')
    await map.getByText('Share, embed, download').first().click()
    await map.getByRole('button', { name: 'Download' }).click()
    await map.getByRole('button', { name: 'Table (CSV)' }).click()
    await expect(map.locator('.take-said')).toContainText('may not allow downloads')
    await expect(map.locator('.taken textarea')).toHaveValue(/^Code,Country,Stance/)
    await map.getByRole('button', { name: 'Picture (PNG)' }).click()
    const picture = map.locator('.taken img')
    await expect(picture).toBeVisible()
    expect(await picture.evaluate(image => (image as HTMLImageElement).decode().then(() => true))).toBe(true)
    await expect(picture).toHaveAttribute('alt', 'Britain also declares a boycott: three countries.')
    // The map in the frame offers no preview of itself and no printing.
    await expect(map.getByRole('button', { name: 'Print' })).toHaveCount(0)
  })

  for (const [frame, attributes] of [
    ['a sandbox with an origin', 'sandbox="allow-scripts allow-same-origin"'],
    ['a plain frame', ''],
  ] as const) {
    test(`in ${frame} nobody is told that a file was saved, and it can be taken by hand`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(
        await serveCode(
          `<iframe title="Map" ${attributes} src="${baseURL}embed/?step=gbr" width="700" height="900"></iframe>`,
        ),
      )
      const map = page.frameLocator('iframe')
      await map.getByText('Share, embed, download').first().click()
      await map.getByRole('button', { name: 'Download', exact: true }).click()
      await map.getByRole('button', { name: 'Data (JSON)' }).click()
      await expect(map.locator('.take-said')).toContainText('If nothing was saved')
      await expect(map.locator('.taken textarea')).toHaveValue(/^\{/)
    })
  }
})

test.describe('in the view of an app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 339.0.3.12.91',
  })

  test('nobody is told that a file was saved; the picture can be kept under a finger', async ({ page }) => {
    await open(page, '?step=gbr')
    await openPart(page, 'Download')
    await page.getByRole('button', { name: 'Picture (PNG)' }).click()
    await expect(page.locator('.take-said')).toHaveText(
      /^If nothing was saved .* open the page in a browser\.$/,
    )
    const picture = page.locator('.taken img')
    await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/)
    expect(await picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(2400)
    await page.getByRole('button', { name: 'Table (CSV)' }).click()
    await expect(page.locator('.taken textarea')).toHaveValue(/^Code,Country,Stance/)
  })
})

test('a menu whose script is missing says so, and is tried again', async ({ page }) => {
  await page.route('**/assets/take-*.js', route => route.abort())
  await open(page, '')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.locator('.notice')).toContainText('could not be loaded')
  await page.unroute('**/assets/take-*.js')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await expect(textField(page, 'Frame, without script')).toHaveValue(/<iframe/)
})
test.use({ expectedFaults: [/take-.*\.js|ERR_FAILED/] })

test.describe('on paper', () => {
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

  test('a fact sheet of two pages with every country, quotation, speaker, date and source', async ({
    page,
    baseURL,
  }) => {
    for (const address of ['', '?country=CAN', '?country=CHN', '?step=chn', 'embed/']) {
      await open(page, address)
      for (const format of ['A4', 'Letter'] as const)
        expect(pages(await page.pdf({ format })), address).toBe(2)
    }
    await open(page, '?country=CAN')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    // As it is rendered: what paper does not show is left out.
    const text = await page.evaluate(() => String(Reflect.get(document.body, 'innerText')))
    for (const country of [
      'United States',
      'Australia',
      'Britain',
      'Canada',
      'China',
      'Russia',
      'Crimea',
      'Taiwan',
    ])
      expect(text).toContain(country)
    for (const words of [
      'They must pay the price for their wrongful actions',
      'we have always supported each other',
      'I don’t see any need to worry about the domino effect',
      'The article quotes no Canadian official and gives no reason for Canada.',
      'Vladimir Putin',
      'Wang Wenbin, spokesman',
      '6 December 2021',
      'Not the full list',
      'Boundaries do not imply endorsement',
      `${baseURL}?country=CAN`,
    ])
      expect(text, words).toContain(words)
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByRole('combobox')).toBeHidden()
  })

  test('the button prints', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = ''
      }
    })
    await open(page, '')
    await page.getByRole('button', { name: 'Print' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  })
})

test('the demo page holds every form at work, and its last text moves the map', { tag: '@firefox' }, async ({
  page,
}) => {
  await page.goto('demo/')
  await expect(page.locator('boycott-map').first().locator('iframe')).toHaveCount(1)
  await expect(page.locator('.map > iframe')).toHaveCount(2)
  // It waits until it is near.
  await page.locator('.map > iframe').first().scrollIntoViewIfNeeded()
  await expect(page.frameLocator('.map > iframe >> nth=0').locator('#panel h2')).toHaveText('Britain joins')
  await expect(page.locator('.map > a > img')).toHaveCount(1)
  const told = page.locator('.told boycott-map')
  for (const [step, heading] of [
    ['gbr', 'Britain joins'],
    ['rus', 'Russia accepts'],
    ['start', 'Before the first announcement'],
  ] as const) {
    await page
      .locator(`[data-step="${step}"]`)
      .evaluate(section => section.scrollIntoView({ block: 'center' }))
    await expect(told.locator('iframe').contentFrame().locator('#panel h2')).toHaveText(heading)
  }
})
