import { geo, plot } from '@observablehq/plot'
import type { ToolStory } from '../site/toolStory.ts'
import { bindPage } from './bindPage.ts'
import { fillOf } from './fillOf.ts'
import { type Country, fetchWorld } from './worldFeatures.ts'

/* Observable Plot, as its documentation does it: a plot is a value, and another state is another plot. */

declare const STORY: ToolStory

async function start(): Promise<void> {
  const { features } = await fetchWorld()
  const place = document.getElementById('map') as HTMLElement
  const { width, height } = place.getBoundingClientRect()
  let stances = STORY.steps.at(-1)?.stances ?? {}
  let chosen: string | undefined
  const draw = () => {
    const drawn = plot({
      width,
      height,
      margin: 0,
      projection: { type: 'equal-earth', rotate: [-11, 0], domain: { type: 'FeatureCollection', features } },
      marks: [
        geo(features, {
          ariaLabel: ({ id }: Country) => id,
          fill: ({ id }: Country) => fillOf(STORY, stances[String(id)]),
          stroke: ({ id }: Country) => (id === chosen ? '#1b1d21' : '#767874'),
          strokeWidth: 0.5,
        }),
      ],
      color: { type: 'identity' },
    })
    drawn.addEventListener('click', ({ target }) => {
      const code = (target as Element).getAttribute('aria-label')
      if (code !== null && code in STORY.names) choose(code)
    })
    place.replaceChildren(drawn)
  }
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
