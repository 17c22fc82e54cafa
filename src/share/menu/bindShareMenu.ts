import { viewText, viewTitle } from '../../scene/viewText.ts'
import type { Place } from '../../store/place.ts'
import { stepName } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { type ViewLinks, viewLinks } from '../codes/viewLinks.ts'
import type { FileKind } from '../data/fileName.ts'
import { copyField } from './copyField.ts'
import { fillCodes } from './fillCodes.ts'
import { saveFile } from './saveFile.ts'
import { savingDoubt } from './savingDoubt.ts'
import type { Preview, ShareParts } from './shareParts.ts'
import { showTaken } from './showTaken.ts'
import { NoPng, viewFile } from './viewFile.ts'

/** Fills the share menu and makes its buttons work; what they give follows the reader's place. */
export function bindShareMenu(menu: HTMLElement, parts: ShareParts): void {
  const { home, telling, site, store } = parts
  const { story, timeline, words } = telling
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => menu.querySelector<E>(selector)
  const said = find('.take-said')
  const answer = (text: string) => {
    if (said) {
      said.textContent = text
      said.hidden = false
    }
    parts.say(text)
  }
  const links = (): ViewLinks => viewLinks(home, site, story, timeline, store.getState())

  // A closed menu is not filled: it would cost every step of a reader who never opens it.
  const isOpen = () => find('[aria-expanded="true"]') !== null
  let stale = true
  const fillIn = () => {
    if (!stale || !isOpen()) return
    stale = false
    fillCodes(menu, parts, store.getState(), links())
  }

  let preview: Preview | undefined
  const holder = find('.preview-frame')
  const showEmbed = () => {
    // Whether it is seen is asked of an open menu alone: the answer takes a layout.
    if (preview || !holder || !isOpen() || holder.clientWidth === 0) return
    preview = parts.preview(holder, links().embed, holder.dataset.title ?? '', previewWidth())
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
    const holder = find('.taken')
    if (holder) holder.hidden = true
    try {
      const { content, name, taken } = await viewFile(kind, parts, place, links())
      saveFile(name, content)
      const doubt = savingDoubt(window)
      if (doubt === undefined) return answer(fill(words.saved, { file: name }))
      answer(doubt === 'app' ? words.savedInApp : words.savedSandbox)
      if (holder) await showTaken(holder, taken, viewText(telling, place))
    } catch (error) {
      console.warn(error instanceof NoPng ? error.cause : error)
      const button = find('[data-save="svg"]')?.textContent ?? 'SVG'
      answer(error instanceof NoPng ? fill(words.pngFailed, { button }) : words.saveFailed)
    }
  }

  const native = find('[data-native]')
  if (native && typeof navigator.share === 'function') native.hidden = false
  const shareNatively = () =>
    navigator
      .share({ title: viewTitle(telling, store.getState()), url: links().page })
      .catch((error: Error) => {
        // A reader who closes the sheet has not asked for anything else.
        const copyButton = find('[data-copy="take-address"]')
        if (error.name !== 'AbortError' && copyButton) void copy(copyButton)
      })

  menu.addEventListener('click', event => {
    const pressed = (event.target as Element).closest<HTMLElement>('button')
    if (!pressed) return
    const { copy: copied, preview: width, save: kind, native: asked } = pressed.dataset
    if (copied) void copy(pressed)
    else if (width) resizePreview(pressed)
    else if (kind) void save(kind as FileKind)
    else if (asked !== undefined) void shareNatively()
    else {
      // Another part opened: what was said belongs to the last one.
      if (said) said.hidden = true
      fillIn()
      showEmbed()
    }
  })
  store.subscribe((now, before) => {
    if (now.step === before.step && now.country === before.country) return
    stale = true
    fillIn()
    movePreview(now)
  })
  fillIn()
  showEmbed()
}
