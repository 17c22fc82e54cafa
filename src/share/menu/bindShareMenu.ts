import { type ViewNaming, viewText, viewTitle } from '../../scene/viewText.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { Place } from '../../store/place.ts'
import { stepName } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { type CodeParts, frameCode, loaderCode, pictureCode } from '../codes/embedCodes.ts'
import { type ViewLinks, viewLinks } from '../codes/viewLinks.ts'
import { csvText } from '../data/csvText.ts'
import { type FileKind, fileName } from '../data/fileName.ts'
import { viewData } from '../data/viewData.ts'
import { type Provenance, viewTable } from '../data/viewTable.ts'
import { copyField } from './copyField.ts'
import type { EmbedForm } from './embedForm.ts'
import { isSandboxed, saveFile } from './saveFile.ts'
import { type Preview, showPreview } from './showPreview.ts'

/** A picture as the text of an SVG, with its size in px. */
export interface TakenPicture {
  svg: string
  width: number
  height: number
}

/** What the menu works with. */
export interface ShareParts {
  store: PlaceStore
  naming: ViewNaming
  /** Address of the pages in this language, and of the site's root; each ends in a slash. */
  home: string
  site: string
  /** The border policy, as the page says it. */
  borders: string
  /** Says something to readers with a screen reader. */
  say(text: string): void
  /** The picture of what is seen. */
  picture(provenance: Provenance): TakenPicture
  /** The same as PNG. */
  png(picture: TakenPicture): Promise<Blob>
}

const TYPES: Readonly<Record<FileKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** Fills the share menu and makes its buttons work; what they give follows the reader's place. */
export function bindShareMenu(menu: HTMLElement, parts: ShareParts): void {
  const { home, naming, site, store } = parts
  const { story, timeline, words } = naming
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => menu.querySelector<E>(selector)
  const said = find('.share-said')
  const answer = (text: string) => {
    if (said) {
      said.textContent = text
      said.hidden = false
    }
    parts.say(text)
  }
  const links = (): ViewLinks => viewLinks(home, site, story, timeline, store.getState())

  const fillIn = () => {
    const place = store.getState()
    const now = links()
    const codes = codeParts(menu, parts, place, now)
    const set = (id: string, text: string) => {
      const field = find<HTMLInputElement>(`#${id}`)
      if (field) field.value = text
    }
    const texts: Readonly<Record<EmbedForm, string>> = {
      address: now.page,
      frame: frameCode(codes),
      loader: loaderCode(codes),
      picture: pictureCode(codes),
    }
    set('share-address', now.page)
    for (const [form, text] of Object.entries(texts)) set(`code-${form}`, text)
    const nearest = find('.nearest')
    if (nearest) {
      nearest.hidden = now.exact
      nearest.textContent = fill(words.nearestView, { view: nearestTitle(naming, place) })
    }
  }

  let preview: Preview | undefined
  const holder = find('.preview-frame')
  const showEmbed = () => {
    if (preview || !holder || holder.clientWidth === 0) return
    preview = showPreview(holder, links().embed, holder.dataset.title ?? '', previewWidth())
  }
  const previewWidth = () => Number(find('[data-preview][aria-pressed="true"]')?.dataset.preview ?? 360)
  const resizePreview = (pressed: HTMLElement) => {
    for (const button of menu.querySelectorAll('[data-preview]'))
      button.setAttribute('aria-pressed', String(button === pressed))
    preview?.resize(previewWidth())
  }
  const movePreview = ({ country, step }: Place) => {
    preview?.tell({ type: 'step', step: stepName(timeline, step) })
    if (country !== null) preview?.tell({ type: 'country', country })
  }

  const copy = async (button: HTMLElement) => {
    const field = document.getElementById(button.dataset.copy ?? '')
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    answer((await copyField(field)) ? words.copied : words.copyRefused)
  }
  const save = async (kind: FileKind) => {
    const place = store.getState()
    const provenance = provenanceOf(parts, links())
    try {
      const picture = kind === 'png' || kind === 'svg' ? parts.picture(provenance) : undefined
      const text =
        picture?.svg ??
        (kind === 'csv'
          ? csvText(viewTable(naming, place, provenance))
          : `${JSON.stringify(viewData(naming, place, provenance), undefined, 2)}\n`)
      // The mark at the start tells spreadsheets that the file is UTF-8.
      const file =
        kind === 'png' && picture
          ? await parts.png(picture)
          : new Blob([kind === 'csv' ? `\ufeff${text}` : text], { type: TYPES[kind] })
      const name = fileName(story.id, stepName(timeline, place.step), place.country, kind)
      saveFile(name, file)
      answer(isSandboxed() ? words.savedSandbox : fill(words.saved, { file: name }))
      if (isSandboxed()) showTaken(find('.taken'), kind === 'png' ? file : text, viewText(naming, place))
    } catch (error) {
      console.warn(error)
      answer(words.saveFailed)
    }
  }

  const native = find('[data-share="native"]')
  if (native && typeof navigator.share === 'function') native.hidden = false
  const shareNatively = () =>
    navigator
      .share({ title: viewTitle(naming, store.getState()), url: links().page })
      .catch((error: Error) => {
        // A reader who closes the sheet has not asked for anything else.
        const copyButton = find('[data-copy="share-address"]')
        if (error.name !== 'AbortError' && copyButton) void copy(copyButton)
      })

  menu.addEventListener('click', event => {
    const pressed = (event.target as Element).closest<HTMLElement>('button')
    if (!pressed) return
    const { copy: copied, preview: width, save: kind, share } = pressed.dataset
    if (copied) void copy(pressed)
    else if (width) resizePreview(pressed)
    else if (kind) void save(kind as FileKind)
    else if (share) void shareNatively()
    else {
      // Another part opened: what was said belongs to the last one.
      if (said) said.hidden = true
      showEmbed()
    }
  })
  store.subscribe((now, before) => {
    if (now.step === before.step && now.country === before.country) return
    fillIn()
    movePreview(now)
  })
  fillIn()
  showEmbed()
}

