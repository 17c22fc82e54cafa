import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from './problem.ts'

/** By the parser's names of its errors. */
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
  UnexpectedEndOfString: 'a quotation mark that ends the text',
  InvalidCharacter: 'no line break or tab within a text',
}

/** A place where a file is not JSON, as a problem. */
export function jsonFault(file: string, text: string, { error, offset, length }: ParseError): Problem {
  const found = text.slice(offset, offset + Math.max(1, length)).trim()
  return {
    file,
    line: text.slice(0, offset).split('\n').length,
    field: '(JSON)',
    found: found || 'the end of the file',
    expected: EXPECTED[printParseErrorCode(error)] ?? 'JSON',
  }
}
