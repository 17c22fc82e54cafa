import { readFileSync } from 'node:fs'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

const article = readFileSync(new URL('../../data/beijing-2022/article.txt', import.meta.url), 'utf8')

/** Statements that each panel holds, and what it never may. */
const PANELS: Record<string, { holds: string[]; never?: string[]; says: string[] }> = {
  USA: {
    holds: ['F10', 'F11', 'F13', 'F15', 'F16', 'F17', 'F18', 'F20'],
    says: ['The article quotes no American official. It reports a reason for the United States alone.'],
  },
  AUS: {
    holds: ['F14', 'F15', 'F16', 'F17', 'F18', 'F20'],
    says: ['The article quotes no Australian official and gives no reason for Australia.'],
  },
  GBR: {
    holds: ['F14', 'F15', 'F16', 'F17', 'F18', 'F20'],
    says: ['The article quotes no British official and gives no reason for Britain.'],
  },
  CAN: {
    holds: ['F14', 'F15', 'F16', 'F20'],
    never: ['F17', 'F18'],
    says: [
      'The article reports a warning to all four. The words it quotes name three and leave Canada out; it does not say why.',
      'Outside the article: the official transcript names Canada too.',
    ],
  },
  CHN: {
    holds: ['F09', 'F11', 'F12', 'F15', 'F16', 'F17', 'F18', 'F19', 'F21', 'F22'],
    says: ['China’s spokesman says so and names none. The article itself reports one acceptance, Russia’s.'],
  },
  RUS: {
    holds: ['F08', 'F09', 'F12'],
    never: ['F17', 'F22'],
    says: ['In the words quoted Putin does not mention the boycott.'],
  },
}

for (const [code, { holds, never = [], says }] of Object.entries(PANELS)) {
  test(`the panel of ${code} holds its words, and no others`, async ({ page }) => {
    const { panel } = await open(page, `?country=${code}`)
    const carried = (
      await panel
        .locator('figure')
        .evaluateAll(figures => figures.map(figure => figure.getAttribute('data-statement') ?? ''))
    ).flatMap(list => list.split(' '))
    expect([...carried].sort()).toEqual(holds)
    for (const id of never) expect(carried).not.toContain(id)
    for (const text of says) await expect(panel).toContainText(text)
    for (const words of await panel.locator('blockquote, figure p').allTextContents()) {
      const straight = words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
      // A quotation may run over two sentences of one line of the article.
      expect(article).toContain(straight)
    }
    for (const figure of await panel.locator('figure').all()) {
      const direct = (await figure.locator('blockquote').count()) === 1
      await expect(figure.locator('figcaption')).toContainText(
        direct ? /direct speech, sentences? \d/ : 'The article’s own words, sentence',
      )
      await expect(figure.locator('blockquote, p').first()).toHaveAttribute('lang', 'en')
      const text = (await figure.locator('blockquote, p').first().textContent()) ?? ''
      if (direct) expect(text).toMatch(/^“/)
    }
  })
}

test('who said it, in which role, in which sentence', async ({ page }) => {
  const { panel } = await open(page, '?step=chn')
  const captions = panel.locator('figcaption')
  await expect(captions.nth(1)).toHaveText(
    'said Wang Wenbin, a spokesman for China’s Ministry of Foreign Affairs. · direct speech, sentences 9 and 10',
  )
  await expect(captions.nth(3)).toHaveText(
    'Wang explained when asked about the possibility of more boycotts. Wang Wenbin, spokesman for China’s Ministry of Foreign Affairs · direct speech, sentences 13 and 14',
  )
  await expect(panel).toContainText(
    'Its quoted warning names the United States, Britain and Australia, not Canada.',
  )
  await expect(panel).toContainText('Outside the article: Wang spoke on 9 December 2021')
})

test('the whole article is not in the page', async ({ request }) => {
  const html = await (await request.get('')).text()
  for (const left of ['JAKARTA', 'shared hostility', 'SEE ALSO', 'Appointment To Meet'])
    expect(html).not.toContain(left)
})
