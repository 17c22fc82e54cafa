import { HIGHEST, PROTOCOL } from './protocol.ts'

/** What the address and the host have shown of the dialects spoken around this frame. */
export interface Dialects {
  /** The frame's address as it came: Medium finds the frame by it, so it must not follow the reader. */
  href: string
  /** pym's name of the frame. */
  childId?: string
  /** WordPress's secret. */
  secret?: string
  /** Arc XP's key. */
  arcKey?: string
  /** iframe-resizer's name of the frame, once its first message has come, and whether it was answered. */
  resizer?: { id: string; answered: boolean }
}

/** Reads the signs of dialects that stand in an address. */
export function dialectsOf(href: string): Dialects {
  const { hash, searchParams } = new URL(href)
  const childId = searchParams.get('childId')
  const arcKey = searchParams.get('k')
  // WordPress writes `#?secret=…`.
  const secret = soundSecret(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'))
  return {
    href,
    ...(childId && { childId }),
    ...(arcKey && { arcKey }),
    ...(secret && { secret }),
  }
}

/** The frame's name in iframe-resizer's first message, or undefined for any other. */
export function resizerIdOf(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined
  return /^\[iFrameSizer\]([^:]{1,200}):[^:]*:(?:true|false):/.exec(data)?.[1]
}

/** The secret in the message by which WordPress asks for the height, or undefined for any other. */
export function secretOf(data: unknown): string | undefined {
  const { message, secret } = Object(data) as Record<string, unknown>
  return message === 'ready' ? soundSecret(secret) : undefined
}

/** A secret, if it is one that WordPress makes. */
function soundSecret(secret: unknown): string | undefined {
  return typeof secret === 'string' && /^[a-z\d]{1,64}$/i.test(secret) ? secret : undefined
}

/**
 * Everything to post for a height: what any page may be waiting for, and the dialects that showed themselves.
 * @param width the frame's, for iframe-resizer
 */
export function heightMessages(height: number, width: number, dialects: Dialects): unknown[] {
  const { arcKey, childId, href, resizer, secret } = dialects
  const messages: unknown[] = [
    { source: PROTOCOL.name, v: PROTOCOL.v, type: 'height', height: Math.min(height, HIGHEST) },
    // Datawrapper's listener finds the frame by the message's source; any name will do.
    { 'datawrapper-height': { [PROTOCOL.name]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // The Guardian: its articles, then its newer interactives.
    JSON.stringify({ id: `iframeMessenger:${PROTOCOL.name}`, type: 'set-height', value: height }),
    { kind: 'interactive:height', height },
  ]
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`)
  if (resizer) {
    // The fifth part is the version that the frame's side has: without one, the host's console complains of its age.
    const type = resizer.answered ? 'resize' : `init:${PROTOCOL.name}`
    messages.push(`[iFrameSizer]${resizer.id}:${height}:${width}:${type}`)
  }
  if (secret) messages.push({ message: 'height', value: height, secret })
  if (arcKey)
    messages.push(JSON.stringify({ source: 'custom_embed', action: 'ready', key: arcKey, data: { height } }))
  return messages
}
