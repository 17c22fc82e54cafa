/** What a listener must hear, in this order, on the way through the stories. */
export const EXPECTED_PHRASES: readonly string[] = [
  'Finished loading Four governments send no officials to Beijing 2022',
  'Four governments send no officials to Beijing 2022 heading level 1',
  'Australia, Britain and Canada joined the United States',
  'Step slider Russia accepts, 4 boycott, 1 support',
  'Before the first announcement',
  'Britain joins, 3 boycott',
  'Map, Russia accepts, step 6 of 6, 4 boycott, 1 support',
  'Canada, Boycott: no officials sent',
  'Canada heading level 2',
  'name three and leave Canada out',
  'That is not the same as neutral',
  'Copied.',
]

/** How many of the phrases were heard, each after the one before, and the first that was not. */
export function phrasesHeard(
  spoken: readonly string[],
  phrases: readonly string[],
): { heard: number; missing: string | undefined } {
  let from = 0
  for (const [heard, phrase] of phrases.entries()) {
    const at = spoken.findIndex((text, index) => index >= from && text.includes(phrase))
    if (at === -1) return { heard, missing: phrase }
    from = at + 1
  }
  return { heard: phrases.length, missing: undefined }
}
