import { test } from 'vitest'
import { drawnWorld, worldOf } from './geo/drawnWorld.testing.ts'
import { countryAt } from './scene/countryAt.ts'
import { drawnMiddle, drawnRings } from './scene/drawnShape.ts'
import * as b from './beijing.testing.ts'
import { countryPanel } from './scene/countryPanel.ts'
import { stepPanel } from './scene/stepPanel.ts'
import { citedSentences } from './scene/citedSentences.ts'
import { tableRows } from './scene/tableRows.ts'
import { captionAt } from './scene/caption.ts'
import { searchCountries } from './view/search/searchCountries.ts'
import { en } from './words/en.ts'
test('x', () => {
  const w = worldOf('first'); const d = drawnWorld()
  const codes = new Set(d.shapes.map(s => s.code))
  console.log('missing', [...new Set([...w.shapes.keys(), ...w.markers.keys()])].filter(c => !codes.has(c)), [...w.markers.keys()].join(), d.shapes.filter(s=>s.dot).map(s=>s.code).join())
  const shapes = d.shapes.map(({code, path}) => ({ code, named: b.NAMED.includes(code), rings: drawnRings(path) }))
  for (const width of [320, 640, 960]) {
    const perPx = d.width / width
    const bad: string[] = []
    for (const s of d.shapes) { const got = countryAt(shapes, drawnMiddle(s.path), perPx); if (got !== s.code) bad.push(`${s.code}>${got}`) }
    console.log(width, bad.length, bad.join(' '))
  }
  for (const step of [3, 6] as any[]) for (const c of [...b.NAMED, 'FRA','TWN','XCR'] as any[]) {
    const p = countryPanel(b.story, b.timeline, step, c) as any
    console.log(step, c, JSON.stringify(p.kind === 'named' ? { standing: p.standing, since: p.since, first: p.first, colours: p.colours.map((q: any) => q.statements.join(' ')), said: p.said.map((q: any) => q.statements.join(' ')), about: p.about.map((q: any) => q.statements.join(' ')), see: p.seeAlso, outside: p.outside, date: p.date, open: p.leavesOpen.length } : p))
  }
  for (const s of b.STEPS) { console.log(JSON.stringify(captionAt(b.story, b.timeline, en, s))); const p = stepPanel(b.story, b.timeline, s); console.log(JSON.stringify({...p, quotations: p.quotations.map(q => [q.statements.join(' '), q.direct, q.attribution, q.speaker, q.runs.filter(r=>r.mark)])})) }
  for (const r of citedSentences(b.story, b.timeline)) console.log(JSON.stringify(r))
  for (const s of [0, 3, 6] as any[]) console.log(tableRows(b.story, b.timeline, s).map(r => JSON.stringify(r)).join('\n'))
  for (const q of ['UK','Great Britain','britain','cote divoire','Côte d’Ivoire','Holland','USA','us','GBR','Untied Kingdom','Astralia','Untied States','Hong Kong','Palestine','falklands','Taiwan','xyzzy','qqq','hongkong','a', '12345', 'Korea', 'Congo','Guinea','england', 'CAR', 'Georgia', 'Niger'])
    console.log(q, searchCountries(b.names, q).map(h => h.code + (h.by ? `(${h.by})` : '')).join(' '))
  let n = 0
  for (const [code, e] of Object.entries(b.names)) for (const word of [e.name, e.short, ...e.aliases, ...(e.parts ?? []), code]) { if (!word) continue; const hits = searchCountries(b.names, word); const i = hits.findIndex(h => h.code === code); if (i !== 0) { n++; console.log('notfirst', code, word, i, hits.map(h=>h.code).join()) } }
  console.log(n)
})
