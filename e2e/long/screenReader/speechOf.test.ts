import { expect, test } from 'vitest'
import { phrasesHeard } from './expectedPhrases.ts'
import { speechOf } from './speechOf.ts'

test('gives what Orca speaks, without what it says of itself', () => {
  const log = `10:00:00.000001 - SPEECH OUTPUT: 'Screen reader on.' voice=system{'established': False}
10:00:01.000000 - INFO: nothing to hear
10:00:02.000000 - SPEECH OUTPUT: 'Finished loading New Tab.' voice=system{}
10:00:03.000000 - SPEECH OUTPUT: 'The article's own
                  words' voice=default{'rate': 50}
10:00:04.000000 - SPEECH OUTPUT: 'Canada, Boycott: no officials sent.' {}
10:00:05.000000 - SPEECH OUTPUT: '   ' {}
10:00:06.000000 - SPEECH OUTPUT: 'cut off in the mid`
  expect(speechOf(log)).toEqual(["The article's own words", 'Canada, Boycott: no officials sent.'])
})

test('phrases count in their order only', () => {
  expect(phrasesHeard(['one', 'two', 'three'], ['on', 'thr'])).toEqual({ heard: 2, missing: undefined })
  expect(phrasesHeard(['two', 'one'], ['one', 'two'])).toEqual({ heard: 1, missing: 'two' })
  expect(phrasesHeard(['one and two'], ['one', 'two'])).toEqual({ heard: 1, missing: 'two' })
})
