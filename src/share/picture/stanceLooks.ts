import type { Story } from '../../model/story.ts'
import type { Theme } from '../../scene/palette.ts'

/** The paint of a stance in a theme. */
export interface StanceLook {
  fill: string
  onFill: string
  /** Words in the stance's colour on the page. */
  text: string
  /** The edge of its shapes: ink where the fill is too pale for one. */
  edge: string
  /** The outline that carries a pale fill. */
  outline?: string
}

/** The look of every stance of a story, by id. */
export function stanceLooks({ stances }: Pick<Story, 'stances'>, theme: Theme): Map<string, StanceLook> {
  return new Map(
    stances.map(({ id, colour }): [string, StanceLook] => {
      const fill = theme.fill[colour]
      const text = theme.text[colour]
      const pale = text === theme.ink
      return [
        id,
        {
          fill,
          onFill: theme.onFill[colour],
          text,
          edge: pale ? theme.ink : fill,
          ...(pale && { outline: theme.ink }),
        },
      ]
    }),
  )
}
