import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestServer } from '../../support/hostPage.ts'

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
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, store, { get: refused(store) })
  Object.defineProperty(document, 'cookie', { get: refused('cookie'), set: refused('cookie') })
  Object.defineProperty(navigator, 'serviceWorker', { get: refused('serviceWorker') })
  window.Worker = window.SharedWorker = refused('worker')
  document.addEventListener('securitypolicyviolation', event =>
    faults.push('policy: ' + event.effectiveDirective + ' blocked ' + event.blockedURI + ' ' + event.sample))
  addEventListener('error', event =>
    faults.push('error: ' + (event.message || 'not loaded: ' + (event.target.src || event.target.href))), true)
  addEventListener('unhandledrejection', event => faults.push('rejected: ' + event.reason))
  for (const level of ['error', 'warn'])
    console[level] = (...words) => faults.push('console ' + level + ': ' + words.join(' '))
})()`

/** Stands before a site: the same files and headers without CORS, and in each page the script that watches it. */
export async function watchSite(siteUrl: string): Promise<TestServer> {
  const server = createServer((request, response) => {
    hand(siteUrl, request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
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
