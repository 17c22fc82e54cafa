import type { Story } from '../../model/story.ts'
import { DARK, LIGHT, type Theme } from '../../scene/palette.ts'
import { START } from '../../timeline/step.ts'
import { tilesAt } from '../../timeline/tilesAt.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'

/** A tile's height and thickness over its pitch; `view/strip/strip.css` draws it so. */
const HEIGHT = 0.9
const THICKNESS = 0.16

/**
 * Style rules that follow from the record and the palette: each theme's colours, each stance's colour, and the
 * angles at which tiles lean. Everything else about the look is written by hand in the style sheets.
 */
export function storyStyles(story: Story): string {
  const colours = [...new Set(story.stances.map(({ colour }) => colour))]
  const dark = `color-scheme:dark;${themeRules(DARK, colours)}`
  return [
    `:root{color-scheme:light;${themeRules(LIGHT, colours)}}`,
    // Paper is white, whatever the screen is.
    `@media screen{:root[data-theme=dark]{${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{${dark}}}`,
    ...story.stances.map(
      ({ id, colour }) =>
        `[data-stance=${id}]:not([data-held]),[data-held=${id}]{--fill:var(--${colour});--on-fill:var(--on-${colour});--text:var(--text-${colour});` +
        `--outline:var(--outline-${colour});--edge:var(--edge-${colour});--edge-width:.5px}`,
    ),
    // On the map their outlines show: others have none.
    ...story.stances
      .filter(({ colour }) => [LIGHT, DARK].some(theme => isPale(theme, colour)))
      .map(({ id }) => `.lines use[data-stance=${id}]{display:inline}`),
    // Where colour alone may not be seen, every stance has its texture.
    `@media print,(prefers-contrast:more),(forced-colors:active){.counts .texture{display:inline}${story.stances
      .map(
        ({ id }) =>
          `.world [data-stance=${id}]:not(.outline),[data-stance=${id}] .texture{fill:url(#texture-${id})}`,
      )
      .join('')}}`,
    `.track{--events:${story.events.length};--gaps:${gapsOf(story)}}`,
    ...leanAngles(4).map(([lean, angle]) => `[data-lean="${lean}"]{--lean:${angle.toFixed(2)}deg}`),
  ].join('\n')
}

/** How many tiles stand apart right after one that falls. */
function gapsOf(story: Story): number {
  const tiles = tilesAt(timelineOf(story, []), START)
  return tiles.filter(({ joins }, index) => !joins && tiles[index - 1]?.joins).length
}

/** A theme's own colours, and those of the stances that the story has: every page carries them. */
function themeRules(theme: Theme, colours: readonly (keyof Theme['fill'])[]): string {
  const plain = (['page', 'ink', 'secondary', 'land', 'coast', 'hairline'] as const).map(
    name => `--${name}:${theme[name]}`,
  )
  const stances = colours.flatMap(colour => [
    `--${colour}:${theme.fill[colour]}`,
    `--on-${colour}:${theme.onFill[colour]}`,
    `--text-${colour}:${theme.text[colour]}`,
    // A fill too pale for text is too pale for an edge as well: it takes an outline.
    `--outline-${colour}:${isPale(theme, colour) ? theme.ink : 'transparent'}`,
    `--edge-${colour}:${isPale(theme, colour) ? theme.ink : theme.fill[colour]}`,
  ])
  return [...plain, ...stances].join(';')
}

/** Whether a colour's fill is too pale for text in it. */
function isPale(theme: Theme, colour: keyof Theme['fill']): boolean {
  return theme.text[colour] === theme.ink
}

/**
 * The angles from upright, in degrees, of tiles that lean on each other, by the words of `data-lean`. A tile turns on
 * its lower right corner until its upper right corner touches the next one, which leans by the angle before it:
 * h·sin(φ − θ) + cos φ = t, in units of the pitch. Upright φ = 0 gives 54.9°, flat φ = 90° gives 80.7°.
 */
export function leanAngles(levels: number): [lean: string, angle: number][] {
  const degrees = (radians: number) => (radians * 180) / Math.PI
  const against = (next: number) => next - Math.asin((THICKNESS - Math.cos(next)) / HEIGHT)
  const angles: [string, number][] = []
  let standing = 0
  let flat = Math.PI / 2
  angles.push(['flat', 90])
  for (let level = 1; level <= levels; level += 1) {
    standing = against(standing)
    angles.push([String(level), degrees(standing)])
    if (level < levels) {
      flat = against(flat)
      angles.push([`flat${level}`, degrees(flat)])
    }
  }
  return angles
}
