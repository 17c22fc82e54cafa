/** Why a file may not have reached the reader: the page lies in a frame, or an app shows it in a view of its own. */
export type SavingDoubt = 'framed' | 'app'

/** Names by which apps tell that they show a page themselves. */
const APPS =
  /\b(FBA[NV]|FB_IAB|FBIOS|Instagram|Barcelona|MicroMessenger|Weibo|QQ\/|DingTalk|AlipayClient|Line\/|KAKAOTALK|NAVER|Zalo|Snapchat|Pinterest|Twitter|LinkedInApp|musical_ly|Bytedance|trill_|TikTok|Telegram|WhatsApp|Viber|GSA\/)/i

/** Android's own view in any app, new and old; and Apple's, which alone does not call itself Safari. */
const VIEWS = /; wv\)|Android.*Version\/[\d.]+ Chrome\/|AppleWebKit\/(?!.*\bSafari\/)/

/** What apps put into the pages that they show. */
const BRIDGES = ['ReactNativeWebView', 'flutter_inappwebview', 'TelegramWebviewProxy', 'WeixinJSBridge']

/**
 * Returns the doubt whether a file that was handed over is kept, or undefined in an ordinary browser's own window. No browser
 * tells a page what became of a download, and none tells it whether its frame may save: in any frame it may not.
 */
export function savingDoubt(window: Window & typeof globalThis): SavingDoubt | undefined {
  const { userAgent } = window.navigator
  if (APPS.test(userAgent) || VIEWS.test(userAgent) || BRIDGES.some(name => name in window)) return 'app'
  // A page may also be sandboxed by its own headers.
  const isSandboxed = window.origin === 'null' && window.location.protocol.startsWith('http')
  return isSandboxed || window.parent !== window ? 'framed' : undefined
}
