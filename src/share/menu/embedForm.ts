/** The four forms in which a page can take the map in. */
export const FORMS = ['address', 'frame', 'loader', 'picture'] as const
export type EmbedForm = (typeof FORMS)[number]
