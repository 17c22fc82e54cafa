import { drawnMark } from '../../view/drawnMark.ts'

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', '#x27': "'" }

/** The mark of HTML that React has drawn, as a browser finds it once the HTML stands in a page. */
export function markOfHtml(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|gt|lt|quot|#x27);/g, (written, name: string) => CHARACTERS[name] ?? written)
  return drawnMark(html.match(/<[a-z]/g)?.length ?? 0, text)
}
