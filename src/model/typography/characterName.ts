/** Characters that nobody sees, or that look like others. */
const NAMES: Readonly<Record<string, string>> = {
  '0009': 'tab',
  '000A': 'line break',
  '000D': 'line break',
  '0020': 'space',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '034F': 'grapheme joiner',
  '061C': 'Arabic letter mark',
  '1680': 'Ogham space',
  '180E': 'Mongolian vowel separator',
  '2002': 'en space',
  '2003': 'em space',
  '2007': 'figure space',
  '2008': 'punctuation space',
  '2009': 'thin space',
  '200A': 'hair space',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a direction override',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '202F': 'narrow no-break space',
  '205F': 'mathematical space',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of an isolate',
  '3000': 'ideographic space',
  '3164': 'Hangul filler',
  FEFF: 'byte order mark, a zero-width no-break space',
  FFFC: 'object replacement character',
  FFFD: 'replacement character',
}

/** Returns a character as a message names it: as it is where it is plain, with its number where it may be taken for another. */
export function characterName(character: string): string {
  const code = character.codePointAt(0)
  if (code === undefined) return 'the end'
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  const name = NAMES[hex] ?? kindOf(character)
  if (name !== undefined) return code === 0x20 ? 'a space' : `U+${hex} (${name})`
  return /^[!-~]$/.test(character) ? `"${character}"` : `"${character}" (U+${hex})`
}

/** What a character without a picture is. */
function kindOf(character: string): string | undefined {
  if (/\p{Cc}/u.test(character)) return 'control character'
  if (/\p{Co}/u.test(character)) return 'private character'
  if (/\p{Cs}/u.test(character)) return 'half of a character'
  if (/\p{Cn}/u.test(character)) return 'no character'
  if (/\p{Cf}/u.test(character)) return 'character without width'
  return /\p{Z}/u.test(character) ? 'space' : undefined
}
