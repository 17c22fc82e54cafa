import type { Plugin } from 'vite'
import type { PageData } from '../../page/pageData.ts'
import { escapeText } from '../../share/codes/escapeHtml.ts'
import { type DocumentParts, dataBlock } from '../pages/documentHtml.ts'
import { readSettings } from '../settings/readSettings.ts'
import { SCRIPTS, type ScriptName, scriptFile, scriptsThat } from './scripts.ts'

/**
 * Serves the pages in development: each request draws its page anew from the sources, into `index.html`, with the
 * scripts as modules. A change in `data/` reloads; what is wrong with a record stands before the page as it last was.
 */
export function developmentPages(): Plugin {
  /** The page as it was when the record last held. */
  let lastPage: string | undefined
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
        let stories: ReturnType<typeof loadStories>
        try {
          stories = loadStories(settings.value.story)
        } catch (error) {
          return withProblems(lastPage ?? html, error)
        }
        const told =
          stories.find(({ language: { directory } }) => directory !== '' && wanted.startsWith(directory)) ??
          stories[0]
        if (told === undefined) return html
        const pages = prerender(told, loadWorld(), { path: 'src/frame/loader.ts', integrity: '' })
        const page = pages.find(({ path }) => path === wanted) ?? pages[0]
        if (page === undefined) return html
        lastPage = html
          .replace('<html lang="en"', `<html lang="${page.language}" dir="${page.direction}"`)
          .replace('</head>', `<style>${storyStyles(page.data['page-story'].story)}</style></head>`)
          .replace('<!--page-->', () => bodyOf(page))
        return lastPage
      },
    },
  }
}

/** A page with what is wrong with its record before it. */
function withProblems(html: string, error: unknown): string {
  const text = escapeText(error instanceof Error ? error.message : String(error))
  const shown = `<pre role="alert">${text}</pre>`
  return html.includes('<!--page-->')
    ? html.replace('<!--page-->', () => shown)
    : html.replace(/<body[^>]*>/, body => body + shown)
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
