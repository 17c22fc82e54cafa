import type { Story } from '../../model/story.ts'

/** Words that break pictures: markup, control characters, no spaces, right to left, emoji, many marks on a letter. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>&amp;<![CDATA[',
  '"onload="alert(1)',
  '\u0000\u0001\u0008\ufffe\uffff\ud800x\udc00',
  'x'.repeat(200),
  'a b '.repeat(1250),
  'سياسة المقاطعة الدبلوماسية '.repeat(8),
  'אבגד'.repeat(50),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
  `z${'\u0301\u0308\u0323'.repeat(60)}`,
  '\u202etxet\u202c \u2028 \u2029 line\nbreak\ttab\r',
  'url(https://example.org/x) javascript:alert(1)',
]

/** A story all of whose words are one hostile text, `often` times; its codes, marks and numbers stay. */
export function poisonedStory(story: Story, text: string): Story {
  const quote = text.length < 5000 ? text.repeat(Math.ceil(5000 / text.length)) : text
  return {
    ...story,
    publisher: text,
    address: `https://example.org/${encodeURIComponent(text.replace(/\p{Cs}/gu, '').slice(0, 99))}`,
    stances: story.stances.map(stance => ({ ...stance, label: text })),
    start: { label: text, finding: [{ text }] },
    events: story.events.map(event => ({
      ...event,
      label: text,
      finding: [{ text, stance: 'boycott' }, { text }],
    })),
    sentences: story.sentences.map(sentence => ({ ...sentence, text: quote })),
    words: Object.fromEntries(
      Object.keys(story.words).map(name => [name, text]),
    ) as unknown as Story['words'],
    territoryNote: text,
  }
}
