import { expect, expectFit, test } from '../support/frameHost.ts'

/* The loader on a page whose scripts do with its element whatever a language allows: nothing is thrown, nothing is logged. */

test('nothing that a page does to the element is thrown back at it', { tag: '@firefox' }, async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('loader.html'))
  await expectFit(page.locator('iframe'))
  // Stands for the map in elements that are made and lost by the dozen.
  const silent = await serveHost('<!doctype html><title>Nothing</title>')
  const thrown = await page.evaluate(async src => {
    type Map = HTMLElement & { step: unknown; country: unknown }
    const thrown: string[] = []
    addEventListener('error', ({ message }) => thrown.push(`uncaught: ${message}`))
    const attempt = (what: string, act: () => unknown) => {
      try {
        act()
      } catch (error) {
        thrown.push(`${what}: ${error}`)
      }
    }
    const fail = () => {
      throw new Error('the page’s own')
    }
    const hostile: unknown[] = [
      { toString: fail },
      { [Symbol.toPrimitive]: fail },
      new Proxy({}, { get: fail, getPrototypeOf: fail }),
      Object.create(null),
      Symbol('step'),
      5n,
      Number.NaN,
      fail,
      undefined,
      null,
      document.body,
      '\ud800',
      'x'.repeat(1e5),
    ]
    const drawn = () => new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))
    const BoycottMap = customElements.get('boycott-map') as new () => Map
    const map = document.querySelector('boycott-map') as Map

    for (const value of hostile)
      for (const name of ['step', 'country'] as const)
        attempt(`${name} set`, () => Reflect.set(map, name, value) || fail())
    const odd = [
      '',
      ' ',
      'javascript:alert(1)',
      'http://',
      'https://[',
      '//',
      '\0',
      '\ud800',
      '9'.repeat(400),
      '1:2:3 -4',
    ]
    const names = ['src', 'lang', 'step', 'country', 'theme', 'height', 'title', 'hidden', 'style']
    const other = document.body.appendChild(new BoycottMap())
    for (const value of [...odd, src]) {
      for (const name of names) attempt(`${name}="${value}"`, () => other.setAttribute(name, value))
      await drawn()
    }
    for (const name of names) attempt(`no ${name}`, () => other.removeAttribute(name))
    other.setAttribute('src', src)

    attempt('made by its class', () => new BoycottMap().setAttribute('step', 'gbr'))
    attempt('made in a tree of its own', () => {
      const loose = document.createElement('div')
      loose.append(document.createElement('boycott-map'))
      loose.firstElementChild?.setAttribute('src', src)
      loose.firstElementChild?.remove()
    })
    attempt('taken away and put back', () => {
      for (let time = 0; time < 5; time++) {
        other.remove()
        document.body.append(other)
      }
    })
    attempt('copied', () => document.body.append(other.cloneNode(true)))
    for (const home of [document.implementation.createHTMLDocument(), document.createElement('iframe')])
      attempt('in another document', () => {
        if (home instanceof HTMLIFrameElement) document.body.append(home)
        const inner = home instanceof HTMLIFrameElement ? home.contentDocument : home
        const moved = inner?.adoptNode(other.cloneNode(true)) as Map
        inner?.body.append(moved)
        moved.step = 'usa'
        moved.setAttribute('src', src)
      })
    attempt('frozen', () => Object.freeze(other))
    attempt('frozen, then moved', () => document.body.prepend(other))
    // The browser itself refuses a new value of a name that it has frozen; a step is none of the element's own.
    attempt('frozen, then set', () => Reflect.set(other, 'step', 'aus'))

    // As a page may prepare an element before the script is there: in a document that knows no class of it.
    const early = document.implementation.createHTMLDocument()
    early.body.append(...[1, 2, 3, 4].map(() => early.createElement('boycott-map')))
    const [getting, rooted, closed, owned] = [...early.body.children] as [Map, Map, Map, Map]
    Object.defineProperty(getting, 'country', { get: fail })
    rooted.attachShadow({ mode: 'open' })
    closed.attachShadow({ mode: 'closed' })
    for (const name of ['getAttribute', 'querySelector', 'title', 'textContent', 'baseURI', 'style'])
      Object.defineProperty(owned, name, { get: fail })
    for (const one of [getting, rooted, closed, owned]) {
      attempt('with what is the page’s own', () => document.body.append(one))
      one.setAttribute('src', src)
    }
    await drawn()

    const inner = map.shadowRoot?.querySelector('iframe')?.contentWindow ?? null
    for (const data of [
      ...hostile,
      {
        get source() {
          return fail()
        },
      },
      {
        get type() {
          return fail()
        },
      },
      new Proxy({}, { ownKeys: fail }),
    ])
      attempt('a message', () => {
        const event = new MessageEvent('message', { data, origin: 'null' })
        dispatchEvent(Object.defineProperty(event, 'source', { value: inner }))
      })

    await new Promise<void>(then => {
      const script = document.createElement('script')
      script.src = (document.querySelector('script[src]') as HTMLScriptElement).src
      script.onload = () => then()
      document.head.append(script)
    })
    return thrown
  }, silent)
  expect(thrown).toEqual([])
  // It listens as before.
  await page
    .locator('boycott-map[title^="Who"]')
    .evaluate(map => Object.assign(map, { country: null, step: 'usa' }))
  const frame = page.locator('boycott-map[title^="Who"] iframe').first()
  await expect(frame.contentFrame().locator('#panel h2')).toHaveText('United States boycotts')
})

test('a page that has taken a part of the browser away keeps what stands in the element', async ({
  page,
  serveHost,
}) => {
  for (const part of ['customElements', 'IntersectionObserver', 'HTMLElement', 'CSSStyleSheet', 'URL'])
    await test.step(part, async () => {
      const other = await page.context().newPage()
      const errors: Error[] = []
      other.on('pageerror', error => errors.push(error))
      await other.addInitScript(`if (window === top) delete window.${part}`)
      await other.goto(await serveHost('loader.html'))
      await other.waitForLoadState('load')
      expect(errors).toEqual([])
      const link = other.getByRole('link', { name: 'Who boycotts: see the map' })
      if (part === 'CSSStyleSheet') await expect(other.locator('boycott-map iframe')).toBeVisible()
      else await expect(link).toBeVisible()
      await other.close()
    })
})
