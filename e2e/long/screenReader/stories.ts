/** What a listener presses: a key in xdotool's words, or several; again until something is heard, where `until` says so. */
export interface ListenerStep {
  readonly press: string
  readonly until?: RegExp
}

/** A story of the product, told by keys. Each goes on where the one before ended. */
export interface ListenerStory {
  readonly title: string
  readonly steps: readonly ListenerStep[]
}

/** Orca's own keys: `1` the next headline, `p` the next paragraph, `h` the next heading, Insert+a browse or focus mode. */
export const LISTENER_STORIES: readonly ListenerStory[] = [
  {
    title: 'What is this about?',
    steps: [{ press: '1', until: /heading level 1/ }, { press: 'p' }],
  },
  {
    title: 'Replay the announcements, one by one',
    steps: [
      { press: 'Tab', until: /^Step slider/ },
      { press: 'Home' },
      ...Array.from({ length: 6 }, () => ({ press: 'Right' })),
    ],
  },
  {
    title: 'Enter the map, and leave it again, both ways',
    steps: [
      { press: 'Shift+Tab', until: /^Map, / },
      { press: 'Tab' },
      { press: 'Shift+Tab' },
      { press: 'Shift+Tab' },
      { press: 'Tab', until: /^Map, / },
    ],
  },
  {
    title: 'Find Canada, and read that the quotation leaves it out',
    steps: [
      { press: 'c', until: /^Canada/ },
      { press: 'Return' },
      { press: 'Insert+a' },
      { press: 'h', until: /^Canada heading/ },
      { press: 'p', until: /leave Canada out/ },
    ],
  },
  {
    title: 'Find a country that the article does not name',
    steps: [
      { press: 'Shift+Tab', until: /combo box/ },
      { press: 'F r a n c e' },
      { press: 'Down' },
      { press: 'Return' },
      { press: 'Insert+a' },
      { press: 'h', until: /^France heading/ },
      { press: 'p', until: /not the same as neutral/ },
    ],
  },
  {
    title: 'Copy the code of a frame',
    steps: [
      { press: 'h', until: /^Share, embed, download/ },
      { press: 'Tab', until: /^Embed/ },
      { press: 'Return' },
      { press: 'Tab', until: /Copy Frame/ },
      { press: 'Return' },
    ],
  },
]
