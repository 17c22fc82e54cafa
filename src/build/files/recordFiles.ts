import { csvText } from '../../share/data/csvText.ts'
import { recordTable } from '../../share/data/recordTable.ts'
import { viewData } from '../../share/data/viewData.ts'
import { lastStep, stepsOf } from '../../timeline/step.ts'
import type { LoadedStory } from '../story/loadStory.ts'
import type { SiteFile } from './oembedFiles.ts'

/**
 * `record.csv`, the table at the last step, and `record.json`, every step as data: what the page shows and no more, since the
 * article belongs to its publisher. In the site's first language. Both are for programs: commas, no byte order mark, heads and ids
 * that are the same in every language.
 */
export function recordFiles({ policy, telling }: LoadedStory, site: string): SiteFile[] {
  const { story, timeline } = telling
  const provenance = {
    source: story.publisher,
    sourceAddress: story.address,
    address: site,
    notFullList: story.words.notFullList,
    borders: policy.join(' '),
  }
  const end = { step: lastStep(timeline), country: null }
  const steps = stepsOf(timeline).map(step => viewData(telling, { step, country: null }, provenance))
  const about = {
    ...provenance,
    story: story.id,
    headline: story.words.headline,
    definition: story.words.definition,
    steps: steps.map(({ step, said, countries }) => ({ ...step, said, countries })),
  }
  return [
    { path: 'record.csv', text: csvText(recordTable(telling, end, provenance)) },
    { path: 'record.json', text: `${JSON.stringify(about, undefined, 2)}\n` },
  ]
}
