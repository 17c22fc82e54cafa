import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LAST, readerAt, stepAt, story } from '../../beijingFixture.testing.ts'
import { bindFindings } from './bindFindings.ts'
import { Findings } from './Findings.tsx'

test('the finding of the step is shown, and every other is marked as hidden', () => {
  const html = renderToStaticMarkup(<Findings story={story} step={LAST} />)
  const { document } = new JSDOM(html).window
  const { store } = readerAt(LAST)
  bindFindings(document, store)
  const cells = [...document.querySelectorAll('.finding-cell')]
  const expectShown = (step: number) => {
    expect(cells.map(cell => cell.querySelector('.finding')?.hasAttribute('data-shown'))).toEqual(
      cells.map((_, index) => index === step),
    )
    expect(cells.map(cell => cell.getAttribute('aria-hidden'))).toEqual(
      cells.map((_, index) => (index === step ? null : 'true')),
    )
  }
  expectShown(LAST)
  for (const step of [stepAt('gbr'), 0, LAST] as const) {
    store.events.readerMovedTo(step)
    expectShown(step)
  }
})
