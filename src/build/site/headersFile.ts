/** One block of a `_headers` file: the headers for every path that the pattern matches. */
export interface HeadersBlock {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/**
 * The blocks of a `_headers` file as Netlify and Cloudflare read it: a path pattern at the line's start, then
 * indented `Name: value` lines; `#` begins a comment line.
 * Throws an Error that names the line where a line is neither, or where a header comes before any pattern.
 */
export function parseHeaders(text: string): HeadersBlock[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (/^\S/.test(line)) {
      if (!content.startsWith('/')) throw faultAt(index, content, 'a path pattern begins with "/"')
      blocks.push({ pattern: content, headers: [] })
      continue
    }
    const block = blocks.at(-1)
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.+)$/.exec(content) ?? []
    if (name === undefined || value === undefined) throw faultAt(index, content, 'expected "Name: value"')
    if (block === undefined) throw faultAt(index, content, 'a header needs a path pattern above it')
    block.headers.push([name, value])
  }
  return blocks
}

/**
 * The headers for one path (decoded, without the query). All blocks that match add up; the last word on a name
 * wins, whatever its case.
 */
export function headersFor(path: string, blocks: readonly HeadersBlock[]): Record<string, string> {
  const byName = new Map<string, readonly [string, string]>()
  for (const { pattern, headers } of blocks) {
    if (!matches(pattern, path)) continue
    for (const header of headers) byName.set(header[0].toLowerCase(), header)
  }
  return Object.fromEntries(byName.values())
}

/** Whether a pattern covers a path: `*` stands for any run of characters, `:name` for one part between slashes. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/:\w+/g, '/[^/]+')
  return new RegExp(`^${source}$`, 's').test(path)
}

function faultAt(index: number, found: string, expected: string): Error {
  return new Error(`_headers, line ${index + 1}: found "${found}"; ${expected}`)
}
