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

/**
 * On a white page. The first three belong to a story of positions and a host; the rest serve stories with more. All seven
 * stay apart by CIEDE2000 20 or more, in normal sight and in three simulated deficiencies; they were found by search.
 */
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
    azure: '#2aa8fc',
    grey: '#757575',
    umber: '#3f1515',
    contrast: '#00002a',
  },
  onFill: {
    vermilion: WHITE,
    gold: INK,
    blue: WHITE,
    azure: INK,
    grey: WHITE,
    umber: WHITE,
    contrast: WHITE,
  },
  text: {
    vermilion: '#c23b12',
    gold: INK,
    blue: '#174f8f',
    azure: INK,
    grey: '#757575',
    umber: '#3f1515',
    contrast: '#00002a',
  },
}

/** On a dark page; apart by 15 or more. */
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
    azure: '#2a54e7',
    grey: '#a8a8a8',
    umber: '#7e697e',
    contrast: '#e7fcfc',
  },
  onFill: {
    vermilion: NIGHT,
    gold: NIGHT,
    blue: NIGHT,
    azure: WHITE,
    grey: NIGHT,
    umber: WHITE,
    contrast: NIGHT,
  },
  text: {
    vermilion: '#f0693b',
    gold: '#f7dd94',
    blue: '#74b9f0',
    azure: '#8aa2ff',
    grey: '#a8a8a8',
    umber: '#b39db3',
    contrast: '#e7fcfc',
  },
}
