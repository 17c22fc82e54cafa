import assert from 'node:assert/strict'
import { By, type WebDriver, type WebElement } from 'selenium-webdriver'

/** How long WebKit may take to show what it should, ms, on a machine that is busy. */
const PATIENCE = 15_000

/** What a reader does in WebKit, and what there is to see. Elements are found by CSS. */
export interface WebKitReader {
  readonly driver: WebDriver
  /** Opens an address and waits until everything answers. */
  open(url: string): Promise<void>
  /** Opens a page that is not ours. */
  visit(url: string): Promise<void>
  /** Goes into a frame of the page, by CSS, and waits until everything in it answers. */
  enter(frame: string): Promise<void>
  /** Goes back to the page around all frames. */
  leave(): Promise<void>
  find(css: string): Promise<WebElement>
  /** Presses keys where the focus is. */
  press(...keys: string[]): Promise<void>
  /** Gives the focus without a pointer. */
  focus(css: string): Promise<void>
  /** The text of an element as it is in the document. */
  text(css: string): Promise<string>
  attribute(css: string, name: string): Promise<string | null>
  /** A value of the computed style. */
  style(css: string, property: string): Promise<string>
  /** What an expression is in the page. */
  value<T>(expression: string): Promise<T>
  /** What a function gives in the page, called with its `html`; it may use nothing outside itself. */
  call<T>(inPage: (root: Element) => T): Promise<T>
  /** Waits until something is as expected, and fails with the last difference if it never is. */
  eventually(check: () => Promise<void>): Promise<void>
  /** Fails if the page, or a frame of it, broke its policy, threw, complained, or touched storage. */
  expectNoFaults(): Promise<void>
}

/** A reader of what a driver shows. */
export function webkitReader(driver: WebDriver): WebKitReader {
  const value = <T>(expression: string) => driver.executeScript<T>(`return ${expression}`)
  const find = (css: string) => driver.findElement(By.css(css)) as Promise<WebElement>
  const ready = () =>
    eventually(async () => assert.equal(await value('document.documentElement.dataset.ready'), ''))
  return {
    driver,
    async open(url) {
      await driver.get(url)
      await ready()
    },
    visit: url => driver.get(url),
    async enter(frame) {
      await driver.switchTo().frame(await find(frame))
      await ready()
    },
    leave: () => driver.switchTo().defaultContent(),
    find,
    press: (...keys) =>
      driver
        .actions()
        .sendKeys(...keys)
        .perform(),
    focus: async css => driver.executeScript('arguments[0].focus()', await find(css)),
    text: async css => driver.executeScript<string>('return arguments[0].textContent', await find(css)),
    attribute: async (css, name) =>
      driver.executeScript<string | null>(
        'return arguments[0].getAttribute(arguments[1])',
        await find(css),
        name,
      ),
    style: async (css, property) =>
      driver.executeScript<string>(
        'return getComputedStyle(arguments[0]).getPropertyValue(arguments[1])',
        await find(css),
        property,
      ),
    value,
    // The loader of TypeScript here names every function by a call of `__name`.
    call: inPage => value(`(__name => (${inPage})(document.documentElement))(one => one)`),
    eventually,
    async expectNoFaults() {
      await driver.switchTo().defaultContent()
      const faults = await value<string[]>('window.faultsSeen || []')
      for (const frame of await driver.findElements(By.css('iframe'))) {
        await driver.switchTo().frame(frame)
        faults.push(...(await value<string[]>('window.faultsSeen || []')))
        await driver.switchTo().defaultContent()
      }
      assert.deepEqual(faults, [], 'faults of the page')
    },
  }
}

async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise(later => setTimeout(later, 100))
    }
  }
}
