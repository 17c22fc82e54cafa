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
    brotli(plain, file.endsWith('.html')),
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
  ])
  // The header's tenth byte names the operating system that compressed; 255 is "unknown", the same everywhere.
  gz[9] = 255
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
  return { file, plain: plain.length, br: br.length, gz: gz.length }
}

/** A page is words, then paths, then data: with blocks of 128 kB each part gets codes of its own, 2 % off the whole. */
const PAGE = { [constants.BROTLI_PARAM_LGBLOCK]: 17 }

/** Returns a file as brotli, as small as it gets. @param isPage whether it is HTML */
export function brotli(plain: Buffer, isPage = false): Promise<Buffer> {
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      ...(isPage && PAGE),
    },
  })
}
