/** What an address asks for: the first value of each parameter, by its name in lower case. */
export type AddressParameters = ReadonlyMap<string, string>

/** Matches what separates parameters in a link that was escaped or encoded once too often. */
const BETWEEN = /[?&;#]/

/** Matches the characters without width that chat programs put around or into a link. */
const UNSEEN = /\p{Cf}/gu

/** Matches what a sentence, a bracket or a mail (`=3D`) puts before a value. No hyphen: `-1` is not 1. */
const BEFORE = /^(?:[\s=<"'*_\p{Ps}\p{Pi}]|3D(?=.))+/u

/** Matches what a sentence or a page puts after a value: a full stop, a quotation mark, the end of a tag. */
const AFTER = /[^\p{L}\p{M}\p{N}]+$/u

/** The longest value that is read, with everything around it, in characters. */
const LONGEST = 200

/**
 * Returns what an address asks for, undoing what mail and chat do to links: `&amp;` between parameters, double encoding,
 * capitals in names. Parameters of the address itself take precedence over those found within a value.
 */
export function addressParameters(query: string): AddressParameters {
  const pairs = [...new URLSearchParams(query)].map(pair => parametersIn(pair))
  const found = [
    ...pairs.flatMap(([first]) => (first ? [first] : [])),
    ...pairs.flatMap(([, ...others]) => others),
  ]
  // The first of each name counts.
  return new Map(found.reverse())
}

/** Returns all parameters of an address but those of the given names, in order and with repetitions. */
export function otherParameters(query: string, names: readonly string[]): URLSearchParams {
  const others = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(query)) {
    const parameters = parametersIn([name, value])
    if (!parameters.some(([key]) => names.includes(key))) others.append(name, value)
    // A leftover of `&amp;` is no parameter.
    else for (const [key, asked] of parameters) if (asked && !names.includes(key)) others.append(key, asked)
  }
  return others
}

/** Returns a value without what a sentence or a chat has put around it. */
export function plainValue(value: string): string {
  const [plain = ''] = value.slice(0, LONGEST).replace(UNSEEN, '').replace(BEFORE, '').split('<')
  return plain.replace(AFTER, '')
}

/** Returns what one parameter asks for: its own name and value, and any parameters within its value. */
function parametersIn([name, value]: readonly [string, string]): [string, string][] {
  // A link may have been encoded up to twice more on its way.
  const text = decoded(decoded(`${name}=${value}`))
  // A whole address as a value is meant for somebody else.
  if (/:\/\/|=\//.test(text)) return [[plainName(name), value]]
  return text.split(BETWEEN).map(piece => {
    const [key = '', ...asked] = piece.split('=')
    return [plainName(key), asked.join('=')]
  })
}

function plainName(name: string): string {
  return name.replace(UNSEEN, '').trim().toLowerCase()
}

/** Returns a text decoded once; unchanged if it is not valid encoding. */
function decoded(text: string): string {
  return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? ''
}
