import { expect, test } from 'vitest'
import { setText } from './setText.ts'

/** An element that counts how often it is written. */
function written(textContent: string): { element: Element; times(): number } {
  let text = textContent
  let times = 0
  const element = {
    get textContent() {
      return text
    },
    set textContent(next: string) {
      text = next
      times += 1
    },
  }
  return { element: element as unknown as Element, times: () => times }
}

test('writes what is new, and what stands there already not again', () => {
  const { element, times } = written('Replay')
  setText(element, 'Replay')
  expect(times()).toBe(0)
  setText(element, 'Pause')
  setText(element, 'Pause')
  expect([element.textContent, times()]).toEqual(['Pause', 1])
})

test('leaves a translation of what it wrote, until there is something else to say', () => {
  const { element, times } = written('')
  setText(element, 'Replay')
  element.textContent = 'Wiederholen'
  setText(element, 'Replay')
  expect([element.textContent, times()]).toEqual(['Wiederholen', 2])
  setText(element, 'Pause')
  expect(element.textContent).toBe('Pause')
})
