import type { StanceColour } from '../model/stance.ts'

/** One theme's colours, sRGB. */
export interface Theme {
  page: string
  ink: string
  secondary: string
  land: string
  coast: string
  hairline: string
  /** Fill of each stance colour. */
  fill: Record<StanceColour, string>
  /** Text on that fill. */
  onFill: Record<StanceColour, string>
  /** Text and underline in the stance's colour on the page: ink where the fill is under 4.5:1. */
  text: Record<StanceColour, string>
}

const WHITE = '#ffffff'
const INK = '#1b1d21'
const NIGHT = '#14171b'

/** On a white page. The first three belong to a story of positions and a host; the rest serve stories with more. */
export const LIGHT: Theme = {
  page: WHITE,
  ink: INK,
  secondary: '#4a4f55',
  land: '#e6e6e3',
  coast: '#767874',
  hairline: '#dcdcd8',
  fill: {
    vermilion: '#c23b12',
    gold: '#f2c14e',
    blue: '#174f8f',
    maroon: '#7d2015',
    ochre: '#d07a1e',
    navy: '#0f2a66',
    teal: '#5a8e95',
  },
  onFill: { vermilion: WHITE, gold: INK, blue: WHITE, maroon: WHITE, ochre: INK, navy: WHITE, teal: INK },
  text: {
    vermilion: '#c23b12',
    gold: INK,
    blue: '#174f8f',
    maroon: '#7d2015',
    ochre: INK,
    navy: '#0f2a66',
    teal: INK,
  },
}

/** On a dark page. */
export const DARK: Theme = {
  page: NIGHT,
  ink: '#edeae3',
  secondary: '#c3c6ca',
  land: '#31363d',
  coast: '#8b939c',
  hairline: '#31363d',
  fill: {
    vermilion: '#e5592a',
    gold: '#f7dd94',
    blue: '#74b9f0',
    maroon: '#cc6b5e',
    ochre: '#fde1b4',
    navy: '#437eea',
    teal: '#60bdd0',
  },
  onFill: {
    vermilion: NIGHT,
    gold: NIGHT,
    blue: NIGHT,
    maroon: NIGHT,
    ochre: NIGHT,
    navy: NIGHT,
    teal: NIGHT,
  },
  text: {
    vermilion: '#f0693b',
    gold: '#f7dd94',
    blue: '#74b9f0',
    maroon: '#d98579',
    ochre: '#fde1b4',
    navy: '#6d9bf0',
    teal: '#60bdd0',
  },
}
