/** What Orca says by itself about its keys or the browser's start, not about the page. */
const NOT_OF_THE_PAGE = [/^Screen reader on\.$/, /New Tab/, /^Screen reader off\.$/]

/**
 * What was spoken, utterance by utterance, from a part of Orca's debug log. A line of the log that is still being
 * written is left for the next time, so cut the log at line ends.
 */
export function speechOf(log: string): string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '((?:(?! - SPEECH OUTPUT:)[\s\S])*?)'(?: voice=\w+)? ?\{.*\}$/gm)]
    .map(([, text = '']) => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '' && !NOT_OF_THE_PAGE.some(pattern => pattern.test(text)))
}
