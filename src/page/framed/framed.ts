import { whenReached } from '../milestone.ts'
import { readPageData } from '../pageData.ts'
import { bindHost } from './bindHost.ts'
import { bindLinks } from './bindLinks.ts'

/*
 * The script of a page in a frame: talks with the page around it. A deferred script of the embed page; on any other page
 * the first script brings it in when that page finds itself in a frame, so that a reader outside of one never pays for it.
 */

whenReached('answers', () => {
  const { boycottMap } = window
  const content = document.querySelector<HTMLElement>('.page')
  if (!boycottMap || !content) return
  const { scene, store } = boycottMap
  boycottMap.host = bindHost(
    window,
    content,
    store,
    scene.timeline,
    code => document.querySelector(`.world [data-country="${code}"]`) !== null,
  )
  if (window.parent !== window)
    bindLinks(content, boycottMap.host, readPageData('page-story').words.linkUnopened)
})
