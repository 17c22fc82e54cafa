import type { ToolStory } from '../site/toolStory.ts'

/** How a tool's map is coloured anew. */
export interface ToolMap {
  /** @param changed the countries whose stance is another than before */
  colour(stances: Readonly<Record<string, string>>, changed: readonly string[]): void
  /** Marks the chosen country on the map. */
  choose(code: string): void
}

/** What every tool's page does around its map: the slider colours what changed and shows the step's words. @returns what a click on a country calls */
export function bindPage(story: ToolStory, map: ToolMap): (code: string) => void {
  const slider = document.querySelector('input') as HTMLInputElement
  const finding = document.getElementById('finding') as HTMLElement
  const event = document.getElementById('event') as HTMLElement
  const panel = document.getElementById('panel') as HTMLElement
  const [heading, standing, figure] = panel.children as unknown as HTMLElement[]
  const [quote, from] = (figure as HTMLElement).children
  const stancesAt = (step: number) => story.steps[step]?.stances ?? {}
  let step = slider.valueAsNumber

  slider.addEventListener('input', () => {
    const before = stancesAt(step)
    step = slider.valueAsNumber
    const now = stancesAt(step)
    map.colour(
      now,
      Object.keys({ ...before, ...now }).filter(code => now[code] !== before[code]),
    )
    const told = story.steps[step]
    finding.textContent = told?.finding ?? ''
    event.textContent = told?.label ?? ''
    slider.setAttribute('aria-valuetext', told?.label ?? '')
  })

  return code => {
    map.choose(code)
    const stance = story.stances.find(({ id }) => id === stancesAt(step)[code])
    const words = story.quotes[code]
    if (heading) heading.textContent = story.names[code] ?? code
    if (standing) standing.textContent = stance?.label ?? story.notNamed
    if (figure) figure.hidden = words === undefined
    if (quote) quote.textContent = words?.text ?? ''
    if (from) from.textContent = words?.from ?? ''
  }
}
