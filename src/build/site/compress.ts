import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Types that compress; pictures and fonts are compressed already. */
const TYPES = new Set(['.html', '.js', '.css', '.svg', '.json', '.csv', '.txt'])

/** Below this a response fits into one packet as it is. */
const SMALLEST = 512

/** Bytes of one file: as it is and in each encoding. */
export interface CompressedSize {
  readonly file: string
  readonly plain: number
  readonly br: number
  readonly gz: number
}

/**
 * Writes a `.br` and a `.gz` beside every file of text over 512 bytes in a directory and all below it; the same
 * input gives the same bytes. Gives the sizes, sorted by file name (relative, with slashes).
 * Rejects if the directory cannot be read or written.
 */
export async function compressDirectory(directory: string): Promise<CompressedSize[]> {
  const names = await readdir(directory, { recursive: true })
  const files = names.filter(name => TYPES.has(extname(name))).map(name => name.replaceAll('\\', '/'))
  const sizes = await Promise.all(files.sort().map(file => compressFile(directory, file)))
  return sizes.filter(size => size !== undefined)
}

/** Compresses one file; undefined if it is too small to gain anything. */
async function compressFile(directory: string, file: string): Promise<CompressedSize | undefined> {
  const path = join(directory, file)
  const plain = await readFile(path)
  if (plain.length <= SMALLEST) return undefined
  const [br, gz] = await Promise.all([
    WEIGHED.test(file) ? smallestBrotli(plain) : brotli(plain, file.endsWith('.html') ? PAGE : {}),
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
  ])
  // The header's tenth byte names the operating system that compressed; 255 is "unknown", the same everywhere.
  gz[9] = 255
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
  return { file, plain: plain.length, br: br.length, gz: gz.length }
}

/** A page is words, then paths, then data: shorter blocks take half a per cent off it, and add to anything else. */
const PAGE = { [constants.BROTLI_PARAM_LGBLOCK]: 16 }

/** The files of a first view, whose weight is held to a budget. */
const WEIGHED = /^(embed\/)?index\.html$|^assets\/(first|react)-.*\.js$/

/** How many distances have a code of their own: what a file gains or loses by it is a tenth of a kB, either way. */
const DIRECT = [0, 4, 8, 12, 15]
const WAYS = DIRECT.flatMap(direct =>
  [{}, PAGE].map(blocks => ({ ...blocks, [constants.BROTLI_PARAM_NDIRECT]: direct })),
)

/**
 * A file as brotli, the smallest of a few encodings: another hash or letter in it moves its weight by up to 0.2 kB. It takes
 * seconds, so what is weighed alone is worth it.
 */
export async function smallestBrotli(plain: Buffer): Promise<Buffer> {
  const encoded = await Promise.all(WAYS.map(way => brotli(plain, way)))
  return encoded.reduce((smallest, one) => (one.length < smallest.length ? one : smallest))
}

function brotli(plain: Buffer, params: Record<number, number> = {}): Promise<Buffer> {
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      ...params,
    },
  })
}
