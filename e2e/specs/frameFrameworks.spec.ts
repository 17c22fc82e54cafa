import type { Page } from '@playwright/test'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createSSRApp, h } from 'vue'
import { renderToString as drawnByVue } from 'vue/server-renderer'
import { bundledHost } from '../support/bundledHost.ts'
import { expect, expectFit, type ServeHost, test } from '../support/frameHost.ts'

/* The loader’s element in pages that frameworks draw on a server and take over in the browser: their development builds say what differs. */

const FIRST = { src: 'https://map.example/embed/', step: 'gbr', theme: 'dark', height: '1890' }
const LOADER = '<script src="https://map.example/loader.js"></script>'
const draw = (page: Page, props: object) =>
  page.evaluate(asked => (window as unknown as { draw(props: object): void }).draw(asked), props)

const inside = (page: Page) => page.locator('boycott-map iframe').contentFrame()
const property = (page: Page, name: string) =>
  page.locator('boycott-map').evaluate((map, key) => Reflect.get(map, key), name)

/** What a page does with the map once the framework has taken it over. */
async function steer(page: Page): Promise<void> {
  await expectFit(page.locator('boycott-map iframe'))
  expect(await page.locator('boycott-map').evaluate(map => map.getAttributeNames())).not.toContain('style')
  const map = inside(page)
  await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark')
  await draw(page, { step: 'can', country: 'AUS' })
  await expect(map.locator('#panel')).toHaveAttribute('data-country', 'AUS')
  await expect.poll(() => property(page, 'step')).toBe('can')
  await draw(page, { step: 'can', country: undefined })
  await expect(map.locator('#panel h2')).toHaveText('Canada joins')
  await draw(page, { step: 'can', theme: undefined })
  await expect(map.locator('html')).toHaveAttribute('data-theme', 'light')
  await map.getByRole('button', { name: 'Next: China answers' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-told', 'chn')
}

/** Serves the page; its script runs after the loader, as in a page that streams, or before it. */
const served = (serveHost: ServeHost, drawn: string, script: string, loaderFirst: boolean) =>
  serveHost(
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${loaderFirst ? LOADER : ''}<div id="root" data-props='${JSON.stringify(FIRST)}'>${drawn}</div>${script}${loaderFirst ? '' : LOADER}`,
  )

for (const loaderFirst of [true, false]) {
  const when = loaderFirst ? 'before' : 'after'

  test(`React takes over a map whose loader came ${when} it, and steers it`, async ({ page, serveHost }) => {
    const code = await bundledHost('react/hydrate.tsx', 'iife')
    const link = createElement('a', { href: 'https://map.example/' }, 'See the map')
    const article = createElement(
      'article',
      null,
      createElement('p', null, 'Before the map.'),
      createElement('boycott-map', FIRST, link),
    )
    const script = `<script>${code.replaceAll('</script', '<\\/script')}</script>`
    await page.goto(await served(serveHost, renderToString(article), script, loaderFirst))
    await steer(page)
  })

  test(`Vue takes over a map whose loader came ${when} it, and steers it`, async ({ page, serveHost }) => {
    const article = (make: typeof h, props: object, tell: (event: CustomEvent<string>) => void) =>
      make('article', [
        make('p', 'Before the map.'),
        make('boycott-map', { ...props, onStepchange: tell }, [
          make('a', { href: 'https://map.example/' }, 'See the map'),
        ]),
      ])
    const drawn = await drawnByVue(createSSRApp(() => article(h, FIRST, () => {})))
    const script = `<script src="/code/vue/dist/vue.global.js"></script><script>
      const { createSSRApp, h, reactive } = Vue
      const place = document.getElementById('root')
      const props = reactive(JSON.parse(place.dataset.props))
      const tell = ({ detail }) => document.body.setAttribute('data-told', detail)
      createSSRApp(() => (${article})(h, props, tell)).mount(place)
      window.draw = more => Object.assign(props, more)
    </script>`
    await page.goto(await served(serveHost, drawn, script, loaderFirst))
    await steer(page)
  })
}

// Vue’s development build says that it is one.
test.use({
  expectedFaults: [
    /^request outside: http:\/\/127\.0\.0\.1:\d+\/|You are running a development build of Vue|React DevTools/,
  ],
})
