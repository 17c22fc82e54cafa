/** A finger that has gone farther than this to the side, and less up or down, drags, px. */
const DRAGGED = 12

/** What becomes of a slider that is touched. */
export interface SliderMoves {
  /** A touch begins. */
  touched(): void
  /** The reader has moved the slider. */
  moved(value: number): void
  /** The touch was none. @param told whether it has been told as a move */
  cancelled(told: boolean): void
}

/**
 * Follows a slider. A browser moves the thumb at the first touch, before anybody knows whether the finger drags or scrolls the page:
 * what a touch has moved counts once it drags or is lifted, and is forgotten when the browser takes it for a scroll or a pinch.
 */
export function touchedSlider(
  slider: Pick<HTMLInputElement, 'valueAsNumber' | 'addEventListener'>,
  { touched, moved, cancelled }: SliderMoves,
): void {
  /** Where a touch began whose intent is open. */
  let touch: { x: number; y: number } | undefined
  let withheld: number | undefined
  let told = false
  const tell = (value = withheld) => {
    touch = undefined
    withheld = undefined
    if (value === undefined) return
    told = true
    moved(value)
  }
  const input = () => {
    if (touch) withheld = slider.valueAsNumber
    else tell(slider.valueAsNumber)
  }
  const down = ({ clientX: x, clientY: y, isPrimary, pointerType }: PointerEvent) => {
    if (!isPrimary) return
    touched()
    touch = pointerType === 'mouse' ? undefined : { x, y }
    told = false
  }
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (touch === undefined) return
    const aside = Math.abs(clientX - touch.x)
    if (aside > DRAGGED && aside > Math.abs(clientY - touch.y)) tell()
  }
  const cancel = () => {
    touch = undefined
    withheld = undefined
    cancelled(told)
  }
  slider.addEventListener('input', input)
  slider.addEventListener('pointerdown', down)
  slider.addEventListener('pointermove', move)
  slider.addEventListener('pointerup', () => tell())
  slider.addEventListener('pointercancel', cancel)
}
