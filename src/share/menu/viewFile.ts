import type { Place } from '../../store/place.ts'
import { stepName } from '../../timeline/step.ts'
import type { ViewLinks } from '../codes/viewLinks.ts'
import { cellSeparator } from '../data/cellSeparator.ts'
import { csvText } from '../data/csvText.ts'
import { type FileKind, fileName } from '../data/fileName.ts'
import { viewData } from '../data/viewData.ts'
import { type Provenance, viewTable } from '../data/viewTable.ts'
import type { ShareParts } from './shareParts.ts'

/** A file to take away. `taken`: what a reader can take by hand where saving is forbidden, a text or a picture. */
export interface ViewFile {
  name: string
  content: Blob
  taken: string | Blob
}

/** The browser gives no PNG of a picture that it can show, or another than was drawn. */
export class NoPng extends Error {}

/** Makes a file of what is seen. @throws NoPng where the browser makes no PNG of the picture */
export async function viewFile(
  kind: FileKind,
  parts: ShareParts,
  place: Place,
  links: ViewLinks,
): Promise<ViewFile> {
  const { telling } = parts
  const provenance = provenanceOf(parts, links)
  const name = fileName(telling.story.id, stepName(telling.timeline, place.step), place.country, kind)
  const file = (text: string, type: string): ViewFile => ({
    name,
    content: new Blob([text], { type }),
    taken: text,
  })
  switch (kind) {
    case 'png': {
      const content = await parts.png(parts.picture(provenance)).catch((cause: Error) => {
        throw new NoPng(cause.message, { cause })
      })
      return { name, content, taken: content }
    }
    case 'svg':
      return file(parts.picture(provenance).svg, 'image/svg+xml')
    case 'csv': {
      const text = csvText(viewTable(telling, place, provenance), cellSeparator(telling.words.language))
      // The mark at the start tells spreadsheets that the file is UTF-8.
      return { ...file(`\ufeff${text}`, 'text/csv;charset=utf-8'), taken: text }
    }
    case 'json':
      return file(
        `${JSON.stringify(viewData(telling, place, provenance), undefined, 2)}\n`,
        'application/json',
      )
  }
}

function provenanceOf({ borders, telling: { story } }: ShareParts, links: ViewLinks): Provenance {
  return {
    source: story.publisher,
    sourceAddress: story.address,
    address: links.page,
    notFullList: story.words.notFullList,
    borders,
  }
}
