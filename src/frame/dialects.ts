import { HIGHEST, PROTOCOL } from './protocol.ts'
import { type Vendor, vendorsAround } from './vendor.ts'

/** What the frame's address and its host have revealed of the host's dialect: the resizing protocol it understands. */
export interface Dialects {
  /** The frame's address when it was loaded. Medium finds the frame by it, so it must not follow the reader. */
  href: string
  /** Who has given a sign of itself. */
  vendors: Set<Vendor>
  /** pym's name of the frame. */
  childId?: string
  /** WordPress's secret. */
  secret?: string
  /** Arc XP's key. */
  arcKey?: string
  /** The frame's name in iframe-resizer, once its first message has come, and whether it was answered. */
  resizer?: { id: string; answered: boolean }
}

/**
 * What Datawrapper's listeners find no frame by: they look for the name in the addresses of all frames, or for the source of
 * the message. No address holds a space.
 */
const UNADDRESSED = 'a boycott map'

/**
 * Reads the signs of dialects that stand in an address, and in those of the pages around.
 * @param around addresses or origins of the pages that the frame lies in, as far as it is told
 */
export function dialectsOf(href: string, around: readonly string[] = []): Dialects {
  const { hash, searchParams } = new URL(href)
  const childId = searchParams.get('childId')
  const arcKey = searchParams.get('k')
  // WordPress writes `#?secret=…`, AMP `#amp=1`.
  const fragment = new URLSearchParams(hash.replace(/^#\??/, ''))
  const secret = soundSecret(fragment.get('secret'))
  const vendors = new Set(vendorsAround(around))
  if (fragment.get('amp') === '1') vendors.add('amp')
  // The Guardian alone asks every frame not to be dark.
  if (searchParams.get('dark') === 'false') vendors.add('guardian')
  return {
    href,
    vendors,
    ...(childId && { childId }),
    ...(arcKey && { arcKey }),
    ...(secret && { secret }),
  }
}

/** Returns the frame's name in iframe-resizer's first message; undefined for any other message. */
export function resizerIdOf(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined
  return /^\[iFrameSizer\]([^:]{1,200}):[^:]*:(?:true|false):/.exec(data)?.[1]
}

/** Returns the secret in WordPress's request for the height; undefined for any other message. */
export function secretOf(data: unknown): string | undefined {
  const { message, secret } = Object(data) as Record<string, unknown>
  return message === 'ready' ? soundSecret(secret) : undefined
}

/** Returns a secret if it is of WordPress's form. */
function soundSecret(secret: unknown): string | undefined {
  return typeof secret === 'string' && /^[a-z\d]{1,64}$/i.test(secret) ? secret : undefined
}

/**
 * Everything to post for a height: our own message and Datawrapper's, which any page may be waiting for, and the dialects that
 * showed themselves. A page that takes every message for one of its own has an error on its console for each.
 * @param width the frame's, for iframe-resizer
 */
export function heightMessages(height: number, width: number, dialects: Dialects): unknown[] {
  const { arcKey, childId, href, resizer, secret, vendors } = dialects
  const messages: unknown[] = [
    { source: PROTOCOL.name, v: PROTOCOL.v, type: 'height', height: Math.min(height, HIGHEST) },
    { 'datawrapper-height': { [UNADDRESSED]: height } },
  ]
  if (vendors.has('amp')) messages.push({ sentinel: 'amp', type: 'embed-size', height })
  if (vendors.has('medium')) messages.push(JSON.stringify({ src: href, context: 'iframe.resize', height }))
  // Its articles, then its newer interactives.
  if (vendors.has('guardian'))
    messages.push(
      JSON.stringify({ id: `iframeMessenger:${PROTOCOL.name}`, type: 'set-height', value: height }),
      { kind: 'interactive:height', height },
    )
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`)
  if (resizer) {
    // The fifth part is the version of the frame's side. Without it iframe-resizer warns on the host's console.
    const type = resizer.answered ? 'resize' : `init:${PROTOCOL.name}`
    messages.push(`[iFrameSizer]${resizer.id}:${height}:${width}:${type}`)
  }
  if (secret) messages.push({ message: 'height', value: height, secret })
  if (arcKey)
    messages.push(JSON.stringify({ source: 'custom_embed', action: 'ready', key: arcKey, data: { height } }))
  return messages
}
