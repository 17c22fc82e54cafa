import type { CloserPlace } from '../../model/country/region.ts'
import { DARK, LIGHT } from '../../scene/palette.ts'
import { namingBy } from '../../scene/telling.ts'
import { bindShareMenu } from '../../share/menu/bindShareMenu.ts'
import { readMapScene } from '../../share/picture/map/readMapScene.ts'
import { svgText } from '../../share/picture/svgText.ts'
import { svgToPng } from '../../share/picture/svgToPng.ts'
import { takePicture } from '../../share/picture/takePicture.ts'
import { canvasMeasure } from '../../share/picture/text/canvasMeasure.ts'
import { readPageData } from '../pageData.ts'
import { showPreview } from './showPreview.ts'

/* The script of the share menu: comes when the reader opens it. */

const { boycottMap } = window
const menu = document.getElementById('take')
const map = document.getElementById('map')
const frame = map?.querySelector('.map-frame')
if (boycottMap && menu && map && frame) {
  const { names, say, scene, store } = boycottMap
  const { home, root, story, territories, words: late } = readPageData('page-story')
  const from = (way: string) => new URL(way || './', location.href).href
  const words = { ...scene.words, ...late }
  const telling = { story, timeline: scene.timeline, words, ...namingBy(names) }
  const policy = document.getElementById('borders-note')?.textContent ?? ''
  // The picture is as dark as the page that is seen.
  const isDark = () => getComputedStyle(document.documentElement).colorScheme === 'dark'
  bindShareMenu(menu, {
    store,
    telling,
    home: from(home),
    site: from(root),
    borders: policy,
    say,
    preview: showPreview,
    picture({ address }) {
      const node = takePicture({
        ...telling,
        map: readMapScene(frame, map.dataset.closer as CloserPlace | undefined),
        isState: code => !territories.includes(code),
        place: store.getState(),
        policy: [policy],
        address,
        measure: canvasMeasure(),
        theme: isDark() ? DARK : LIGHT,
      })
      return {
        svg: svgText(node),
        width: Number(node.attributes.width),
        height: Number(node.attributes.height),
      }
    },
    png: ({ height, svg, width }) => svgToPng(svg, { width, height }),
  })
}
