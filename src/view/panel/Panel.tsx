import { useEffect, useRef } from 'react'
import { placeCountry, placeStep, usePlace } from '../usePlace.ts'
import { CountryWords } from './CountryWords.tsx'
import { StepWords } from './StepWords.tsx'

/** The one panel: the step until a country is chosen, then that country. */
export function Panel() {
  const step = usePlace(placeStep)
  const country = usePlace(placeCountry)
  const panel = useRef<HTMLElement>(null)
  const held = useRef(false)

  // What was focused may be gone with the words it stood in; the heading takes the focus then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the panel's words are others
  useEffect(() => {
    const lost = document.activeElement === document.body
    if (held.current && lost)
      panel.current?.querySelector<HTMLElement>('#panel-heading')?.focus({ preventScroll: true })
  }, [step, country])

  return (
    <section
      ref={panel}
      id="panel"
      className="panel"
      aria-labelledby="panel-heading"
      data-country={country ?? undefined}
      onFocus={() => {
        held.current = true
      }}
      // React hears no blur of what it takes away itself.
      onBlur={() => {
        held.current = false
      }}
      // Safari gives a button that is pressed no focus.
      onClickCapture={({ target }) => {
        held.current = (target as Element).closest('a, button') !== null
      }}
    >
      {/* The words of another place are other elements: in those that stand there a tool may have put its translation. */}
      {country === null ? (
        <StepWords key={step} step={step} />
      ) : (
        <CountryWords key={`${step} ${country}`} step={step} code={country} />
      )}
    </section>
  )
}
