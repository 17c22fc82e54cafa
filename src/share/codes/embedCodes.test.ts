import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { answerCode, frameCode, loaderCode, pictureCode } from './embedCodes.ts'
import { oembed } from './oembed.ts'

const links = {
  page: 'https://map.example/of/can/',
  embed: 'https://map.example/embed/?step=gbr&country=CAN',
  picture: 'https://map.example/pictures/of-can.png',
  exact: true,
}
const parts = {
  links,
  title: 'Canada – Four governments send no officials',
  alt: 'Canada – Boycott. Canada also declared a “boycott”.',
  step: 'gbr',
  country: 'CAN',
  embedPage: 'https://map.example/embed/',
  loader: { address: 'https://map.example/loader-1.js', integrity: 'sha384-abc' },
}

/** What a parser makes of a code: tags in order, with their attributes. */
async function problems(code: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-inline-style': 'off', 'attribute-boolean-style': 'off', 'element-permitted-content': 'off' },
  })
  const { results } = await validator.validateString(code)
  const messages = results.flatMap(({ messages }) => messages.map(({ message }) => message))
  // Every browser and content system knows a width in per cent; the standard has left it to style sheets, which many drop.
  return messages.filter(message => message !== 'Attribute "width" has invalid value "100%"')
}

describe.each([
  ['frame', frameCode(parts)],
  ['picture', pictureCode(parts)],
])('the %s', (_, code) => {
  test('is sound HTML', async () => expect(await problems(code)).toEqual([]))
  test('holds no script', () => expect(code).not.toMatch(/<script|\son\w+=/))
})

test('the frame waits, has a title and a height, and scrolls where nobody sizes it', () => {
  const code = frameCode(parts)
  expect(code.indexOf('loading="lazy"')).toBeLessThan(code.indexOf('src='))
  expect(code).toContain('title="Canada – Four governments send no officials"')
  expect(code).toMatch(/height="\d+"/)
  expect(code).not.toContain('scrolling')
  expect(code).toContain('embed/?step=gbr&amp;country=CAN"')
  expect(code).toMatch(/<noscript><a href="[^"]+"><img src="[^"]+" alt="[^"]+" width="1200" height="630"/)
})

test('the frame is as wide as its column with its style and without, and leaves a narrower width to the page’s own', () => {
  const code = frameCode(parts)
  expect(code).toContain('width="100%"')
  expect(code).toMatch(/style="width:100%;/)
  // A least width beats the `max-width` by which themes hold their column.
  expect(code).not.toMatch(/<iframe[^>]*(min-width:(?!0;)|max-width)/)
})

test('the loader is known by its integrity and asked without credentials; the picture stands in until it runs', () => {
  const code = loaderCode(parts)
  expect(code).toContain('integrity="sha384-abc" crossorigin="anonymous"')
  expect(code).toMatch(
    /<boycott-map src="https:\/\/map.example\/embed\/" step="gbr" country="CAN" title="[^"]+" height="[\d: ]+">/,
  )
  expect(code).toMatch(/<a href="[^"]+"><img /)
  expect(loaderCode({ ...parts, step: undefined, country: undefined })).not.toMatch(/step=|country="/)
})

test('no text of the record can leave its attribute', () => {
  const hostile = '"><script>alert(1)</script>&quot; onerror=x <b>'
  const broken = {
    ...parts,
    title: hostile,
    alt: hostile,
    links: { ...links, page: `https://x/?a=${hostile}` },
  }
  for (const code of [answerCode(broken), frameCode(broken), loaderCode(broken), pictureCode(broken)]) {
    expect(code.match(/<script/g)?.length ?? 0).toBe(code.includes('<boycott-map') ? 1 : 0)
    expect(code).not.toContain('<b>')
  }
})

test('the oEmbed answer has what version 1.0 asks for, and all three of the thumbnail', () => {
  const answer = oembed(parts, { name: 'map.example', address: 'https://map.example/' })
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
    thumbnail_url: links.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(answer.html).toBe(answerCode(parts))
})

test('of the oEmbed answer everything that matters is left where no style is', () => {
  const kept = answerCode(parts).replace(/ style="[^"]*"/g, '')
  expect(kept).toMatch(
    /^<blockquote><a href="https:\/\/map\.example\/of\/can\/">[^<]+<\/a><\/blockquote><iframe [^>]*><\/iframe>$/,
  )
  expect(kept).toContain(
    ' src="https://map.example/embed/?step=gbr&amp;country=CAN" width="100%" height="680" frameborder="0"',
  )
})
