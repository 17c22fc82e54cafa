import { expect, test } from 'vitest'
import { OWN_STORY, parseSettings } from './parseSettings.ts'

const place = { base: '/home/me/map', stories: [OWN_STORY, 'other'], folderFault: () => undefined }
const parse = (env: Record<string, string | undefined>) => parseSettings(env, place)
const DEFAULTS = {
  siteUrl: undefined,
  story: OWN_STORY,
  out: '/home/me/map/dist',
  port: 4173,
  frontOnly: false,
}

test('without a word the site is our own story, in dist/, on port 4173', () => {
  expect(parse({})).toEqual({ ok: true, value: DEFAULTS })
})

test.each(['', ' ', '\t'])('a setting of %j counts as not set', empty => {
  const env = { SITE_URL: empty, STORY: empty, OUT: empty, PORT: empty, VIEWS: empty }
  expect(parse(env)).toEqual({ ok: true, value: DEFAULTS })
})

test('every setting is heeded', () => {
  const env = { SITE_URL: 'https://example.org', STORY: 'other', OUT: '/tmp/x', PORT: '80', VIEWS: 'front' }
  expect(parse(env)).toEqual({
    ok: true,
    value: { siteUrl: 'https://example.org/', story: 'other', out: '/tmp/x', port: 80, frontOnly: true },
  })
  expect(parse({ OUT: 'build/site', PORT: '0' })).toMatchObject({
    value: { out: '/home/me/map/build/site', port: 0 },
  })
})

test.each(['../other', 'world', 'other/', './other', '/home/me/map/data/other', 'Other', '.'])(
  'STORY=%s is no folder of data/ with a record',
  STORY => {
    expect(parse({ STORY })).toMatchObject({ ok: false, faults: [expect.stringContaining('STORY is')] })
  },
)

test('a slip in the name of a story is told', () => {
  expect(parse({ STORY: 'beijing-2020' })).toMatchObject({
    faults: [expect.stringContaining(`did you mean ${OWN_STORY}?`)],
  })
})

test.each(['-1', '65536', '80.5', '0x50', '1e3', 'http', '4173x', '٤'])('PORT=%s is no port', PORT => {
  expect(parse({ PORT })).toMatchObject({ ok: false, faults: [expect.stringContaining('PORT is')] })
})

test('all problems are listed at once', () => {
  const env = { SITE_URL: 'example.org', STORY: '../x', OUT: '.', PORT: 'x', VIEWS: 'all' }
  const parsed = parseSettings(env, { ...place, folderFault: () => 'is the project itself' })
  expect(parsed.ok ? [] : parsed.faults.map(fault => fault.split(' ')[0])).toEqual(Object.keys(env))
  expect(parsed).toMatchObject({
    faults: expect.arrayContaining(['OUT is ".": /home/me/map is the project itself']),
  })
})
