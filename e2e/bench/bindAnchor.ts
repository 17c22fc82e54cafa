import type { AnchorStory } from './anchorStory.ts'

/**
 * What both hand-written pages do: the slider re-colours what changed, a press on a country shows its words. At the
 * end they say so, as the product does.
 */
export function bindAnchor(story: AnchorStory, shapes: Record<string, Element>): void {
  const slider = document.querySelector('input') as HTMLInputElement
  const finding = document.getElementById('finding') as HTMLElement
  const event = document.getElementById('event') as HTMLElement
  const panel = document.getElementById('panel') as HTMLElement
  const [heading, standing, figure] = panel.children as unknown as HTMLElement[]
  const [quote, from] = (figure as HTMLElement).children
  const stancesAt = (step: number) => story.steps[step]?.stances ?? {}
  let step = slider.valueAsNumber
  let chosen: Element | undefined

  slider.addEventListener('input', () => {
    const before = stancesAt(step)
    step = slider.valueAsNumber
    const now = stancesAt(step)
    for (const code of Object.keys({ ...before, ...now })) {
      const stance = now[code] ?? 'none'
      if (stance !== (before[code] ?? 'none')) shapes[code]?.setAttribute('data-stance', stance)
    }
    const told = story.steps[step]
    finding.textContent = told?.finding ?? ''
    event.textContent = told?.label ?? ''
    slider.setAttribute('aria-valuetext', told?.label ?? '')
  })

  document.querySelector('svg')?.addEventListener('click', ({ target }) => {
    const code = target instanceof SVGElement ? target.dataset.country : undefined
    if (code === undefined) return
    chosen?.removeAttribute('data-chosen')
    chosen = target as Element
    chosen.setAttribute('data-chosen', '')
    const stance = story.stances.find(({ id }) => id === stancesAt(step)[code])
    const words = story.quotes[code]
    panel.dataset.country = code
    if (heading) heading.textContent = story.names[code] ?? code
    if (standing) standing.textContent = stance?.label ?? story.notNamed
    if (figure) figure.hidden = words === undefined
    if (quote) quote.textContent = words?.text ?? ''
    if (from) from.textContent = words?.from ?? ''
  })
  document.documentElement.dataset.answers = ''
  document.documentElement.dataset.ready = ''
}
