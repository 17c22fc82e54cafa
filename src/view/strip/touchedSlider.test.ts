import { expect, test } from 'vitest'
import { touchedSlider } from './touchedSlider.ts'

/** A slider, and what is told of it. */
function slider() {
  const element = Object.assign(new EventTarget(), { valueAsNumber: 6 })
  const told: string[] = []
  const moves = {
    touched: () => told.push('touched'),
    moved: (value: number) => told.push(`moved ${value}`),
    cancelled: (heard: boolean) => told.push(`cancelled ${heard}`),
  }
  touchedSlider(element as unknown as HTMLInputElement, moves as never)
  const pointer = (type: string, clientX: number, clientY: number, pointerType = 'touch', isPrimary = true) =>
    element.dispatchEvent(
      Object.assign(new Event(`pointer${type}`), { clientX, clientY, pointerType, isPrimary }),
    )
  const set = (value: number) => {
    element.valueAsNumber = value
    element.dispatchEvent(new Event('input'))
  }
  return { pointer, set, told }
}

test('a key or a mouse moves it at once', () => {
  const { pointer, set, told } = slider()
  set(5)
  pointer('down', 10, 10, 'mouse')
  set(2)
  expect(told).toEqual(['moved 5', 'touched', 'moved 2'])
})

test('a tap counts when the finger is lifted', () => {
  const { pointer, set, told } = slider()
  pointer('down', 10, 10)
  set(1)
  expect(told).toEqual(['touched'])
  pointer('up', 11, 12)
  expect(told).toEqual(['touched', 'moved 1'])
})

test('a tap where the thumb is moves nothing', () => {
  const { pointer, told } = slider()
  pointer('down', 10, 10)
  pointer('up', 10, 10)
  expect(told).toEqual(['touched'])
})

test('a drag counts from where it is one, and follows', () => {
  const { pointer, set, told } = slider()
  pointer('down', 10, 10)
  set(1)
  pointer('move', 18, 12)
  expect(told).toEqual(['touched'])
  pointer('move', 24, 13)
  set(2)
  pointer('up', 60, 14)
  expect(told).toEqual(['touched', 'moved 1', 'moved 2'])
})

test('a touch that becomes a scroll was none', () => {
  const { pointer, set, told } = slider()
  pointer('down', 10, 10)
  set(1)
  pointer('move', 14, 40)
  pointer('cancel', 0, 0)
  set(4)
  expect(told).toEqual(['touched', 'cancelled false', 'moved 4'])
})

test('a drag that the browser takes away later is taken back', () => {
  const { pointer, set, told } = slider()
  pointer('down', 10, 10)
  set(1)
  pointer('move', 40, 12)
  pointer('down', 90, 10, 'touch', false)
  pointer('cancel', 0, 0)
  expect(told).toEqual(['touched', 'moved 1', 'cancelled true'])
})
