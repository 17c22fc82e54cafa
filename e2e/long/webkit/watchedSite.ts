import type { IncomingMessage, ServerResponse } from 'node:http'
import { LOCKED_STORES } from '../../support/lockedStores.ts'
import { startTestServer, type TestServer } from '../../support/testServer.ts'

/** Headers that are not handed on: those of the transport, and the one that lets other origins read. */
const KEPT_BACK =
  /^(connection|keep-alive|transfer-encoding|content-(length|encoding)|access-control-.*|etag)$/

/**
 * What every page runs before anything of its own: notes each fault where `faultsSeen` can be read, since the
 * driver sees no console. Whatever would keep something in the browser is a fault, and throws as in a sandbox.
 */
const WATCH = `(() => {
  const faults = window.faultsSeen = []
  const refused = what => () => { faults.push('storage: ' + what); throw new DOMException(what, 'SecurityError') }
  const lock = (owner, names) => names.forEach(name =>
    Object.defineProperty(owner, name, { get: refused(name), set: refused(name) }))
  lock(window, ${JSON.stringify(LOCKED_STORES.window)})
  lock(Document.prototype, ${JSON.stringify(LOCKED_STORES.document)})
  lock(Navigator.prototype, ${JSON.stringify(LOCKED_STORES.navigator)})
  document.addEventListener('securitypolicyviolation', event =>
    faults.push('policy: ' + event.effectiveDirective + ' blocked ' + event.blockedURI + ' ' + event.sample))
  addEventListener('error', event =>
    faults.push('error: ' + (event.message || 'not loaded: ' + (event.target.src || event.target.href))), true)
  addEventListener('unhandledrejection', event => faults.push('rejected: ' + event.reason))
  for (const level of ['error', 'warn'])
    console[level] = (...words) => faults.push('console ' + level + ': ' + words.join(' '))
})()`

/** Stands before a site: the same files and headers without CORS, and in each page the script that watches it. */
export function watchSite(siteUrl: string): Promise<TestServer> {
  return startTestServer((request, response) => {
    hand(siteUrl, request, response).catch(() => response.destroy())
  })
}

async function hand(siteUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/watch.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(WATCH)
    return
  }
  const answer = await fetch(new URL(request.url ?? '/', siteUrl), { redirect: 'manual' })
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (!KEPT_BACK.test(name)) response.setHeader(name, value)
  const body = Buffer.from(await answer.arrayBuffer())
  const page = answer.headers.get('content-type')?.startsWith('text/html')
  response.end(page ? body.toString().replace('<head>', '<head><script src="/watch.js"></script>') : body)
}
