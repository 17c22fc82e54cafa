import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { readerAt } from '../beijingFixture.testing.ts'
import { dataText } from '../build/story/dataText.ts'
import { DrawnPageProvider } from './DrawnPage.tsx'

/** The article as it was printed. */
export const ARTICLE = dataText('beijing-2022/article.txt')

/** A component's markup at a place. */
export function markupAt(content: ReactNode, step: number, country?: string): string {
  return renderToStaticMarkup(
    <DrawnPageProvider value={readerAt(step, country)}>{content}</DrawnPageProvider>,
  )
}

/** An element of some markup: its attributes and what stands in it. */
export interface Found {
  attributes: Readonly<Record<string, string>>
  inner: string
  text: string
}

/** Elements of a kind, in order. Finds no element within another of its kind. */
export function elementsIn(markup: string, tag: string, having: RegExp = /^/): Found[] {
  return [...markup.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>(.*?)</${tag}>`, 'gs'))]
    .filter(([, attributes = '']) => having.test(attributes))
    .map(([, attributes = '', inner = '']) => ({
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          textOf(value),
        ]),
      ),
      inner,
      text: textOf(inner),
    }))
}

/** The words of some markup. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Curly quotation marks as the article prints them: straight. */
export function asPrinted(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}
