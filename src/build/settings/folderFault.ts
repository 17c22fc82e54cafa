import { accessSync, constants, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { LANGUAGES } from '../../words/wordsOf.ts'
import { filesIn, markedFiles } from '../site/siteMarker.ts'
import { STAGE_NAME } from '../site/stageSite.ts'

/** What file managers leave in every folder that somebody looks at. */
const LEFT_BY_SYSTEMS = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/

/** Room for the longest path of a site below its folder, and for the folder beside it where the site is first written. */
const LONGEST_PATH = 240

/** The longest name that common file systems take, bytes. */
const LONGEST_NAME = 255

const TOO_LONG = 'is too long a path'

/** What lies at the top of a site that was built before folders were marked. */
const UNMARKED = new RegExp(
  `^(assets|at|of|embed|demo|oembed|pictures|${LANGUAGES.map(({ tag }) => tag).join('|')})$|` +
    '^(_headers|(index\\.html|loader(-[0-9a-f]+)?\\.js|record\\.(csv|json)|sbom\\.json)(\\.br|\\.gz)?)$',
)

/**
 * Returns why the site cannot be written to a folder, or undefined where it can: to one that is not there, is empty, or holds
 * nothing but what an earlier build has written. Changes nothing.
 * @param root the project's own folder
 */
export function folderFault(out: string, root: string): string | undefined {
  try {
    const real = realFolder(out)
    const home = realpathSync.native(root)
    if (isWithin(home, real)) return 'is the project itself or a folder around it'
    const [top, ...deeper] = isWithin(real, home) ? relative(home, real).split(sep) : []
    if (top !== undefined && top !== 'build' && deeper.length > 0)
      return 'lies in a folder of the project; expected one at its top, in build/, or elsewhere'
    if (isLink(out)) return 'is a link; name the folder that it leads to'
    // The disk tells the length of a whole path, and that of a name only in folders that are there.
    if (out.split(sep).some(name => Buffer.byteLength(name) > LONGEST_NAME)) return TOO_LONG
    if (codeOf(() => accessSync(join(out, 'x/'.repeat(LONGEST_PATH / 2)))) === 'ENAMETOOLONG') return TOO_LONG
    accessSync(nearestThere(out), constants.W_OK)
    return contentFault(out, real === join(home, 'dist'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // Gone since: another build is about to put its own there.
    if (code === 'ENOENT') return undefined
    if (code === 'ENAMETOOLONG') return TOO_LONG
    if (code === 'ENOTDIR') return 'is a file, or lies below one'
    return `cannot be written to (${code ?? message})`
  }
}

/** Whether a folder holds anything that no build has written. */
function contentFault(out: string, isDefault: boolean): string | undefined {
  const entries = readdirSync(out).filter(name => !LEFT_BY_SYSTEMS.test(name) && !STAGE_NAME.test(name))
  if (entries.length === 0) return undefined
  const marked = markedFiles(out)
  if (marked === undefined) {
    if (isDefault && entries.every(name => UNMARKED.test(name))) return undefined
    return 'is not empty, and no build has written it; empty it yourself, or name another folder'
  }
  const foreign = filesIn(out).filter(
    file => !marked.has(file) && !LEFT_BY_SYSTEMS.test(file) && !STAGE_NAME.test(file.split('/')[0] ?? ''),
  )
  if (foreign.length === 0) return undefined
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''
  return `holds files that no build has written: ${foreign.slice(0, 3).join(', ')}${more}; move them elsewhere`
}

/** A folder with every link on the way to it followed, also where it is not there yet. */
function realFolder(path: string): string {
  if (codeOf(() => realpathSync.native(path)) !== 'ENOENT') return realpathSync.native(path)
  return join(realFolder(dirname(path)), basename(path))
}

/** The folder itself, or the nearest around it that is there. */
function nearestThere(path: string): string {
  return codeOf(() => accessSync(path)) === 'ENOENT' ? nearestThere(dirname(path)) : path
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function isLink(path: string): boolean {
  return codeOf(() => readlinkSync(path)) === undefined
}

/** The code of the error that a look at the disk ends in, or undefined where it ends well. */
function codeOf(look: () => unknown): string | undefined {
  try {
    look()
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}
