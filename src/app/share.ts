import type { CountryCode } from '../model/countryCode.ts'
import { bindShareMenu } from '../share/menu/bindShareMenu.ts'
import { readPageData } from './pageData.ts'

/* The script of the share menu: comes when the reader opens it. */

const { boycottMap } = window
const menu = document.getElementById('share')
if (boycottMap && menu) {
  const { names, say, scene, store } = boycottMap
  const { home, root, story, words } = readPageData('page-story')
  const from = (way: string) => new URL(way || './', location.href).href
  bindShareMenu(menu, {
    store,
    naming: {
      story,
      timeline: scene.timeline,
      words,
      nameOf: (code: CountryCode) => names()[code]?.name ?? code,
    },
    home: from(home),
    site: from(root),
    borders: document.getElementById('borders-note')?.textContent ?? '',
    say,
    picture: () => '',
    png: () => Promise.reject(new Error('not yet')),
  })
}
