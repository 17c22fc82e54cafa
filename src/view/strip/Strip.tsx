import type { ReactNode } from 'react'
import type { Caption } from '../../scene/strip/caption.ts'
import { drawsTicks } from '../../scene/strip/drawsTicks.ts'
import { labelRows } from '../../scene/strip/labelRows.ts'
import type { Step } from '../../timeline/step.ts'
import { type Tile, tilesAt } from '../../timeline/tilesAt.ts'
import { Choose } from '../Choose.tsx'
import { useDrawnPage } from '../DrawnPage.tsx'

/**
 * Timeline and slider in one: a row of dominoes on the line of time. Drawn at build; `bindStrip` sets the attributes. The
 * native range lies over the line; the drawn thumb is the stop of the current step.
 * @param beside what stands beside the buttons in a frame
 */
export function Strip({ step, caption, beside }: { step: Step; caption: Caption; beside?: ReactNode }) {
  const { story, timeline, words } = useDrawnPage()
  const tiles = tilesAt(timeline, step)
  const labels = story.events.map(({ tile }) => tile)
  return (
    // Time goes on to the right, as the tiles fall, in every language.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and form semantics
    <div
      className="strip"
      dir="ltr"
      role="group"
      aria-label={words.timeline}
      data-ticks={drawsTicks(tiles.length) || undefined}
      data-labels={labelRows([words.beforeFirst, ...labels])}
    >
      <div className="rail">
        <div className="track">
          {/* The slider says it as well. */}
          <div className="start" aria-hidden="true" data-current={step === 0 || undefined}>
            <span className="stop" data-move={0} />
            <span className="tile-label" data-move={0}>
              {words.beforeFirst}
            </span>
          </div>
          <ol className="cells">
            {tiles.map((tile, index) => (
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
                <span className="tile" aria-hidden="true" data-move={index + 1} />
                <span className="stop" aria-hidden="true" />
                <span className="tile-label">
                  {story.events[index]?.isGroup ? (
                    labels[index]
                  ) : (
                    <Choose code={tile.actor} step={index + 1}>
                      {labels[index]}
                    </Choose>
                  )}
                  {story.events[index]?.when && (
                    <small className="tile-date">{story.events[index]?.when?.text}</small>
                  )}
                </span>
              </li>
            ))}
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

/** A cell of the run of tiles that fall, the last of it, or one that stands apart; the first of those stands a little further on. */
function cellClass(tiles: readonly Tile[], index: number): string {
  if (tiles[index]?.joins) return tiles[index + 1]?.joins ? 'cell joins' : 'cell joins last'
  return tiles[index - 1]?.joins ? 'cell apart after' : 'cell apart'
}
