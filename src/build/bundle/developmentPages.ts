import type { Plugin } from 'vite'
import type { PageData } from '../../page/pageData.ts'
import { type DocumentParts, dataBlock } from '../pages/documentHtml.ts'
import { readSettings } from '../settings/readSettings.ts'
import { SCRIPTS, type ScriptName, scriptFile, scriptsThat } from './scripts.ts'

/**
 * Serves the pages in development: each request draws its page anew from the sources, into `index.html`, with the
 * scripts as modules. A change in `data/` reloads.
 */
export function developmentPages(): Plugin {
  return {
    name: 'development-pages',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', file => {
        if (file.includes('/data/')) server.ws.send({ type: 'full-reload' })
      })
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { originalUrl = '/', server }) {
        if (server === undefined) return html
        const { prerender } = (await server.ssrLoadModule(
          '/src/build/pages/prerender.tsx',
        )) as typeof import('../pages/prerender.tsx')
        const { storyStyles } = (await server.ssrLoadModule(
          '/src/build/pages/storyStyles.ts',
        )) as typeof import('../pages/storyStyles.ts')
        const { loadStories } = (await server.ssrLoadModule(
          '/src/build/story/loadStory.ts',
        )) as typeof import('../story/loadStory.ts')
        const { loadWorld } = (await server.ssrLoadModule(
          '/src/build/story/loadWorld.ts',
        )) as typeof import('../story/loadWorld.ts')
        const wanted = `${originalUrl
          .split('?')[0]
          ?.slice(1)
          .replace(/(index\.html)?$/, '')}index.html`
        const settings = readSettings({ base: process.cwd(), folderFault: () => undefined })
        if (!settings.ok) throw new Error(settings.faults.join('\n'))
        const stories = loadStories(settings.value.story)
        const told =
          stories.find(({ language: { directory } }) => directory !== '' && wanted.startsWith(directory)) ??
          stories[0]
        if (told === undefined) return html
        const pages = prerender(told, loadWorld(), { path: 'src/frame/loader.ts', integrity: '' })
        const page = pages.find(({ path }) => path === wanted) ?? pages[0]
        if (page === undefined) return html
        return html
          .replace('<html lang="en"', `<html lang="${page.language}" dir="${page.direction}"`)
          .replace('</head>', `<style>${storyStyles(page.data['page-story'].story)}</style></head>`)
          .replace('<!--page-->', () => bodyOf(page))
      },
    },
  }
}

function bodyOf({ body, data }: DocumentParts): string {
  const template = (name: ScriptName) =>
    `<template id="${scriptFile(name)}-script"><script type="module" data-came src="/${SCRIPTS[name].entry}"></script></template>`
  return [
    body,
    ...(Object.keys(data) as (keyof PageData)[]).map(id => dataBlock(id, data[id])),
    ...scriptsThat('late', 'framed').map(template),
  ].join('\n')
}
