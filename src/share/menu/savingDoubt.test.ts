import { describe, expect, test } from 'vitest'
import { savingDoubt } from './savingDoubt.ts'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8'
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko)'

/** A window as the page finds it. */
function windowOf(userAgent: string, more: object = {}): Window & typeof globalThis {
  const window = {
    navigator: { userAgent },
    origin: 'https://map.example',
    location: { protocol: 'https:' },
    ...more,
  }
  return Object.assign(window, { parent: window, ...more }) as unknown as Window & typeof globalThis
}

describe('in the view of an app nobody is told that a file was saved', () => {
  test.each([
    [
      'Facebook, iOS',
      `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/471.0.0;FBBV/612;FBDV/iPhone14,5;FBLC/fr_FR]`,
    ],
    [
      'Facebook, Android',
      `${ANDROID}; wv) ${CHROME} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/471.0;]`,
    ],
    ['Instagram', `${IPHONE} Mobile/21F90 Instagram 339.0.3.12.91 (iPhone14,5; iOS 17_5; fr_FR)`],
    ['WeChat, iOS', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN`],
    [
      'WeChat, Android',
      `${ANDROID}) ${CHROME} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160 MicroMessenger/8.0.49`,
    ],
    [
      'WeChat, desktop',
      `Mozilla/5.0 (Windows NT 10.0) ${CHROME} Chrome/116.0.0.0 Safari/537.36 MicroMessenger/7.0`,
    ],
    ['LINE', `${IPHONE} Mobile/15E148 Safari Line/14.9.0`],
    ['X', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1 Twitter for iPhone/10.45`],
    ['LinkedIn', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.29`],
    ['TikTok', `${IPHONE} Mobile/15E148 musical_ly_35.1.0 BytedanceWebview/d8a21c6`],
    ['any Apple view', `${IPHONE} Mobile/15E148`],
    ['any Apple view on a tablet', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME}`],
    ['any Android view', `${ANDROID}; wv) ${CHROME} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`],
    ['an old Android view', `${ANDROID}) ${CHROME} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`],
  ])('%s', (_, userAgent) => {
    expect(savingDoubt(windowOf(userAgent))).toBe('app')
  })

  test.each(['ReactNativeWebView', 'TelegramWebviewProxy', 'flutter_inappwebview', 'WeixinJSBridge'])(
    'known by %s',
    bridge => {
      expect(savingDoubt(windowOf('', { [bridge]: {} }))).toBe('app')
    },
  )
})

test.each([
  ['Chrome', `Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Chrome/126.0.0.0 Safari/537.36`],
  ['Chrome, Android', `${ANDROID}) ${CHROME} Chrome/126.0.0.0 Mobile Safari/537.36`],
  ['Samsung', `${ANDROID}) ${CHROME} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`],
  [
    'Edge',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
  ],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
  ['Firefox, Android', 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'],
  [
    'Safari',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
  ],
  ['Safari, phone', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
  ['Chrome, phone', `${IPHONE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
  ['Firefox, phone', `${IPHONE} FxiOS/127.1 Mobile/15E148 Safari/605.1.15`],
])('%s in its own window is not doubted; in a frame, or a sandbox, it is', (_, userAgent) => {
  expect(savingDoubt(windowOf(userAgent))).toBeUndefined()
  expect(savingDoubt(windowOf(userAgent, { parent: {} }))).toBe('framed')
  expect(savingDoubt(windowOf(userAgent, { origin: 'null' }))).toBe('framed')
  expect(
    savingDoubt(windowOf(userAgent, { origin: 'null', location: { protocol: 'file:' } })),
  ).toBeUndefined()
})
