import { createRoot } from 'react-dom/client'
import { ComposableMap, type ComposableMapProps, Geographies, Geography } from 'react-simple-maps'
import type { ToolStory } from '../site/toolStory.ts'
import { bindPage } from './bindPage.ts'
import { fillOf } from './fillOf.ts'
import { fetchWorld, type WorldFeatures } from './worldFeatures.ts'

/* react-simple-maps, as its documentation does it: an element a country, drawn anew by React. */

declare const STORY: ToolStory

const PROJECTION: NonNullable<ComposableMapProps['projectionConfig']> = {
  rotate: [-11, 0, 0],
  scale: 155,
  center: [0, 14],
}

interface WorldMapProps {
  world: WorldFeatures
  stances: Readonly<Record<string, string>>
  chosen: string | undefined
  onChoose: (code: string) => void
}

function WorldMap({ world, stances, chosen, onChoose }: WorldMapProps) {
  return (
    <ComposableMap
      projection="geoEqualEarth"
      projectionConfig={PROJECTION}
      width={848}
      height={384}
      onClick={({ target }) => {
        const code = (target as Element).getAttribute('aria-label')
        if (code !== null) onChoose(code)
      }}
    >
      <Geographies geography={world}>
        {({ geographies }) =>
          geographies.map(country => {
            const code = String(country.id)
            return (
              <Geography
                key={code}
                geography={country}
                aria-label={code}
                fill={fillOf(STORY, stances[code])}
                stroke={code === chosen ? '#1b1d21' : '#767874'}
                strokeWidth={0.5}
              />
            )
          })
        }
      </Geographies>
    </ComposableMap>
  )
}

async function start(): Promise<void> {
  const world = await fetchWorld()
  const root = createRoot(document.getElementById('map') as HTMLElement)
  let stances = STORY.steps.at(-1)?.stances ?? {}
  let chosen: string | undefined
  const draw = () =>
    root.render(<WorldMap world={world} stances={stances} chosen={chosen} onChoose={code => choose(code)} />)
  const choose = bindPage(STORY, {
    colour(now) {
      stances = now
      draw()
    },
    choose(code) {
      chosen = code
      draw()
    },
  })
  draw()
}

start()
