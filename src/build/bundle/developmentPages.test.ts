import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { IndexHtmlTransformContext } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { OWN_STORY } from '../settings/parseSettings.ts'
import * as storyModule from '../story/loadStory.ts'
import { developmentPages } from './developmentPages.ts'

afterEach(() => vi.unstubAllEnvs())

/** The stories that a request asks for, loaded and drawn. */
async function storiesAskedFor(): Promise<string[]> {
  const asked: string[] = []
  const modules: Record<string, unknown> = {
    '/src/build/story/loadStory.ts': {
      ...storyModule,
      loadStories: (id: string) => {
        asked.push(id)
        return [{ language: { tag: 'id', name: '', directory: '' } }]
      },
    },
    '/src/build/pages/prerender.tsx': {
      prerender: () => [],
    },
    '/src/build/pages/storyStyles.ts': {},
    '/src/build/story/loadWorld.ts': { loadWorld: () => ({}) },
  }
  const { transformIndexHtml } = developmentPages()
  if (typeof transformIndexHtml !== 'object') throw new Error('draws no page')
  const server = { ssrLoadModule: async (path: string) => modules[path] }
  await transformIndexHtml.handler.call({} as never, '<html>', {
    server,
    originalUrl: '/',
  } as unknown as IndexHtmlTransformContext)
  return asked
}

test('draws the story that STORY asks for, as the build does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'))
  mkdirSync(join(folder, 'another-story'))
  writeFileSync(join(folder, 'another-story', 'record.json'), '{}')
  vi.stubEnv('STORIES', folder)
  vi.stubEnv('STORY', 'another-story')
  const asked = await storiesAskedFor()
  expect(asked.map(path => basename(path))).toEqual(['another-story'])
})

test('refuses a story that is none', async () => {
  vi.stubEnv('STORY', 'world')
  await expect(storiesAskedFor()).rejects.toThrow('STORY is "world"')
})

test('draws our own where none is asked for', async () => {
  vi.stubEnv('STORY', undefined)
  expect(await storiesAskedFor()).toEqual([OWN_STORY])
})

test('tells what is wrong with a record before the page as it was when it last held', async () => {
  vi.stubEnv('STORY', undefined)
  let fault: string | undefined
  const page = {
    path: 'index.html',
    language: 'en',
    direction: 'ltr',
    body: '<main>A map</main>',
    data: { 'page-story': { story: {} } },
  }
  const modules: Record<string, unknown> = {
    '/src/build/story/loadStory.ts': {
      loadStories: () => {
        if (fault !== undefined) throw new Error(fault)
        return [{ language: { tag: 'en', name: '', directory: '' } }]
      },
    },
    '/src/build/pages/prerender.tsx': { prerender: () => [page] },
    '/src/build/pages/storyStyles.ts': { storyStyles: () => '' },
    '/src/build/story/loadWorld.ts': { loadWorld: () => ({}) },
  }
  const { transformIndexHtml } = developmentPages()
  if (typeof transformIndexHtml !== 'object') throw new Error('draws no page')
  const asked = { server: { ssrLoadModule: async (path: string) => modules[path] }, originalUrl: '/' }
  const draw = () =>
    transformIndexHtml.handler.call(
      {} as never,
      '<head></head><body><!--page--></body>',
      asked as unknown as IndexHtmlTransformContext,
    )
  fault = 'found "<b>"'
  expect(await draw()).toContain('<body><pre role="alert">found "&lt;b>"</pre></body>')
  fault = undefined
  expect(await draw()).not.toContain('role="alert"')
  fault = '1 problem'
  expect(await draw()).toMatch(/<body><pre role="alert">1 problem<\/pre><main>A map/)
})
