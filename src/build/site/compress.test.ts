import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressDirectory } from './compress.ts'

const text = 'He said no. '.repeat(100)
let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'compress-'))
  mkdirSync(join(directory, 'embed'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('writes both encodings beside text over 512 bytes, here and below, and gives the sizes', async () => {
  writeFileSync(join(directory, 'index.html'), text)
  writeFileSync(join(directory, 'embed', 'a.js'), text)
  const sizes = await compressDirectory(directory)
  expect(sizes.map(size => [size.file, size.plain])).toEqual([
    ['embed/a.js', text.length],
    ['index.html', text.length],
  ])
  for (const { file, br, gz } of sizes) {
    const [brotli, gzip] = ['br', 'gz'].map(type => readFileSync(join(directory, `${file}.${type}`)))
    expect(brotli?.length).toBe(br)
    expect(gzip?.length).toBe(gz)
    expect(brotliDecompressSync(brotli ?? '').toString()).toBe(text)
    expect(gunzipSync(gzip ?? '').toString()).toBe(text)
  }
})

test('leaves small files and compressed types alone', async () => {
  writeFileSync(join(directory, 'small.css'), 'x'.repeat(512))
  writeFileSync(join(directory, 'font.woff2'), text)
  writeFileSync(join(directory, 'picture.png'), text)
  expect(await compressDirectory(directory)).toEqual([])
  expect(readdirSync(directory).sort()).toEqual(['embed', 'font.woff2', 'picture.png', 'small.css'])
})

test('gives the same bytes again and does not compress its own files', async () => {
  writeFileSync(join(directory, 'data.json'), text)
  const read = () => ['data.json.br', 'data.json.gz'].map(name => readFileSync(join(directory, name), 'hex'))
  await compressDirectory(directory)
  const first = read()
  await compressDirectory(directory)
  expect(read()).toEqual(first)
  expect(readdirSync(directory).sort()).toEqual(['data.json', 'data.json.br', 'data.json.gz', 'embed'])
  // No time and no operating system in the gzip header.
  expect(first[1]?.slice(8, 20)).toBe('0000000002ff')
})
