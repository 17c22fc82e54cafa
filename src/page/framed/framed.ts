import { whenReached } from '../milestone.ts'
import { bindHost } from './bindHost.ts'

/*
 * The script of a page in a frame: talks with the page around it. A deferred script of the embed page; on any other page
 * the first script brings it in when that page finds itself in a frame, so that a reader outside of one never pays for it.
 */

whenReached('answers', () => {
  const { boycottMap } = window
  const content = document.querySelector('.page')
  if (!boycottMap || !content) return
  const { scene, store } = boycottMap
  boycottMap.host = bindHost(
    window,
    content,
    store,
    scene.timeline,
    code => document.querySelector(`.world [data-country="${code}"]`) !== null,
  )
})
