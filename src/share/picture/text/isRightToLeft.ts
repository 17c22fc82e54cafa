const SCRIPTS = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/** Whether a language is written from right to left, by its usual script. */
export function isRightToLeft(language: string): boolean {
  return SCRIPTS.includes(new Intl.Locale(language).maximize().script ?? '')
}
