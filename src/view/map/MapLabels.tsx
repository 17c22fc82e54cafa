import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Lens } from '../../scene/map/lens/lens.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import type { PlacedLabel } from '../../scene/map/placeLabels.ts'
import { PLAIN, type ShapeState } from '../../scene/map/shapeStates.ts'
import type { Step } from '../../timeline/step.ts'
import { LensLine, MapLens, round, share } from './MapLens.tsx'

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
  scene: Pick<MapScene, 'width' | 'height' | 'labels' | 'lenses' | 'named' | 'stepLabels'>
  states: ReadonlyMap<CountryCode, ShapeState>
  chosen: CountryCode | null
  step: Step
}) {
  return (
    <svg className="labels" aria-hidden="true">
      {[...new Set(scene.lenses.map(({ radius }) => radius))].map(radius => (
        <clipPath key={radius} id={`lens-${radius}`}>
          <circle r={radius} />
        </clipPath>
      ))}
      {scene.lenses.map(lens => (
        <MapLens
          key={`${lens.codes.join()} ${lens.bands.join()}`}
          lens={lens}
          scene={scene}
          states={states}
          lined={!scene.labels.some(label => lensOf(label, [lens]))}
        />
      ))}
      {[...scene.labels, ...(scene.stepLabels ?? [])].map(label => (
        <Label
          key={`${label.code} ${label.bands.join()} ${label.steps?.join()}`}
          label={label}
          scene={scene}
          lens={lensOf(label, scene.lenses)}
          state={states.get(label.code) ?? PLAIN}
          chosen={label.code === chosen}
          off={label.steps?.includes(step) === false}
        />
      ))}
    </svg>
  )
}

/** The lens of a label's country alone, whose line stands with the name. */
function lensOf({ bands, code }: PlacedLabel, lenses: readonly Lens[]): Lens | undefined {
  return lenses.find(lens => lens.codes.join() === code && lens.bands.join() === bands.join())
}

function Label({
  label,
  lens,
  scene,
  state,
  chosen,
  off,
}: {
  label: PlacedLabel
  lens: Lens | undefined
  scene: Pick<MapScene, 'width' | 'height'>
  state: ShapeState
  chosen: boolean
  off: boolean
}) {
  const { at, bands, code, inside, leader, text, textAt, anchor } = label
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
      {lens && <LensLine lens={lens} scene={scene} />}
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
