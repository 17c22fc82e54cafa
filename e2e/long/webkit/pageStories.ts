import assert from 'node:assert/strict'
import { Key } from 'selenium-webdriver'
import type { WebKitStory } from './webkitStory.ts'

const MAP = '.world[role=listbox]'
const SLIDER = 'input.slider'
const HEADING = '#panel h2'
const FINDING = '.finding[data-shown]'
const LEAVES_OUT = 'The words it quotes name three and leave Canada out; it does not say why.'

/** What a reader does on the page itself, by keyboard where it is not about the pointer. */
export const PAGE_STORIES: readonly WebKitStory[] = [
  {
    title: 'the page becomes ready within its policy, and keeps nothing in the browser',
    async run({ open, text, value }, site) {
      await open(site)
      assert.match(await text(FINDING), /^Australia, Britain and Canada joined the United States/)
      assert.equal(await text(HEADING), 'Russia accepts')
      assert.ok(Array.isArray(await value('faultsSeen')), 'the page is watched')
      assert.equal(await value('isSecureContext && typeof trustedTypes'), 'object')
    },
  },
  {
    title: 'the policy is enforced: a sink of markup throws',
    async run({ open, value }, site) {
      await open(site)
      const thrown = `(() => { try { document.createElement('p').innerHTML = '<b>x</b>' } catch (e) { return e.name } })()`
      assert.equal(await value(thrown), 'TypeError')
      // The breach was ours.
      await value('faultsSeen.splice(0)')
    },
  },
  {
    title: 'slider and map have their roles and names',
    async run({ attribute, eventually, find, open }, site) {
      await open(`${site}?step=can`)
      const slider = await find(SLIDER)
      assert.equal(await slider.getAriaRole(), 'slider')
      assert.equal(await slider.getAccessibleName(), 'Step')
      assert.match((await attribute(SLIDER, 'aria-valuetext')) ?? '', /^Canada joins, 4 boycott/)
      const map = await find(MAP)
      assert.equal(await map.getAriaRole(), 'listbox')
      await eventually(async () =>
        assert.match(await map.getAccessibleName(), /^Map, Canada joins, step 4 of 6, 4 boycott/),
      )
      const canada = await find('.world [data-country="CAN"]')
      assert.equal(await canada.getAriaRole(), 'option')
      assert.match(await canada.getAccessibleName(), /^Canada, Boycott: no officials sent/)
    },
  },
  {
    title: 'keys on the slider change finding, tiles and colours',
    async run({ attribute, eventually, focus, open, press, style, text }, site) {
      await open(site)
      const fill = (code: string) => style(`.world [data-country="${code}"]`, 'fill')
      const fallen = (event: string) => attribute(`.cell[data-event="${event}"]`, 'data-state')
      const last = { finding: await text(FINDING), usa: await fill('USA'), russia: await fill('RUS') }
      const flat = await fallen('usa')
      await focus(SLIDER)
      await press(Key.HOME)
      await eventually(async () => {
        assert.match(await text(FINDING), /no announcement is shown yet/)
        assert.notEqual(await fill('USA'), last.usa)
        assert.notEqual(await fill('RUS'), last.russia)
      })
      assert.notEqual(await fallen('usa'), flat)
      await press(Key.ARROW_RIGHT)
      await eventually(async () => {
        assert.equal(await text(HEADING), 'United States boycotts')
        assert.equal(await fill('USA'), last.usa)
        assert.notEqual(await fill('RUS'), last.russia)
        assert.notEqual(await fallen('usa'), await fallen('can'))
      })
      await press(Key.END)
      await eventually(async () => {
        assert.deepEqual(
          { finding: await text(FINDING), usa: await fill('USA'), russia: await fill('RUS') },
          last,
        )
        assert.equal(await fallen('usa'), flat)
      })
    },
  },
  {
    title: 'Canada is chosen by the keys of the map, is left out, and the way back is there',
    async run({ attribute, eventually, open, press, text, value }, site) {
      await open(site)
      const focused = () => value<string | null>('document.activeElement.dataset.country ?? null')
      await press(Key.TAB, Key.TAB)
      await eventually(async () => assert.equal(await focused(), 'USA'))
      await press('c')
      await eventually(async () => assert.equal(await focused(), 'CAN'))
      await press(Key.ENTER)
      await eventually(async () => assert.equal(await text(HEADING), 'Canada'))
      assert.equal(await focused(), 'CAN')
      assert.equal(await attribute('.world [data-country="CAN"]', 'aria-selected'), 'true')
      assert.ok((await text('#panel')).includes(LEAVES_OUT))
      await eventually(async () => assert.match(await value('location.search'), /country=CAN/))
      await press(Key.ESCAPE)
      await eventually(async () => assert.equal(await text(HEADING), 'Russia accepts'))
      await eventually(async () => assert.equal(await value('location.search'), ''))
    },
  },
  {
    title: 'Canada is chosen by search, and the button goes back to the step',
    async run({ driver, eventually, find, focus, open, press, text, value }, site) {
      await open(site)
      await focus('[role=combobox]')
      await press('canada', Key.ENTER)
      await eventually(async () => assert.equal(await text(HEADING), 'Canada'))
      assert.ok((await text('#panel')).includes(LEAVES_OUT))
      await driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", await find('#panel .back'))
      await (await find('#panel .back')).click()
      await eventually(async () => assert.equal(await text(HEADING), 'Russia accepts'))
      assert.equal(await value('document.activeElement.id'), 'panel-heading')
    },
  },
  {
    title: 'a country that the article does not name is found, and said to be so',
    async run({ eventually, focus, open, press, text }, site) {
      await open(site)
      await focus('[role=combobox]')
      await press('Holland')
      await eventually(async () => assert.match(await text('.hits'), /Netherlands/))
      await press(Key.ARROW_DOWN, Key.ENTER)
      await eventually(async () => assert.equal(await text(HEADING), 'Netherlands'))
      assert.match(await text('#panel'), /Not named in this article/)
    },
  },
  {
    title: 'a press on Australia chooses it',
    async run({ eventually, find, open, text }, site) {
      await open(site)
      await (await find('.world [data-country="AUS"]')).click()
      await eventually(async () => assert.equal(await text(HEADING), 'Australia'))
    },
  },
  {
    title: 'the link to share is right, and where copying is refused it is selected',
    async run({ driver, eventually, find, focus, open, press, text, value }, site) {
      await open(`${site}?step=gbr&country=CAN`)
      await driver.executeScript(
        `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
         ;[...document.querySelectorAll('button')].find(one => one.textContent === 'Share').focus()`,
      )
      await press(Key.ENTER)
      const link = () => value<string>("document.querySelector('#take-address').value")
      await eventually(async () => assert.equal(await link(), `${site}of/can/?step=gbr&country=CAN`))
      assert.ok(await (await find('#take-address')).isDisplayed())
      await focus('[data-copy="take-address"]')
      await press(Key.ENTER)
      await eventually(async () => assert.match(await text('.take-said'), /The text is selected/))
      assert.equal(
        await value(
          '(field => field.value.slice(field.selectionStart, field.selectionEnd))(document.querySelector("#take-address"))',
        ),
        await link(),
      )
    },
  },
  {
    title: 'the Arabic page runs from right to left, its map and words in place',
    async run({ attribute, eventually, focus, open, press, style, text }, site) {
      await open(`${site}ar/?step=gbr&country=GBR`)
      assert.equal(await attribute('html', 'dir'), 'rtl')
      assert.equal(await style('html', 'direction'), 'rtl')
      assert.equal(await style('#map', 'direction'), 'ltr')
      assert.equal(await text(HEADING), 'بريطانيا')
      await focus('[role=combobox]')
      await press('فرنسا', Key.ENTER)
      await eventually(async () => assert.equal(await text(HEADING), 'فرنسا'))
    },
  },
]
