import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Lens } from '../../scene/map/lens/lens.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import { PLAIN, type ShapeState } from '../../scene/map/shapeStates.ts'

/**
 * A lens: the map's own shapes, used a second time. What marks a country on the map is used as well. Its own line leads to
 * the place that it shows.
 */
export function MapLens({
  lens,
  scene,
  states,
  lined,
}: {
  lens: Lens
  scene: Pick<MapScene, 'width' | 'height' | 'named'>
  states: ReadonlyMap<CountryCode, ShapeState>
  /** Whether it has its line: else the name of its one country has it. */
  lined: boolean
}) {
  const { at, bands, codes, of, perPx, place, radius, shows } = lens
  const side = 2 * radius
  const named = scene.named.filter(({ code }) => shows.includes(code))
  const others = shows.filter(code => named.every(shape => shape.code !== code))
  const corner = of.map(middle => Math.round(middle - radius * perPx))
  return (
    <svg
      className="label lens"
      data-lens={codes.join(' ')}
      data-of={[...of, perPx].join(' ')}
      data-place={place.join(' ')}
      data-bands={bands.join(' ')}
      x={share(at[0], scene.width)}
      y={share(at[1], scene.height)}
      overflow="visible"
    >
      {lined && <LensLine lens={lens} scene={scene} />}
      <circle className="lens-sea" r={radius} />
      <g clipPath={`url(#lens-${radius})`}>
        <svg
          x={-radius}
          y={-radius}
          width={side}
          height={side}
          viewBox={[...corner, Math.round(side * perPx), Math.round(side * perPx)].join(' ')}
        >
          {others.map(code => (
            <use key={code} href={`#land-${code}`} />
          ))}
          {['around', 'again'].map(layer =>
            named.map(({ code, dot }) => (
              <use
                key={`${layer} ${code}`}
                className={dot ? `${layer} dot` : layer}
                data-outline={code}
                data-stance={(states.get(code) ?? PLAIN).stance}
                data-named={(states.get(code) ?? PLAIN).later ? 'later' : undefined}
                data-addressed={(states.get(code) ?? PLAIN).addressed || undefined}
                href={`#shape-${code}`}
              />
            )),
          )}
          <use className="marks" href="#marks" />
        </svg>
      </g>
      <circle className="lens-edge" r={radius} />
    </svg>
  )
}

/** The line from a lens to the place that it shows: from its edge, in px, to a share of the frame's size. */
export function LensLine({
  lens: { at, place, radius },
  scene,
}: {
  lens: Lens
  scene: Pick<MapScene, 'width' | 'height'>
}) {
  const [dx, dy] = [place[0] - at[0], place[1] - at[1]]
  const length = Math.hypot(dx, dy)
  return (
    <line
      className="leader lens-line"
      x1={round((dx / length) * radius)}
      y1={round((dy / length) * radius)}
      x2={share(dx, scene.width)}
      y2={share(dy, scene.height)}
    />
  )
}

/** A part of the frame's size: "12.5%". */
export function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e4) / 100}%`
}

/** A length whole to a tenth of a px. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
