import { expect, test } from 'vitest'
import { STEPS, story, telling } from '../../beijingFixture.testing.ts'
import { viewData } from './viewData.ts'
import { viewTable } from './viewTable.ts'

const provenance = {
  source: 'VOI',
  sourceAddress: 'https://voi.example/',
  address: 'https://map.example/',
  notFullList: 'Not the full list.',
  borders: 'No endorsement.',
}

test('every row names its source, its address, the note and the border policy', () => {
  for (const step of STEPS) {
    const [heads = [], ...rows] = viewTable(telling, { step, country: null }, provenance)
    for (const row of rows) {
      expect(row).toHaveLength(heads.length)
      expect(row.slice(-5)).toEqual(Object.values(provenance))
    }
  }
})

test('table and data hold the same countries, stances and events at every step', () => {
  for (const step of STEPS) {
    const [, ...rows] = viewTable(telling, { step, country: null }, provenance)
    const data = viewData(telling, { step, country: null }, provenance)
    expect(rows.map(([code, name, , at]) => [code, name, at])).toEqual(
      data.countries.map(({ code, name, step: at }) => [code, name, at ?? '']),
    )
    expect(data.countries.filter(({ stance }) => stance === 'boycott')).toHaveLength(Math.min(step, 4))
    expect(rows.filter(([, , stance]) => String(stance).startsWith('Boycott'))).toHaveLength(
      Math.min(step, 4),
    )
  }
})

test('a chosen country brings its words; quotation marks stand around direct speech alone', () => {
  const place = { step: STEPS[6] ?? STEPS[0], country: story.countries[3]?.code ?? null } as Parameters<
    typeof viewData
  >[1]
  const { chosen } = viewData(telling, place, provenance)
  expect(chosen?.code).toBe('CAN')
  expect(chosen?.said.length).toBeGreaterThan(1)
  for (const { direct, text } of chosen?.said ?? []) expect(text.startsWith('“')).toBe(direct)
})

test('nothing but the sentences that the page shows leaves the page', () => {
  const data = JSON.stringify(STEPS.map(step => viewData(telling, { step, country: null }, provenance)))
  expect(data).not.toContain('video call')
})
