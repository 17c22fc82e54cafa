import type { CountryCode } from '../../model/country/countryCode.ts'
import type { DrawnShape, MapScene } from '../../scene/map/mapScene.ts'
import { namedWord, PLAIN, type ShapeState } from '../../scene/map/shapeStates.ts'
import { START, type Step } from '../../timeline/step.ts'
import { MapLabels } from './MapLabels.tsx'
import { MARKS } from './markShape.ts'
import { Texture } from './Texture.tsx'

/** What the picture shows: geometry, states and the words on it. */
export interface MapPictureProps {
  scene: MapScene
  states: ReadonlyMap<CountryCode, ShapeState>
  chosen: CountryCode | null
  /** Names may stand at some steps alone. */
  step?: Step
  name: string
  /** What an option is called: name and standing. */
  optionName(code: CountryCode, state: ShapeState): string
}

/**
 * The map, drawn at build and by nobody else: in the browser `bindMap` sets attributes of what stands here.
 * One tab stop, a listbox whose options are the countries that the story names; search reaches the others.
 */
export function MapPicture({ scene, states, chosen, step = START, name, optionName }: MapPictureProps) {
  const stateOf = (code: CountryCode) => states.get(code) ?? PLAIN
  const first = chosen ?? scene.named[0]?.code
  const shownLarger = new Set(scene.lenses.flatMap(({ shows }) => shows))
  const marked = [...scene.named, ...scene.others].find(({ code }) => code === chosen)
  return (
    <div className="map-frame">
      <svg
        className="world"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="listbox"
        aria-label={name}
        aria-describedby="map-help"
      >
        <defs>
          <pattern
            id="hatch"
            width="14"
            height="14"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch-ground" d="M0 0h14v14H0z" />
            <path className="hatch-line" d="M3 0v14" />
          </pattern>
          {Object.entries(scene.textures).map(([stance, pattern]) => (
            <Texture key={stance} stance={stance} pattern={pattern} />
          ))}
          {scene.named.map(({ code, path }) => (
            <path
              key={code}
              id={`shape-${code}`}
              data-shape={code}
              d={path}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </defs>
        <g aria-hidden="true" className="others">
          {scene.others.map(shape => (
            <path
              key={shape.code}
              id={shownLarger.has(shape.code) ? `land-${shape.code}` : undefined}
              {...shapeAttributes(shape, stateOf(shape.code))}
            />
          ))}
        </g>
        <g role="presentation" className="named">
          {scene.named.map(shape => (
            <path
              key={shape.code}
              {...shapeAttributes(shape, stateOf(shape.code))}
              role="option"
              aria-label={optionName(shape.code, stateOf(shape.code))}
              aria-selected={shape.code === chosen || undefined}
              tabIndex={shape.code === first ? 0 : -1}
            />
          ))}
        </g>
        <g aria-hidden="true" className="lines">
          {/* A line lies outside its shape: the shape is drawn again on all lines, so that none takes of another's. */}
          {['outline', 'again'].map(layer =>
            scene.named.map(shape => (
              <use
                key={`${layer} ${shape.code}`}
                className={shape.dot ? `${layer} dot` : layer}
                data-outline={shape.code}
                data-stance={stateOf(shape.code).stance}
                data-named={namedWord(stateOf(shape.code))}
                data-addressed={stateOf(shape.code).addressed || undefined}
                href={`#shape-${shape.code}`}
              />
            )),
          )}
          <path className="borders" d={scene.borders} />
          <path className="dashed" d={scene.dashed} />
          <g id="marks">
            {MARKS.flatMap(mark => [`${mark}-halo`, mark, `${mark}-again`]).map(name => (
              <path
                key={name}
                className={marked?.dot && name.startsWith('chosen') ? `${name} dot` : name}
                data-again={name === 'chosen-again' ? marked?.code : undefined}
                data-stance={marked && name === 'chosen-again' ? stateOf(marked.code).stance : undefined}
                d={name.startsWith('chosen') ? marked?.path : undefined}
              />
            ))}
          </g>
          <path className="focused-halo focus-circle" />
          <path className="focused focus-circle" />
        </g>
      </svg>
      <MapLabels scene={scene} states={states} chosen={chosen} step={step} />
    </div>
  )
}

function shapeAttributes({ code, path, dot }: DrawnShape, state: ShapeState) {
  return {
    'data-country': code,
    'data-stance': state.stance,
    'data-named': namedWord(state),
    className: dot ? 'dot' : undefined,
    fill: state.stance === 'disputed' ? 'url(#hatch)' : undefined,
    d: path,
  }
}
