import { MapChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { ToolStory } from '../site/toolStory.ts'
import { bindPage } from './bindPage.ts'
import { fillOf } from './fillOf.ts'
import { unwound } from './unwound.ts'
import { fetchWorld } from './worldFeatures.ts'

/* ECharts, as its documentation does it: a map series on a canvas, given other data by `setOption`. */

declare const STORY: ToolStory
declare global {
  interface Window {
    benchPlaceOf: (spot: [number, number]) => [number, number]
  }
}

async function start(): Promise<void> {
  const world = unwound(await fetchWorld())
  use([MapChart, GeoComponent, CanvasRenderer])
  registerMap('world', world as unknown as Parameters<typeof registerMap>[1])
  const chart = init(document.getElementById('map'))
  let stances = STORY.steps.at(-1)?.stances ?? {}
  let chosen: string | undefined
  const draw = () =>
    chart.setOption({
      series: [
        {
          type: 'map',
          map: 'world',
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          selectedMode: false,
          emphasis: { disabled: true },
          itemStyle: { areaColor: fillOf(STORY, undefined), borderColor: '#767874', borderWidth: 0.5 },
          data: world.features.map(({ properties: { name } }) => ({
            name,
            itemStyle: {
              areaColor: fillOf(STORY, stances[name]),
              borderColor: name === chosen ? '#1b1d21' : '#767874',
            },
          })),
        },
      ],
    })
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
  // Nobody can look into a canvas: for the probe.
  window.benchPlaceOf = spot => chart.convertToPixel({ seriesIndex: 0 }, spot) as [number, number]
  chart.on('click', ({ name }) => choose(name))
  draw()
}

start()
