import { CARD } from '../picture/cardSetting.ts'
import { answerCode, FRAME_HEIGHT, type FrameParts } from './embedCodes.ts'

/** What an oEmbed answer holds, version 1.0, type `rich` (oembed.com). */
export interface OEmbed {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/** A week: the view behind an address changes only when its words are corrected. */
const CACHE = 604_800

/** The width that the frame is made for, px; it takes whatever its host gives. */
const WIDTH = 640

/**
 * The answer for one view. A static host gives the same to everybody: it cannot heed `maxwidth`, but its frame
 * is never wider than its column.
 * @param provider name and address of the site
 */
export function oembed(
  parts: Pick<FrameParts, 'links' | 'title'>,
  provider: { name: string; address: string },
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: parts.title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: CACHE,
    html: answerCode(parts),
    width: WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: parts.links.picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  }
}
