import type { CountryNames } from '../../model/country/knownCountries.ts'

/** What people of a country are called where its name does not tell, in English. */
const DEMONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  `American USA, Americans USA, British GBR, Briton GBR, Britons GBR, English GBR, French FRA, Français FRA, Française FRA, German DEU, Germans DEU, Dutch NLD,
  Spanish ESP, Swiss CHE, Danish DNK, Finnish FIN, Swedish SWE, Turkish TUR, Polish POL, Greek GRC, Irish IRL, Welsh GBR,
  Scottish GBR, Norwegian NOR, Portuguese PRT, Filipino PHL, Thai THA, Czech CZE, Slovak SVK, Belgian BEL, Peruvian PER,
  Emirati ARE, Emiratis ARE, Saudi SAU, Saudis SAU, Qatari QAT, Kuwaiti KWT, Omani OMN, Bahraini BHR, Yemeni YEM, Iraqi IRQ, Israeli ISR, White House USA,
  Kremlin RUS, Moscow RUS, Beijing CHN, Washington USA, Downing Street GBR`
    .split(',')
    .map(pair => {
      const words = pair.trim().split(/\s+/)
      return [words.slice(0, -1).join(' '), words.at(-1) ?? ''] as const
    }),
)

/** What a name takes on where it tells whose: Canadian, russisch, китайский, ruso. */
const ENDINGS =
  /^(?:n|an|ian|ean|ese|i|is|ans|ians|ien|ienne|iens|iennes|ain|aine|ais|aise|ois|oise|ense|enses|eño|eña|ano|ana|és|esa|o|a|ск\p{L}+|йск\p{L}+|и|ии|ией|ю|ы|ой|у|е|ي|ية|s|’s|'s)$/u

/** Returns the countries whose names, or people, stand in a text, in reading order. @param names by code, in any number of languages */
export function countriesIn(
  text: string,
  names: readonly Readonly<Record<string, CountryNames>>[],
): string[] {
  const found = new Map<string, number>()
  const note = (code: string, at: number) => found.set(code, Math.min(found.get(code) ?? at, at))
  for (const [name, code] of Object.entries(DEMONYMS)) {
    const at = wordAt(text, name)
    if (at >= 0) note(code, at)
  }
  for (const file of names) {
    for (const [code, { aliases, name, parts = [], short }] of Object.entries(file)) {
      for (const word of [name, ...(short ? [short] : []), ...aliases, ...parts]) {
        // Russian writes what belongs to a country small.
        const small = /\p{sc=Cyrl}/u.test(word) ? wordAt(text, word.toLowerCase()) : -1
        for (const at of [wordAt(text, word), small])
          if (at >= 0 && !isWithinLonger(text, at, word, names)) note(code, at)
      }
    }
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([code]) => code)
}

/** Where a name stands as a word of its own, or with an ending of its people; -1 where it does not. */
function wordAt(text: string, name: string): number {
  // Two letters of Latin are too often a word: US, in capitals, is told.
  if (/^\p{Script=Latin}{1,2}$/u.test(name) && name !== name.toUpperCase()) return -1
  const stem = /^\p{L}{5,}$/u.test(name) ? name.replace(/(?:a|e|y|ia|ия|я|й|é)$/u, '') : name
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const [, rest = ''] = /^([\p{L}\p{M}’']*)/u.exec(text.slice(at + stem.length)) ?? []
    if (/\p{sc=Han}/u.test(name)) return at
    if (
      /[\p{L}\p{M}]$/u.test(text.slice(0, at)) &&
      !/(?:^|[^\p{L}])(?:ال|و|ب|ل|وال|بال|لل)$/u.test(text.slice(0, at))
    )
      continue
    if (stem + rest === name || stem + rest.replace(/['’]s?$/, '') === name) return at
    if (/^\p{L}{4,}$/u.test(name) && ENDINGS.test(rest)) return at
  }
  return -1
}

/** Whether a name is part of a longer one there: Guinea in Papua New Guinea. */
function isWithinLonger(
  text: string,
  at: number,
  word: string,
  files: readonly Readonly<Record<string, CountryNames>>[],
): boolean {
  return files.flatMap(Object.values<CountryNames>).some(({ aliases, name }) =>
    [name, ...aliases].some(longer => {
      const inside = longer.length > word.length ? longer.indexOf(word) : -1
      return inside >= 0 && text.startsWith(longer, at - inside)
    }),
  )
}
