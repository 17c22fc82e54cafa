/** A stance's id in the record; also the value of `data-stance` in the page. */
export type StanceId = string & { readonly __brand: 'StanceId' }

/** The colours that a record may choose, each tested for contrast and colour-vision deficiencies. */
export const STANCE_COLOURS = ['vermilion', 'gold', 'blue', 'azure', 'grey', 'umber', 'contrast'] as const
export type StanceColour = (typeof STANCE_COLOURS)[number]

/** The textures that distinguish stances in print, with more contrast and in forced colours. */
export const STANCE_PATTERNS = [
  'solid',
  'diagonal',
  'dots',
  'cross',
  'horizontal',
  'vertical',
  'rings',
] as const
export type StancePattern = (typeof STANCE_PATTERNS)[number]

/** A position, or a part (the host), that a country has in this story. */
export interface Stance {
  id: StanceId
  label: string
  /** The words that follow the number in a caption, as in "4 boycott", or surround it: "boycott: {n}". Absent if the stance is not counted. */
  count?: string
  colour: StanceColour
  pattern: StancePattern
  /** Whether taking it joins the domino sequence, so that the country's tile falls. */
  joins: boolean
}

/**
 * What the map shows for a country at a step. `none` also holds a country that a later step names;
 * `spoken` one that the article speaks of without a position; `left` one that gave up its stance and took no other;
 * `disputed` is ground that takes no stance by the border policy.
 */
export type Standing =
  | { kind: 'stance'; stance: StanceId }
  | { kind: 'none'; later: boolean }
  | { kind: 'spoken' }
  | { kind: 'left' }
  | { kind: 'disputed' }

/** The word for a standing in `data-stance`, by its key. */
export function wordOf(key: string): string {
  return key === 'later' || key === 'spoken' || key === LEFT ? 'none' : key
}

/** The word that stands in `data-stance`. */
export function stanceWord(standing: Standing): string {
  switch (standing.kind) {
    case 'stance':
      return standing.stance
    case 'none':
    case 'spoken':
    case 'left':
      return 'none'
    case 'disputed':
      return 'disputed'
  }
}

/** The key of a country that gave up its stance. The colon keeps it apart from the ids of stances. */
export const LEFT = 'none:left'

/** The key under which a standing is said: its stance, or `none`, `later`, `spoken`, `LEFT`, `disputed`. */
export function standingKey(standing: Standing): string {
  if (standing.kind === 'left') return LEFT
  if (standing.kind === 'spoken') return 'spoken'
  return standing.kind === 'none' && standing.later ? 'later' : stanceWord(standing)
}
