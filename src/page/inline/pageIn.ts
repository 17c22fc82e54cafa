import { pageState } from '../../view/pageState.ts'
import type { FoundLanguage } from './languageFor.ts'

/** Returns the way from this page to the same page in another language, without query. Only the site's own directories are ever named. */
export function pageIn({ directory }: FoundLanguage): string {
  const file = /[^/]*$/.exec(location.pathname)?.[0] ?? ''
  return `${pageState('site') || './'}${directory}${pageState('path')?.replace('index.html', file) ?? ''}`
}
