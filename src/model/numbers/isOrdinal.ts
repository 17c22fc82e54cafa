/** Words that tell a place in a row rather than how many, by language. */
const ORDINALS: Readonly<Record<string, RegExp>> = {
  en: /^(?!both$)(?:first|second|third|\p{L}+th)$/iu,
  id: /^(?:pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: belas)?)$/i,
  ru: /^(?:перв|втор|трет|четв[её]рт|(?:пят|шест|девят|десят|\p{L}+надцат|двадцат)[ыоауe](?!\p{L}*ью)|седьм|восьм[ыоау])/iu,
  fr: /^(?:premi|second|\p{L}+ième)/iu,
  es: /^(?:primer|segund|tercer|cuart[oa]|quint|sext|séptim|octav|noven[oa]|décim|undécim|duodécim)/iu,
  ar: /(?:أول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)/,
  'zh-Hans': /^[第首]/,
}

/** Whether a number word tells a place in a row: "first", "troisième", 第一. */
export function isOrdinal(word: string, language: string): boolean {
  return ORDINALS[language]?.test(word) === true
}
