import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Builder, type WebDriver } from 'selenium-webdriver'
import { installPackages } from '../../support/browser.ts'
import { freePort } from '../freePort.ts'

const SCREEN = '-screen 0 1280x900x24 -nolisten tcp'
const PROGRAMS = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', '/usr/bin/Xvfb', '/usr/bin/xauth']

/** A WebKit that a program drives, on a screen that nobody sees. */
export interface WebKit {
  readonly driver: WebDriver
  readonly stop: () => Promise<void>
}

/** Installs WebKit's driver and a screen for it where they are missing. Throws, saying what to do, if it cannot. */
export function ensureWebKit(): void {
  if (PROGRAMS.every(existsSync)) return
  const packages = ['webkit2gtk-driver', 'xvfb', 'xauth']
  console.log(`No WebKit to drive: installing the Debian packages ${packages.join(', ')}.`)
  installPackages(...packages)
  if (!PROGRAMS.every(existsSync)) throw new Error(`No WebKit to test in. Install ${packages.join(', ')}.`)
}

/** Starts WebKit; where it does not come up, once more. */
export function startWebKit(): Promise<WebKit> {
  return start().catch(error => {
    console.log(`WebKit did not start (${String(error).split('\n')[0]}): once more.`)
    return start()
  })
}

async function start(): Promise<WebKit> {
  const port = await freePort()
  const words = ['-a', '-s', SCREEN, 'env', 'GDK_BACKEND=x11', 'WebKitWebDriver', `--port=${port}`]
  // In a group of its own: the screen, the driver and the browser are stopped together.
  const group = spawn('xvfb-run', words, { stdio: 'ignore', detached: true })
  const stopGroup = () => {
    try {
      if (group.pid !== undefined) process.kill(-group.pid)
    } catch {
      // Gone already.
    }
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await answers(`${address}/status`)
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build()
    const stop = async () => {
      await driver.quit().catch(() => undefined)
      stopGroup()
    }
    return { driver, stop }
  } catch (error) {
    stopGroup()
    throw error
  }
}

/** Waits until something answers at an address; rejects after 20 s. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then(Boolean, () => false)) return
    await new Promise(later => setTimeout(later, 200))
  }
  throw new Error(`Nothing answers at ${address}.`)
}
