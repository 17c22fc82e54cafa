import { bad, good, type Result } from '../record/result.ts'

/** Why a file's bytes are no UTF-8. */
export interface EncodingFault {
  /** What the file is in, as far as its bytes tell. */
  found: string
  line: number
  /** What it says, where its encoding is certain. */
  text?: string
}

/** Returns the text of a file in UTF-8, or the encoding that it is in. A mark of byte order before it is left out. */
export function decodedText(bytes: Uint8Array): Result<string, EncodingFault> {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) {
    const label = wide.toUpperCase()
    if (wide === 'utf-32') return bad([{ found: label, line: 1 }])
    return bad([{ found: label.slice(0, 6), line: 1, text: new TextDecoder(wide).decode(bytes) }])
  }
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The first place that is no UTF-8 is where the decoder puts its own sign, or stands in the file already.
    const text = new TextDecoder().decode(bytes)
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    return bad([{ found: 'an older encoding, such as Windows-1252', line }])
  }
}

/** Encodings of two and four bytes a character, by their mark, or by the zeros beside plain letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const [first, second, third, fourth] = bytes
  const zeros = (from: number) => {
    let count = 0
    for (let at = from; at < Math.min(bytes.length, 400); at += 2) count += bytes[at] === 0 ? 1 : 0
    return count / (Math.min(bytes.length, 400) / 2)
  }
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 8) return undefined
  if (zeros(0) > 0.3 && zeros(1) > 0.3) return 'utf-32'
  if (zeros(1) > 0.3) return 'utf-16le'
  return zeros(0) > 0.3 ? 'utf-16be' : undefined
}
