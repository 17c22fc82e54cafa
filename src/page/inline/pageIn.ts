import type { FoundLanguage } from './languageFor.ts'

/** Returns the way from this page to the same page in another language, without query. Only the site's own directories are ever named. */
export function pageIn({ directory }: FoundLanguage): string {
  const { path = '', site } = document.documentElement.dataset
  const file = /[^/]*$/.exec(location.pathname)?.[0] ?? ''
  return `${site || './'}${directory}${path.replace('index.html', file)}`
}
