import { createReadStream, existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { startTestServer, type TestServer } from './testServer.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What a host page is sent with, beside its text. */
export interface HostAnswer {
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Serves one page of HTML at every address. */
export function serveText(html: string): Promise<TestServer> {
  return serveHostPage(html)
}

/** As `serveText`; `/code/<package>/<file>` is a script of an installed package, as published. */
export function serveHostPage(html: string, answer: HostAnswer = {}): Promise<TestServer> {
  return startTestServer((request, response) => {
    const code = /^\/code\/([\w@./-]+\.c?js)$/.exec(request.url ?? '')?.[1]
    if (code !== undefined && !code.includes('..')) {
      response.setHeader('content-type', TYPES['.js'] ?? '')
      createReadStream(join(import.meta.dirname, '../../node_modules', code)).pipe(response)
      return
    }
    response.setHeader('content-type', answer.type ?? TYPES['.html'] ?? '')
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
    response.end(html)
  })
}

/** Serves the built site as the barest of hosts: no headers of ours, no CORS. @param under the folder it lies in, such as `a/b/` */
export function servePlainly(under = ''): Promise<TestServer> {
  return startTestServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1)
    const inside = path.startsWith(under) ? path.slice(under.length) : 'missing'
    const file = join(
      import.meta.dirname,
      '../../dist',
      inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside,
    )
    if (!existsSync(file)) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
}
