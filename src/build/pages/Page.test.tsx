import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawnMap, LAST, loaded, readerAt, story, timeline } from '../../beijingFixture.testing.ts'
import type { Story } from '../../model/story.ts'
import { captionAt } from '../../scene/strip/caption.ts'
import { DrawnPageProvider } from '../../view/DrawnPage.tsx'
import { en } from '../../words/english.testing.ts'
import { Page } from './Page.tsx'

const pageOf = (story: Story) =>
  renderToStaticMarkup(
    <DrawnPageProvider value={{ ...readerAt(LAST), story }}>
      <Page
        kind="page"
        map={drawnMap('page')}
        step={LAST}
        country={null}
        caption={captionAt(story, timeline, en, LAST)}
        policy={loaded.policy}
        islands={{ aside: '', article: '', table: '' }}
        loader={{ path: 'loader.js', integrity: '' }}
        root=""
        path="index.html"
        languages={[]}
        regions={[]}
      />
    </DrawnPageProvider>,
  )

test('a long story is marked as one, for what is out of sight', () => {
  expect(pageOf(story)).not.toContain('data-long')
  const sentences = Array.from({ length: 20 }, () => story.sentences).flat()
  expect(pageOf({ ...story, sentences })).toMatch(/<div class="page" id="top" data-long="true">/)
})
