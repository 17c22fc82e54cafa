/** What an address asks for: the first value of each parameter, by its name in small letters. */
export type AddressParameters = ReadonlyMap<string, string>

/** What separates one parameter from the next in a link that was escaped or encoded once too often. */
const BETWEEN = /[?&;#]/

/** Marks without width, with which chat programs surround or hyphenate a link. */
const UNSEEN = /\p{Cf}/gu

/** What a sentence, a bracket or a mail (`=3D`) puts before a value. No dash: `-1` is not 1. */
const BEFORE = /^(?:[\s=<"'*_\p{Ps}\p{Pi}]|3D(?=.))+/u

/** What a sentence or a page puts after a value: its point, its quotation mark, the end of its tag. */
const AFTER = /[^\p{L}\p{M}\p{N}]+$/u

/** No value of ours is longer, with all that stands around it. */
const LONGEST = 200

/**
 * Returns what an address asks for, read through what mail and chat do to links: `&amp;` between parameters, encoding twice,
 * capitals in their names. What stands plainly comes before what is found within another value.
 */
export function addressParameters(query: string): AddressParameters {
  const pairs = [...new URLSearchParams(query)].map(pair => parametersIn(pair))
  const found = [
    ...pairs.flatMap(([first]) => (first ? [first] : [])),
    ...pairs.flatMap(([, ...others]) => others),
  ]
  // The first of a name counts.
  return new Map(found.reverse())
}

/** Returns the parameters of an address without those of these names, in their order and with their repetitions. */
export function otherParameters(query: string, names: readonly string[]): URLSearchParams {
  const others = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(query)) {
    const parameters = parametersIn([name, value])
    if (!parameters.some(([key]) => names.includes(key))) others.append(name, value)
    // What is left of `&amp;` is no parameter.
    else for (const [key, asked] of parameters) if (asked && !names.includes(key)) others.append(key, asked)
  }
  return others
}

/** Returns the value itself, without the marks that a sentence or a chat has put around it. */
export function plainValue(value: string): string {
  const [plain = ''] = value.slice(0, LONGEST).replace(UNSEEN, '').replace(BEFORE, '').split('<')
  return plain.replace(AFTER, '')
}

/** What one parameter asks for: itself, and what has got into its value. */
function parametersIn([name, value]: readonly [string, string]): [string, string][] {
  // A link may have been encoded twice more on its way.
  const text = decoded(decoded(`${name}=${value}`))
  // An address within the address is for whom it is meant.
  if (/:\/\/|=\//.test(text)) return [[plainName(name), value]]
  return text.split(BETWEEN).map(piece => {
    const [key = '', ...asked] = piece.split('=')
    return [plainName(key), asked.join('=')]
  })
}

function plainName(name: string): string {
  return name.replace(UNSEEN, '').trim().toLowerCase()
}

/** Decodes once, and leaves what is no code as it is. */
function decoded(text: string): string {
  return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? ''
}
