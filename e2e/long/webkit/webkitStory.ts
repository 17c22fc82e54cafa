import type { WebKitReader } from './webkitReader.ts'

/** What happens in WebKit; throws where it does not. */
export interface WebKitStory {
  readonly title: string
  /** @param site the address of the watched site, ending in a slash */
  readonly run: (reader: WebKitReader, site: string) => Promise<void>
}
