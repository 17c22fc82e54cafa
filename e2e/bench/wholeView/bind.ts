import { bindAnchor } from '../bindAnchor.ts'
import { drawnShapes } from '../drawnShapes.ts'
import type { ViewStory } from './viewStory.ts'

/* The whole first view by hand: what the floor does, and tiles, names, words, buttons and address follow the step. */

declare const STORY: ViewStory

const slider = document.querySelector('input') as HTMLInputElement
const cells = [...document.querySelectorAll<HTMLElement>('li')]
const tiles = [...document.querySelectorAll<HTMLElement>('i')]
const names = [...document.querySelectorAll<SVGElement>('.name')]
const counts = [...document.querySelectorAll<HTMLElement>('[data-count]')]
const next = document.getElementById('next') as HTMLElement
const number = document.getElementById('number') as HTMLElement
const words = document.getElementById('words') as HTMLElement

function show(): void {
  const step = slider.valueAsNumber
  const move = STORY.moves[step]
  if (move === undefined) return
  for (const [index, cell] of cells.entries()) {
    set(cell, 'data-stance', move.colours[index] ?? 'none')
    set(cell, 'data-current', index + 1 === step ? '' : undefined)
    const lean = `rotate(${move.leans[index]}deg)`
    const tile = tiles[index]
    if (tile && tile.style.transform !== lean) tile.style.transform = lean
  }
  for (const name of names)
    set(name, 'data-stance', STORY.steps[step]?.stances[name.dataset.name ?? ''] ?? 'none')
  for (const count of counts) count.textContent = String(move.counts[count.dataset.count ?? ''] ?? '')
  next.textContent = move.button
  number.textContent = move.number
  words.replaceChildren(
    ...move.quotes.map(({ text, from }) => {
      const figure = document.createElement('figure')
      figure.append(element('blockquote', text), element('figcaption', from))
      return figure
    }),
    ...move.remarks.map(text => Object.assign(element('p', text), { className: 'small' })),
  )
  history.replaceState(null, '', `?step=${step}`)
}

function element(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text })
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

document.getElementById('previous')?.addEventListener('click', () => move(-1))
next.addEventListener('click', () => move(1))
function move(by: number): void {
  slider.valueAsNumber += by
  slider.dispatchEvent(new Event('input'))
}
slider.addEventListener('input', show)
bindAnchor(STORY, drawnShapes())
