import type { Telling } from '../../scene/telling.ts'
import { viewText, viewTitle } from '../../scene/viewText.ts'
import type { Place } from '../../store/place.ts'
import { lastStep, stepName } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { type CodeParts, frameCode, loaderCode, pictureCode } from '../codes/embedCodes.ts'
import type { ViewLinks } from '../codes/viewLinks.ts'
import type { EmbedForm } from './embedForm.ts'
import type { ShareParts } from './shareParts.ts'

/** Writes the link and the codes of a view into the fields of the menu. */
export function fillCodes(menu: HTMLElement, parts: ShareParts, place: Place, links: ViewLinks): void {
  const { telling } = parts
  const codes = codeParts(menu, parts, place, links)
  const set = (id: string, text: string) => {
    const field = menu.querySelector<HTMLInputElement>(`#${id}`)
    if (field) field.value = text
  }
  const texts: Readonly<Record<EmbedForm, string>> = {
    address: links.page,
    frame: frameCode(codes),
    loader: loaderCode(codes),
    picture: pictureCode(codes),
  }
  set('take-address', links.page)
  for (const [form, text] of Object.entries(texts)) set(`code-${form}`, text)
  const nearest = menu.querySelector<HTMLElement>('.nearest')
  if (nearest) {
    nearest.hidden = links.exact
    nearest.textContent = fill(telling.words.nearestView, { view: nearestTitle(telling, place) })
  }
}

function codeParts(
  menu: HTMLElement,
  { home, telling, site }: ShareParts,
  place: Place,
  links: ViewLinks,
): CodeParts {
  const { story, timeline } = telling
  return {
    links,
    title: viewTitle(telling, place),
    alt: `${viewText(telling, place)} ${story.words.notFullListShort}`,
    step: place.step === lastStep(timeline) ? undefined : stepName(timeline, place.step),
    country: place.country ?? undefined,
    embedPage: new URL('embed/', home).href,
    loader: {
      address: new URL(menu.dataset.loader ?? 'loader.js', site).href,
      integrity: menu.dataset.integrity ?? '',
    },
  }
}

/** The title of the view that stands ready: a named country at the last step, else the step alone. */
function nearestTitle(telling: Telling, { country, step }: Place): string {
  const named = telling.story.countries.some(({ code }) => code === country)
  return viewTitle(telling, named ? { step: lastStep(telling.timeline), country } : { step, country: null })
}
