import type { CountryCode } from '../../model/country/countryCode.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import type { PlacedLabel } from '../../scene/map/placeLabels.ts'
import { PLAIN, type ShapeState } from '../../scene/map/shapeStates.ts'
import type { Step } from '../../timeline/step.ts'

/**
 * The names on the map. Each stands in an svg of its own at a share of the frame's size, so that letters and
 * leaders keep their size in px at any width. For the eye alone: the options carry the names.
 */
export function MapLabels({
  scene,
  states,
  chosen,
  step,
}: {
  scene: Pick<MapScene, 'width' | 'height' | 'labels' | 'stepLabels'>
  states: ReadonlyMap<CountryCode, ShapeState>
  chosen: CountryCode | null
  step: Step
}) {
  return (
    <svg className="labels" aria-hidden="true">
      {[...scene.labels, ...(scene.stepLabels ?? [])].map(label => (
        <Label
          key={`${label.code} ${label.bands.join()} ${label.steps?.join()}`}
          label={label}
          scene={scene}
          state={states.get(label.code) ?? PLAIN}
          chosen={label.code === chosen}
          off={label.steps?.includes(step) === false}
        />
      ))}
    </svg>
  )
}

function Label({
  label,
  scene,
  state,
  chosen,
  off,
}: {
  label: PlacedLabel
  scene: Pick<MapScene, 'width' | 'height'>
  state: ShapeState
  chosen: boolean
  off: boolean
}) {
  const { at, bands, code, inside, leader, ring, text, textAt, anchor } = label
  const words = { x: round(textAt[0]), y: round(textAt[1]), textAnchor: anchor, dy: '.35em' } as const
  return (
    <svg
      className={inside ? 'label inside' : 'label'}
      data-label={code}
      data-stance={state.stance}
      data-addressed={state.addressed || undefined}
      data-chosen={chosen || undefined}
      data-bands={bands.join(' ')}
      data-steps={label.steps?.join(' ')}
      data-off={off || undefined}
      x={share(at[0], scene.width)}
      y={share(at[1], scene.height)}
      overflow="visible"
    >
      {ring !== undefined && <circle className="ring" r={ring} />}
      {leader && (
        <line
          className="leader"
          x1={round(leader.from[0])}
          y1={round(leader.from[1])}
          x2={round(leader.to[0])}
          y2={round(leader.to[1])}
        />
      )}
      {!inside && text && (
        <text className="halo" {...words}>
          {text}
        </text>
      )}
      {text && <text {...words}>{text}</text>}
    </svg>
  )
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e4) / 100}%`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
