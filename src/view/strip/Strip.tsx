import type { ReactNode } from 'react'
import type { Caption } from '../../scene/strip/caption.ts'
import { stripForm } from '../../scene/strip/stripForm.ts'
import { type StripHead, stripHeads } from '../../scene/strip/stripHeads.ts'
import { stripRoom } from '../../scene/strip/stripRoom.ts'
import type { Step } from '../../timeline/step.ts'
import { tilesAt } from '../../timeline/tilesAt.ts'
import { Choose } from '../Choose.tsx'
import { useDrawnPage } from '../DrawnPage.tsx'

/**
 * Timeline, slider and legend in one. Drawn at build; `bindStrip` sets the attributes. The native range lies
 * over the track; the drawn thumb is the stop of the current step.
 * @param beside what stands beside the buttons in a frame
 */
export function Strip({ step, caption, beside }: { step: Step; caption: Caption; beside?: ReactNode }) {
  const { story, timeline, words } = useDrawnPage()
  const tiles = tilesAt(timeline, step)
  const heads = stripHeads(story, timeline, step)
  const { listed, ticks } = stripForm(tiles.length, heads)
  const { headsApart, labelsInTwo } = stripRoom(
    story.events.map(({ tile }) => tile),
    listed ? [] : heads,
  )
  return (
    // Time goes on to the right, as the tiles fall, in every language.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and form semantics
    <div
      className="strip"
      dir="ltr"
      role="group"
      aria-label={words.timeline}
      data-ticks={ticks || undefined}
      data-heads={headsApart ? 'apart' : undefined}
      data-labels={labelsInTwo ? 'two' : undefined}
    >
      {listed && (
        <ul className="legend">
          {heads.filter(firstOfStance).map(head => (
            <li key={head.stance}>
              <Head head={head} swatch />
            </li>
          ))}
        </ul>
      )}
      <div className="track" data-start={step === 0 || undefined}>
        <ol className="cells">
          {tiles.map((tile, index) => {
            const head = listed ? undefined : heads.find(({ from }) => from === index)
            return (
              <li
                key={tile.event}
                className={cellClass(tiles, index)}
                data-event={tile.event}
                data-reached={tile.reached}
                data-state={tile.fallen ? 'fallen' : 'standing'}
                data-stance={tile.stance}
                data-lean={tile.lean}
                data-current={index + 1 === step || undefined}
              >
                {head && <Head head={head} />}
                <span className="tile" aria-hidden="true" data-move={index + 1} />
                <span className="stop" aria-hidden="true" />
                <span className="tile-label">
                  <Choose code={tile.actor} step={index + 1}>
                    {story.events[index]?.tile}
                  </Choose>
                </span>
              </li>
            )
          })}
        </ol>
        <input
          className="slider"
          type="range"
          min={0}
          max={tiles.length}
          step={1}
          defaultValue={step}
          aria-label={words.slider}
          aria-valuetext={caption.valueText}
        />
      </div>
      <div className="buttons">
        <button
          type="button"
          className="previous"
          data-press="previous"
          aria-label={words.previous}
          aria-disabled={step === 0}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          className="main-button"
          data-press="main"
          data-kind={step === tiles.length ? 'replay' : 'next'}
        >
          {caption.button}
        </button>
      </div>
      {beside}
    </div>
  )
}

/** @param swatch in a legend the name alone would not show a pale colour */
function Head({ head, swatch = false }: { head: StripHead; swatch?: boolean }) {
  return (
    <span className="head" data-stance={head.stance}>
      {/* Where the map has textures, they are explained here. */}
      <svg className="texture" viewBox="0 0 56 56" aria-hidden="true">
        <path d="M0 0h56v56H0z" />
      </svg>
      {swatch && <span className="swatch" aria-hidden="true" />}
      {head.label}
      {head.count !== undefined && (
        <>
          {' '}
          <span className="count" data-count={head.stance}>
            {head.count}
          </span>
        </>
      )}
    </span>
  )
}

/** A cell of the run of tiles that fall, the last of it, or one that stands apart. */
function cellClass(tiles: readonly { joins: boolean }[], index: number): string {
  if (!tiles[index]?.joins) return 'cell apart'
  return tiles[index + 1]?.joins ? 'cell joins' : 'cell joins last'
}

function firstOfStance(head: StripHead, index: number, heads: readonly StripHead[]): boolean {
  return heads.findIndex(({ stance }) => stance === head.stance) === index
}
