import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../record/fixtures/propertyRuns.ts'
import { story } from '../record/fixtures/realRecord.ts'
import { curlyQuotes } from './curlyQuotes.ts'

const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

test('leaves no straight mark in the story', () => {
  for (const { text } of story.sentences) expect(text).not.toMatch(/["']/)
})

test.each([
  '“No,” he said.',
  'human rights “cruelty” against',
  'these countries’ moves, I don’t',
  'uses ‘domino effect’ only',
  'He said “it is ‘over’”',
  '“‘Over’, he said”',
  '(“so”)—“and so”',
  '[“boycott”](boycott) and [‘so’](x)',
  '‘“No” is no answer,’ he said',
  '',
  // An apostrophe that begins a word, or a year.
  'in the ’90s',
  'the ’80s–’90s',
  'from the ’80s/’90s on, the class of ’08',
  'rock ’n’ roll, rock-’n’-roll',
  'Guns ’N’ Roses',
  'the letter ‘n’ is',
  '’Tis so, ’twas so',
  'get ’em, ’cause they’re late ’til Friday',
  '’t Hooft',
  '“’Tis so,” he said of the ’22 Games',
  'In the ’90s it was ‘great’',
  'the ’90s’s best, the 1980’s, the U.S.’s',
  'James’ book and the boys’ shoes',
  '“James’ book,” the boys’ teacher said',
  'L’Équipe, O’Brien, Qur’an, п’ять',
  '“The boys’ ‘best’ friends’ names”',
  // Signs after which a quotation opens as well as closes.
  ...[
    '–',
    '—',
    '―',
    '‒',
    '-',
    '‑',
    '/',
    '\\',
    '…',
    '...',
    ':',
    '=',
    '+',
    '&',
    '*',
    '#',
    '@',
    '~',
    '|',
    '<',
    '>',
  ].flatMap(sign => [
    `so ${sign}“so” it`,
    `so ${sign}‘so’ it`,
    `“so${sign}” it is`,
    `so${sign}“so”${sign}so`,
  ]),
  ...['¿', '¡', '(', '[', '{', '«', '‹', '„', '⟨'].flatMap(sign => [
    `so ${sign}“so” it`,
    `so ${sign}‘so’ it`,
  ]),
  '“¿Qué?” he asked, “¡No!”',
  '“[so]” or “(so)” or “$5” or “#5” or “…so”',
  'he said: ‘no’; he said: “no”',
  'anti-“woke”, “so”-called',
  '“so”’s end',
  '“one two” and “three four”, ‘five’ and ‘six’',
  // Beside letters of other scripts, and characters of two units.
  'the sign “北京” is, ‘Пекин’ is, “بكين” is, “Ελλάδα” is',
  '“😀” and ‘😀’',
  // What opens in one sentence closes in another.
  '“The first. \nThe second,” he said.',
  '‘The first.\nThe second,’ he said.',
  '“The first.\nNobody spoke.\nThe second,” he said of James’ book. “So.”',
  '“It is ‘over’,” he said',
])('sets %s', curly => {
  expect(curlyQuotes(straight(curly))).toBe(curly)
  expect(curlyQuotes(curly)).toBe(curly)
})

test.each([
  // Feet, inches, minutes, seconds.
  `6'2"`,
  `5' 10" tall`,
  `5'10.5" tall and 12" wide`,
  `a 12" record`,
  `48°51'24" N`,
  // Marks without their other half, and marks between two words or two gaps.
  'so "so',
  'so" so',
  'a "b "c" d',
  'he said " so " and',
  'foo"bar"baz',
  `said,'so`,
  `a ' b`,
  `an 'unknown word`,
  // Scripts that do not set words apart.
  '他说"不"了',
  `他说'不'了`,
  `צ'ק`,
])('leaves %s as it is', doubtful => {
  expect(curlyQuotes(doubtful)).toBe(doubtful)
})

test.each([
  [`"He is 6'2" tall," she said.`, `“He is 6'2" tall,” she said.`],
  [`a 12" record and "so"`, `a 12" record and “so”`],
  [`'It was 1999' and 'it was 5' 10"'`, `‘It was 1999’ and 'it was 5' 10"'`],
  [`the '90s countries' choice`, `the '90s countries’ choice`],
  [`'Tis so,' he said`, `'Tis so,’ he said`],
  ['“It’s "over",” he said', '“It’s “over”,” he said'],
  [`‘so' it is`, '‘so’ it is'],
  [`He is "so\nHe is "so"`, 'He is "so\nHe is “so”'],
])('sets of %s what is certain', (text, set) => {
  expect(curlyQuotes(text)).toBe(set)
})

const PIECES = [
  ...[
    '"',
    "'",
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    ' ',
    ' ',
    '\n',
    '.',
    ',',
    '–',
    '—',
    '/',
    '…',
    '¿',
    ':',
    '(',
    ')',
    '-',
  ],
  ...[
    'so',
    'James',
    "'90s",
    '5',
    '12',
    'n',
    "'em",
    'é',
    '北京',
    'ب',
    'Я',
    '😀',
    '\u200b',
    "don't",
    '$',
    '«',
    '»',
  ],
]

test(
  'whatever it is given, it changes straight marks into curly ones of their kind, and once',
  propertyTime,
  () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 })))
    fc.assert(
      fc.property(texts, pieces => {
        const text = pieces.join('')
        const set = curlyQuotes(text)
        expect(set).toHaveLength(text.length)
        for (const [at, unit] of text.split('').entries()) {
          const allowed = unit === '"' ? '"“”' : unit === "'" ? "'‘’" : unit
          expect(allowed).toContain(set[at])
        }
        expect(curlyQuotes(set)).toBe(set)
      }),
      propertyRuns,
    )
  },
)

/* Text as it was set by hand, whose straight marks are meant: the truth that is to be found again, or left open. */
const SIGNS = ['–', '—', '/', '…', ':', ' ', ' ', ' ', ' – ', ', ']
const words = fc.constantFrom(
  ...[
    'so',
    'the',
    'James’',
    'boys’',
    'don’t',
    '’90s',
    '’08',
    '’em',
    '’Tis',
    '’cause',
    '1990s',
    '2022',
    '6\'2"',
    'U.S.’s',
  ],
  ...['rock ’n’ roll', 'ход', '北京', 'no.', 'yes!'],
)
const phrase = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom(...SIGNS), words), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest.flat()].join(''))
const quoted = (inner: fc.Arbitrary<string>, [open, close]: [string, string]) =>
  fc
    .tuple(inner, fc.constantFrom('', ',', '.', '?', '…', '–'))
    .map(([text, end]) => `${open}${text.replace(/[.!]$/, '')}${end}${close}`)
const within = (inner: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(inner, fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 5 }).map(parts =>
    parts
      .flat()
      .join('')
      .replace(/\P{L}+$/u, ''),
  )
const single = quoted(phrase, ['‘', '’'])
const double = quoted(fc.oneof(phrase, within(fc.oneof(phrase, single))), ['“', '”'])
const outerSingle = quoted(within(fc.oneof(phrase, quoted(phrase, ['“', '”']))), ['‘', '’'])
const sentence = within(fc.oneof(phrase, phrase, double, single, outerSingle))

test('of a text set by hand it never sets a mark otherwise', propertyTime, () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), sentences => {
      const text = sentences.join('.\n')
      const given = straight(text)
      const wrong = [...curlyQuotes(given)].flatMap((mark, at) => {
        const sign = [...given][at]
        return mark === sign || mark === [...text][at] ? [] : [`${at}: ${mark}`]
      })
      expect(wrong, text).toEqual([])
    }),
    propertyRuns,
  )
})
