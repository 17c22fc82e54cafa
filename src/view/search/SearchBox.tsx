import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import { fill } from '../../words/fill.ts'
import { plural } from '../../words/plural.ts'
import { usePageContext } from '../PageContext.ts'
import { type Hit, searchCountries } from './searchCountries.ts'
import { showAnswer } from './showAnswer.ts'
import { useRoomForHits } from './useRoomForHits.ts'

/** The code of a key that an input method has taken. */
const COMPOSED = 229

/**
 * Finds any country or territory: an editable combobox with a list, after the ARIA Authoring Practices.
 * Nothing is preselected; Enter alone takes the first hit.
 */
export function SearchBox() {
  const { names, say, store, story, words } = usePageContext()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const byTouch = useRef(false)
  const noteTouch = ({ pointerType }: PointerEvent) => {
    byTouch.current = pointerType !== 'mouse'
  }
  const list = useId()
  const named = story.countries.map(({ code }) => code)
  const hits = open ? searchCountries(names, text, words.language, named) : []
  const none = fill(words.searchNone, { text: text.trim() })
  const nothing = open && text.trim() !== '' && hits.length === 0

  // Heard, not seen: how many hits, or none.
  const heard = nothing ? none : hits.length > 0 ? plural(words.searchFound, hits.length, words.language) : ''
  const typed = useRef(false)
  useEffect(() => {
    if (typed.current) say(heard)
  }, [heard, say])

  const room = useRoomForHits(input, hits.length > 0 || nothing, byTouch)
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const take = (hit: Hit | undefined) => {
    if (hit === undefined) return
    // The panel names it now; the field is free for the next search.
    setText('')
    close()
    store.events.readerPicked(hit.code)
    // The keyboard on the screen would cover the answer; at one on the desk the field stays where the reader writes.
    if (byTouch.current) setTimeout(showAnswer)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The key that ends a composition is the input method's: Safari tells of it when the composition is over, by the code of such keys.
    if (event.nativeEvent.isComposing || event.keyCode === COMPOSED) return
    if (event.key === 'Enter') take(hits[Math.max(active, 0)])
    else if (event.key === 'Escape') {
      if (hits.length > 0) close()
      else setText('')
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const count = hits.length
      if (!open) setOpen(true)
      else if (count > 0)
        setActive((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + count) % count)
    } else return
    event.preventDefault()
  }

  return (
    <search className="search">
      <input
        ref={input}
        className="search-input"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={words.search}
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        value={text}
        // Not onChange, by which React passes over what a tool that types for the reader has set.
        onInput={event => {
          typed.current = true
          setText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onPointerDown={noteTouch}
        // Names are folded at the first search: before the first letter, which would wait for it.
        onFocus={() => setTimeout(() => searchCountries(names, ''))}
        onBlur={() => {
          byTouch.current = false
          close()
        }}
      />
      <div
        ref={room}
        id={list}
        className="hits"
        role="listbox"
        aria-label={words.search}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox live in its input
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input; the active hit is told to it
          <div
            key={hit.code}
            id={`${list}-${index}`}
            className="hit"
            role="option"
            aria-selected={index === active}
            onPointerDown={event => {
              noteTouch(event)
              event.preventDefault()
            }}
            onClick={() => take(hit)}
          >
            <bdi>{hit.name}</bdi>
            {hit.by && <span className="by">{` ${hit.by}`}</span>}
          </div>
        ))}
      </div>
      {nothing && <p className="no-hit">{none}</p>}
    </search>
  )
}
