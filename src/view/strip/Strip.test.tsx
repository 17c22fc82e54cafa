import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readerAt, STEPS } from '../../beijingFixture.testing.ts'
import { DrawnPageProvider } from '../DrawnPage.tsx'
import { elementsIn } from '../markup.testing.tsx'
import { Strip } from './Strip.tsx'

function stripAt(step: number) {
  const page = readerAt(step)
  const caption = { number: '', label: '', mapName: '', valueText: '', button: '' }
  const markup = renderToStaticMarkup(
    <DrawnPageProvider value={page}>
      <Strip step={page.store.getState().step} caption={caption} />
    </DrawnPageProvider>,
  )
  return {
    cells: elementsIn(markup, 'li', /class="cell/).map(({ attributes }) => attributes),
    startIsCurrent: /<div class="start"[^>]* data-current/.test(markup),
  }
}

test('the host’s tile has its colour from the start, every other from its own step', () => {
  const looks = STEPS.map(step =>
    stripAt(step)
      .cells.map(cell => cell['data-stance'] ?? '–')
      .join(' '),
  )
  expect(looks).toEqual([
    '– – – – host –',
    'boycott – – – host –',
    'boycott boycott – – host –',
    'boycott boycott boycott – host –',
    'boycott boycott boycott boycott host –',
    'boycott boycott boycott boycott host –',
    'boycott boycott boycott boycott host support',
  ])
})

test('the thumb stands at the start, or at the event of the step', () => {
  for (const step of STEPS) {
    const { cells, startIsCurrent } = stripAt(step)
    const current = [startIsCurrent, ...cells.map(attributes => attributes['data-current'] !== undefined)]
    expect(current).toEqual(STEPS.map(each => each === step))
  }
})

test('the first tile that stands apart after the run stands a little further on', () => {
  const { cells } = stripAt(0)
  expect(cells.map(({ class: name }) => name)).toEqual([
    'cell joins',
    'cell joins',
    'cell joins',
    'cell joins last',
    'cell apart after',
    'cell apart',
  ])
})
