import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, startSite } from './serve.ts'
import { compressDirectory } from './site/compress.ts'

const page = `<!doctype html><title>Map</title>${'<p>word</p>'.repeat(100)}`
let directory = ''
let site: Site

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'serve-'))
  directory = join(outer, 'dist')
  for (const name of ['', 'embed', 'assets']) mkdirSync(join(directory, name))
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  writeFileSync(join(directory, 'index.html'), page)
  writeFileSync(join(directory, 'embed', 'index.html'), page)
  writeFileSync(join(directory, 'assets', 'app.js'), `/* ${'é'.repeat(600)} */`)
  writeFileSync(
    join(directory, '_headers'),
    '/*\n  Referrer-Policy: no-referrer\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  )
  await compressDirectory(directory)
  site = await startSite({ directory, port: 0 })
})
afterAll(async () => {
  await site.close()
  rmSync(join(directory, '..'), { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A request with its path exactly as given; `fetch` would tidy up `..` and decompress. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((fulfil, reject) => {
    request({ hostname, port, path, headers, method }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () =>
        fulfil({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('files', () => {
  test('a directory gives its page, whatever the query', async () => {
    for (const path of ['/', '/?step=gbr', '/embed/?step=gbr&theme=dark']) {
      const { status, headers, body } = await ask(path)
      expect([status, headers['content-type'], body.toString()]).toEqual([
        200,
        'text/html;charset=utf-8',
        page,
      ])
    }
  })

  test('comes precompressed in the best encoding the request accepts', async () => {
    const best = await ask('/embed/', { 'accept-encoding': 'gzip, deflate, br' })
    expect(best.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(best.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(brotliDecompressSync(best.body).toString()).toBe(page)
    expect((await ask('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
    expect((await ask('/')).headers['content-encoding']).toBeUndefined()
  })

  test('a known etag is answered with 304', async () => {
    const { headers } = await ask('/')
    expect((await ask('/', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  test('HEAD gives the headers alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, `${page.length}`, 0])
  })

  test('scripts name their encoding', async () => {
    expect((await ask('/assets/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test('a reversed range does not end the server', async () => {
    expect((await ask('/', { range: 'bytes=9-2' })).status).toBe(200)
  })
})

test('the headers of _headers, for the paths they name', async () => {
  expect((await ask('/assets/app.js', { 'accept-encoding': 'br' })).headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const { headers } = await ask('/embed/')
  expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' })
})

test('a directory without its slash is redirected, the query kept', async () => {
  const { status, headers } = await ask('/embed?step=gbr&x=a?b')
  expect([status, headers.location]).toEqual([301, '/embed/?step=gbr&x=a?b'])
  // "//embed/" would lead to another host.
  expect((await ask('//embed')).status).toBe(404)
})

test.each([
  '/nothing.html',
  '/nothing/',
  '/_headers',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/embed/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%zz',
])('%s is not found, in plain text', async path => {
  const { status, headers, body } = await ask(path)
  expect([status, headers['content-type'], body.toString()]).toEqual([
    404,
    'text/plain; charset=utf-8',
    'Not found.\n',
  ])
})

test('other methods are refused', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
})

test('says plainly that the port is taken, or that nothing is built', async () => {
  const port = Number(new URL(site.url).port)
  await expect(startSite({ directory, port })).rejects.toThrow(`Port ${port} is taken`)
  await expect(startSite({ directory: join(directory, 'none'), port: 0 })).rejects.toThrow('npm run build')
})
