import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { characterName } from '../typography/characterName.ts'
import type { Problem } from './problem.ts'

/** What an editor is told, by the parser's names of its errors. */
const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in quotation marks, a number, true, false or null',
  PropertyNameExpected: 'the name of a field in quotation marks (no comma after the last one)',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfString: 'a quotation mark that ends the text: it stands on one line',
  InvalidCharacter: 'no line break or tab within a text',
}

const CURLY = 'straight quotation marks ("): these are curly; write the file in an editor for plain text'

/** What a word processor or a web page makes of marks that JSON needs as they are, and what to do. */
const REPLACED: readonly [pattern: RegExp, expected: string][] = [
  [/^[“”„‟″«»＂]/, CURLY],
  [/^[‘’‚‛'`´]/, 'double quotation marks ("): JSON knows no others'],
  [
    /^&(?:quot|amp|apos|lt|gt|nbsp|#\w+);/,
    'plain characters: this is how HTML writes them; copy the record from its own file',
  ],
  [/^[：，｛｝［］]/, 'plain signs : , { } [ ]: these are of another width'],
  [/^(?:[^\S\t\n\r ]|\p{Cf}|\p{Cc})/u, 'plain spaces between the fields: take this character out'],
  [/^(?:True|False|None|undefined|NaN)\b/, 'true, false or null, in small letters'],
]

/** A place where a file is not JSON, as a problem. */
export function jsonFault(file: string, text: string, fault: ParseError): Problem {
  const { error, length } = fault
  const name = printParseErrorCode(error)
  // A gap before it may hold a character that is no gap in JSON.
  const offset = fault.offset + (/^[\t\n\r ]*/.exec(text.slice(fault.offset))?.[0].length ?? 0)
  const place = { file, line: text.slice(0, offset).split('\n').length, field: '(JSON)' }
  const rest = text.slice(offset)
  const replaced = REPLACED.find(([pattern]) => pattern.test(rest))
  if (replaced) {
    const shown = /^(?:&\S{1,8};|\p{L}+|.)/u.exec(rest)?.[0] ?? ''
    const visible = /^[\p{L}&]/u.test(shown) ? shown : characterName(shown)
    return { ...place, found: `${visible}${afterWords(text, offset)}`, expected: replaced[1] }
  }
  if (followsText(text, offset) && /^[\p{L}\p{N}]/u.test(rest)) {
    const mark = text.slice(0, offset).trimEnd().length - 1
    return {
      ...place,
      found: `words behind a quotation mark${afterWords(text, mark)}`,
      expected: 'the end of the text, or \\" for a quotation mark within it',
    }
  }
  if (name === 'UnexpectedEndOfString' && /[“”„]/.test(rest.split('\n')[0] ?? '')) {
    return { ...place, found: rest.split('\n')[0]?.trim() ?? '', expected: CURLY }
  }
  const inText = name === 'InvalidCharacter' ? controlIn(text.slice(offset, offset + length)) : undefined
  const found = inText ?? text.slice(offset, offset + Math.max(1, length)).trim()
  return { ...place, found: found || 'the end of the file', expected: EXPECTED[name] ?? 'JSON' }
}

/** The first control character of a text, with the words before it. */
function controlIn(text: string): string | undefined {
  const at = text.search(/\p{Cc}/u)
  return at < 0 ? undefined : `${characterName(text[at] ?? '')}${afterWords(text, at)}`
}

/** Whether a text in quotation marks ends just before a place: its line has opened and closed as many. */
function followsText(text: string, offset: number): boolean {
  const line = text.slice(0, offset).split('\n').at(-1) ?? ''
  return /"[\t ]*$/.test(line) && (line.match(/(?<!\\)"/g)?.length ?? 1) % 2 === 0
}

/** The words before a place on its line, to find it by. */
function afterWords(text: string, offset: number): string {
  const lead = text.slice(0, offset).split('\n').at(-1)?.trimStart().slice(-24) ?? ''
  return lead === '' ? '' : ` after ${lead}`
}