function codeParts(
  menu: HTMLElement,
  { home, naming, site }: ShareParts,
  place: Place,
  links: ViewLinks,
): CodeParts {
  const { story, timeline } = naming
  const atEnd = place.step === timeline.events.length
  return {
    links,
    title: viewTitle(naming, place),
    alt: `${viewText(naming, place)} ${story.words.notFullListShort}`,
    step: atEnd ? undefined : stepName(timeline, place.step),
    country: place.country ?? undefined,
    embedPage: new URL('embed/', home).href,
    loader: {
      address: new URL(menu.dataset.loader ?? 'loader.js', site).href,
      integrity: menu.dataset.integrity ?? '',
    },
  }
}

function provenanceOf({ borders, naming: { story } }: ShareParts, links: ViewLinks): Provenance {
  return {
    source: story.publisher,
    sourceAddress: story.address,
    address: links.page,
    notFullList: story.words.notFullList,
    borders,
  }
}

/** The title of the view that stands ready: a named country at the last step, else the step alone. */
function nearestTitle(naming: ViewNaming, { country, step }: Place): string {
  const named = naming.story.countries.some(({ code }) => code === country)
  return viewTitle(
    naming,
    named ? { step: naming.timeline.events.length as typeof step, country } : { step, country: null },
  )
}

/** Shows what was to be saved, to be taken by hand: a text to copy, a picture to keep. */
function showTaken(holder: HTMLElement | null, taken: string | Blob, alt: string): void {
  if (!holder) return
  holder.hidden = false
  if (typeof taken === 'string') {
    const field = document.createElement('textarea')
    field.readOnly = true
    field.rows = 6
    field.value = taken
    field.setAttribute('aria-label', alt)
    holder.replaceChildren(field)
    field.select()
    return
  }
  const picture = document.createElement('img')
  picture.alt = alt
  picture.src = URL.createObjectURL(taken)
  holder.replaceChildren(picture)
}
