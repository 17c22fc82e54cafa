/** A mutant that no test finds, by what stands there: not by its line, which moves. */
export interface Survivor {
  file: string
  /** The line of code on which it begins, without the space around it. */
  line: string
  /** What Stryker took away, and what it put there. */
  from: string
  to: string
  /** Why no test can tell it from the code, or why none should. */
  why: string
}

/**
 * Every mutant that lives, looked at one by one. A run of `mutation.ts` fails at one that does not stand here, and names
 * those that stand here and live no more.
 */
export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/model/check/checkWords.ts',
    line: "for (const [, id = ''] of text.matchAll(/\\{([^}]*)\\}/g)) {",
    from: "''",
    to: '"Stryker was here!"',
    why: 'The group takes part in every match, so there is no match without an id: the default is for the compiler.',
  },
  {
    file: 'src/model/check/checkWords.ts',
    line: "const [brace] = (named ? words.replace(named, '') : words).match(/[{}]/) ?? []",
    from: "''",
    to: '"Stryker was here!"',
    why: 'What is left is only searched for a brace, and the words put there hold none.',
  },
  {
    file: 'src/model/check/checkWords.ts',
    line: 'const stated = /^\\d/.test(word) && digits.has(word)',
    from: '/^\\d/',
    to: '/\\d/',
    why: "A number is all digits or has none (`numbersIn` reads letters and digits apart), and the article's set holds digits alone.",
  },
  {
    file: 'src/model/record/storyIn.ts',
    line: "const say = (texts: Record<string, string>) => typeset(texts[language] ?? '', language)",
    from: "''",
    to: '"Stryker was here!"',
    why: '`parseRecord` refuses a text that lacks a language of the record, and no other language is asked for.',
  },
  {
    file: 'src/model/record/storyIn.ts',
    line: 'const start = sentence?.text.indexOf(raw.clause) ?? -1',
    from: '-1',
    to: '+1',
    why: '`parseRecord` refuses a statement whose sentence is not there.',
  },
  {
    file: 'src/model/record/storyIn.ts',
    line: 'const start = sentence?.text.indexOf(raw.clause) ?? -1',
    from: 'sentence?.text',
    to: 'sentence.text',
    why: 'As above: the sentence is always there.',
  },
  {
    file: 'src/model/record/storyIn.ts',
    line: 'const named = record.statements.find(',
    from: 'record.statements.find( ({ speaker }) => speaker?.label && speaker.name === raw.speaker?.name && speaker.role === raw.speaker.role, )?.speaker?.label',
    to: 'record.statements.find(({ speaker }) => speaker?.label && speaker.name === raw.speaker?.name && speaker.role === raw.speaker.role)?.speaker.label',
    why: 'What is found has a speaker with a label: that is what is searched for.',
  },
  {
    file: 'src/model/check/checkEvents.ts',
    line: 'for (const [index, { id, actor, establishedBy, takes, addresses = [] }] of record.events.entries()) {',
    from: '[]',
    to: '["Stryker was here"]',
    why: "The words put there are no country's code, and unknown codes are left to `checkReferences`.",
  },
  {
    file: 'src/model/check/checkStatements.ts',
    line: 'const before = continues === undefined ? undefined : byId.get(continues)',
    from: 'continues === undefined',
    to: 'false',
    why: 'No statement has the id undefined: the map gives undefined as well. The question is for the compiler.',
  },
  {
    file: 'src/model/check/checkStatements.ts',
    line: 'const own = [...statement.concerns, ...(speaker?.countries ?? []), ...acting]',
    from: '[]',
    to: '["Stryker was here"]',
    why: "The list is only asked whether it holds a real country's code, and the words put there are none.",
  },
  {
    file: 'src/model/check/soundLink.ts',
    line: "const [, host, port = ''] = PLAIN.exec(text) ?? []",
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The words stand at the first place, that of the whole match, which is not read.',
  },
  {
    file: 'src/model/check/soundLink.ts',
    line: "return hostname === host.toLowerCase() && samePort && username === '' && password === ''",
    from: "username === ''",
    to: 'true',
    why: 'A second lock: the pattern before it lets no @ stand in the host, so no name and password come this far.',
  },
  {
    file: 'src/model/check/soundLink.ts',
    line: "return hostname === host.toLowerCase() && samePort && username === '' && password === ''",
    from: "password === ''",
    to: 'true',
    why: 'A second lock: the pattern before it lets no @ stand in the host, so no name and password come this far.',
  },
  {
    file: 'src/frame/dialects.ts',
    line: "const secret = soundSecret(new URLSearchParams(hash.replace(/^#\\??/, '')).get('secret'))",
    from: '/^#\\??/',
    to: '/#\\??/',
    why: 'The hash of an address is empty or begins with its only bare #: the first is the one at the beginning.',
  },
  {
    file: 'src/frame/guest.ts',
    line: 'let repeatDue = false',
    from: 'false',
    to: 'true',
    why: 'Tells a first height of one px, which is no change of more than one; the load of the page tells it a moment later in any case.',
  },
  {
    file: 'src/frame/guest.ts',
    line: 'growths = now > height ? growths + 1 : 0',
    from: 'now > height',
    to: 'now >= height',
    why: 'The two differ by more than one px here, so they are never equal.',
  },
  {
    file: 'src/frame/host.ts',
    line: 'const recent = (times.get(type) ?? []).filter(time => now - time < 1000)',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'What is no number is less than nothing: the filter takes it out at once.',
  },
  {
    file: 'src/frame/host.ts',
    line: 'growths = next > height ? growths + 1 : 0',
    from: 'next > height',
    to: 'next >= height',
    why: 'The two differ by more than four px here, so they are never equal.',
  },
  {
    file: 'src/frame/protocol.ts',
    line: '? isWord(message?.step)',
    from: 'message?.step',
    to: 'message.step',
    why: 'Asked only where the type is "step", and then the message is there: the question mark is for the compiler.',
  },
  {
    file: 'src/frame/protocol.ts',
    line: 'Reflect.ownKeys(message).length === expected.length && expected.every(key => Object.hasOwn(message, key))',
    from: 'expected.every(key => Object.hasOwn(message, key))',
    to: 'expected.some(key => Object.hasOwn(message, key))',
    why: 'With as many keys as expected and another one among them the value that is missing is undefined, which no type takes: a second lock.',
  },
  {
    file: 'src/store/placeAddress.ts',
    line: "const code = codeText?.trim().toUpperCase() ?? ''",
    from: "''",
    to: '"Stryker was here!"',
    why: "Neither is a country's code, and a country that was not asked for is not reported.",
  },
  {
    file: 'src/timeline/tilesAt.ts',
    line: 'joins: joins[index] ?? false,',
    from: 'false',
    to: 'true',
    why: 'There is one answer for each event: the default is for the compiler.',
  },
  {
    file: 'src/timeline/tilesAt.ts',
    line: 'fallen: reached && (joins[index] ?? false),',
    from: 'false',
    to: 'true',
    why: 'There is one answer for each event: the default is for the compiler.',
  },
]
