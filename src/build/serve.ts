/** `npm start`, before and after the build: serves `dist/` on this computer as a real static host would. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { LANGUAGES } from '../words/wordsOf.ts'
import { folderFault } from './settings/folderFault.ts'
import { readSettings } from './settings/readSettings.ts'
import { headersFor, parseHeaders } from './site/headersFile.ts'

/** Types of text that would otherwise be read in the encoding of the host page. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** A site that is being served: its address, ending in a slash, and how to stop it. */
export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Answers requests for the files of a directory: precompressed where the request accepts it, with the headers
 * of its `_headers` file (none if there is none). Throws if that file cannot be read or parsed.
 */
export function createSite(directory: string): RequestListener {
  const headersFile = join(directory, '_headers')
  const blocks = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : []
  // `dev` looks at the disk for each request, so that a build behind a running server breaks nothing.
  const files = sirv(directory, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders(response, path) {
      const type = TEXT_TYPES[extname(path)]
      if (type !== undefined) response.setHeader('Content-Type', type)
      for (const [name, value] of Object.entries(headersFor(path, blocks))) response.setHeader(name, value)
    },
  })

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return answer(response, 405, 'Only GET and HEAD are answered here.')
    }
    const [rawPath = '/', ...query] = (request.url ?? '/').split('?')
    const path = servablePath(rawPath)
    if (path === undefined) return answer(response, 404, 'Not found.')
    if (!path.endsWith('/') && existsSync(join(directory, path, 'index.html'))) {
      response.setHeader('Location', [`${rawPath}/`, ...query].join('?'))
      return answer(response, 301, 'Moved: the address ends in a slash.')
    }
    // A host may ignore ranges; sirv's own handling throws on a reversed one, which would end the server.
    delete request.headers.range
    files(request, response, () => answer(response, 404, 'Not found.'))
  }
}

/**
 * Serves a directory on 127.0.0.1; port 0 takes any free port.
 * Rejects with a plain message if there is no page in the directory or if the port cannot be had.
 */
export function startSite({ directory, port }: { directory: string; port: number }): Promise<Site> {
  return new Promise((fulfil, reject) => {
    if (!existsSync(join(directory, 'index.html'))) {
      throw new Error(`There is no page in ${directory}. Build it first: npm run build`)
    }
    const server = createServer(createSite(directory))
    server.once('error', error => reject(portError(error, port)))
    server.listen(port, '127.0.0.1', () => {
      const { port: actualPort } = server.address() as AddressInfo
      const close = () =>
        new Promise<void>(closed => {
          server.close(() => closed())
          // Browsers keep their connections open; without this, closing waits for them.
          server.closeAllConnections()
        })
      fulfil({ url: `http://127.0.0.1:${actualPort}/`, close })
    })
  })
}

/** Rejects with a plain message if a port cannot be had. */
export function checkPort(port: number): Promise<void> {
  return new Promise((fulfil, reject) => {
    const server = createServer()
    server.once('error', error => reject(portError(error, port)))
    server.listen(port, '127.0.0.1', () => server.close(() => fulfil()))
  })
}

/** Says why a port cannot be had. */
function portError(error: NodeJS.ErrnoException, port: number): Error {
  const why: Record<string, string> = {
    EADDRINUSE: 'is taken by another program',
    EACCES: 'may not be used by this account',
  }
  const known = why[error.code ?? '']
  return known === undefined ? error : new Error(`Port ${port} ${known}.`)
}

/** The decoded path, or undefined where no file may be served: outside the site, hidden, or the header file. */
function servablePath(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath)
    return path.startsWith('/') && !/\/\/|\/\.|[\\\0]|^\/_headers/.test(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Ends a response with a line of plain text. */
function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** What `npm start` prints: the address of each page that the directory holds. */
function addresses(directory: string, url: string): string[] {
  const pages = [
    ['map', ''],
    ['embed', 'embed/'],
    ['demo', 'demo/'],
    ...LANGUAGES.map(({ tag }) => [tag, `${tag}/`]),
  ]
  return pages
    .filter(([, path = '']) => existsSync(join(directory, path, 'index.html')))
    .map(([name = '', path = '']) => `  ${name.padEnd(8)} ${url}${path}`)
}

/**
 * Serves `dist/`, or the folder that `OUT` names, until it is stopped. With `--check` it only sees whether the settings hold
 * and the port is free: what would end in an error after the build is known before it.
 */
async function main(): Promise<void> {
  const base = process.cwd()
  const checks = process.argv.includes('--check')
  const settings = readSettings({ base, folderFault: out => (checks ? folderFault(out, base) : undefined) })
  if (!settings.ok) throw new Error(settings.faults.join('\n'))
  const { out, port } = settings.value
  if (checks) return checkPort(port)
  const site = await startSite({ directory: out, port })
  const folder = out.startsWith(base) ? relative(base, out) : out
  console.log([`Serving ${folder}/ (stop with Ctrl+C):`, ...addresses(out, site.url)].join('\n'))
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    const advice = /^Port .* is taken/.test(error.message)
      ? ' Stop it, or choose another port: PORT=4180 npm start'
      : ''
    console.error(error.message + advice)
    process.exit(1)
  })
}
