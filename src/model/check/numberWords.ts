/**
 * Number words by language and value: what a finding may state, up to twelve, with the ordinals that count a
 * position. Every form that stands in a text is listed: gender, case, dual. Words that are also the indefinite
 * article (un, une, una) state no number and are left out. Accents and vowel marks do not count.
 */
export const numberWords: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  en: {
    0: ['zero'],
    1: ['one', 'first'],
    2: ['two', 'second'],
    3: ['three', 'third'],
    4: ['four', 'fourth'],
    5: ['five', 'fifth'],
    6: ['six', 'sixth'],
    7: ['seven'],
    8: ['eight'],
    9: ['nine'],
    10: ['ten'],
    11: ['eleven'],
    12: ['twelve'],
  },
  id: {
    0: ['nol'],
    1: ['satu', 'pertama', 'kesatu', 'satunya'],
    2: ['dua', 'kedua', 'keduanya', 'berdua'],
    3: ['tiga', 'ketiga', 'ketiganya', 'bertiga'],
    4: ['empat', 'keempat', 'keempatnya', 'berempat'],
    5: ['lima', 'kelima', 'kelimanya'],
    6: ['enam', 'keenam', 'keenamnya'],
    7: ['tujuh', 'ketujuh'],
    8: ['delapan', 'kedelapan'],
    9: ['sembilan', 'kesembilan'],
    10: ['sepuluh', 'kesepuluh'],
    11: ['sebelas', 'kesebelas'],
    12: ['dua belas', 'kedua belas'],
  },
  ru: {
    0: ['ноль', 'нуль', ...ends('нол я ю ём'), ...ends('нул я ю ём')],
    1: [...ends('од ин'), ...ends('одн а о ого ой ому им ом у'), ...ordinal('перв')],
    2: [
      'два',
      'две',
      'двух',
      'двум',
      'двумя',
      'оба',
      'обе',
      ...ends('дво е их им ими'),
      ...both(),
      ...ordinal('втор'),
    ],
    3: [
      ...ends('тр и ёх ём емя'),
      ...ends('тро е их им ими'),
      ...ends('трет ий ья ье ьи ьего ьей ьему ьим ью ьем ьих ьими'),
    ],
    4: [...ends('четыр е ёх ём ьмя'), ...ends('четвер о ых ым ыми'), ...ordinal('четвёрт')],
    5: [...ends('пят ь и ью'), ...ends('пятер о ых ым ыми'), ...ordinal('пят')],
    6: [...ends('шест ь и ью'), ...ends('шестер о ых ым ыми'), ...ordinal('шест')],
    7: [...ends('сем ь и ью'), ...ends('семер о ых ым ыми'), ...ordinal('седьм')],
    8: ['восемь', 'восьми', 'восьмью', 'восемью', ...ordinal('восьм')],
    9: [...ends('девят ь и ью'), ...ordinal('девят')],
    10: [...ends('десят ь и ью'), ...ordinal('десят')],
    11: [...ends('одиннадцат ь и ью'), ...ordinal('одиннадцат')],
    12: [...ends('двенадцат ь и ью'), ...ordinal('двенадцат')],
  },
  fr: {
    0: ['zéro'],
    1: ['un seul', 'une seule', ...ends('premi er ers ère ères')],
    2: ['deux', 'deuxième', 'second', 'seconde'],
    3: ['trois', 'troisième'],
    4: ['quatre', 'quatrième'],
    5: ['cinq', 'cinquième'],
    6: ['six', 'sixième'],
    7: ['sept', 'septième'],
    8: ['huit', 'huitième'],
    9: ['neuf', 'neuvième'],
    10: ['dix', 'dixième'],
    11: ['onze', 'onzième'],
    12: ['douze', 'douzième'],
  },
  es: {
    0: ['cero'],
    1: ['un solo', 'una sola', 'primer', ...ends('primer o a os as')],
    2: ['dos', 'ambos', 'ambas', 'segundo', 'segunda'],
    3: ['tres', 'tercer', 'tercero', 'tercera'],
    4: ['cuatro', 'cuarto', 'cuarta'],
    5: ['cinco', 'quinto', 'quinta'],
    6: ['seis', 'sexto', 'sexta'],
    7: ['siete', 'séptimo', 'séptima'],
    8: ['ocho', 'octavo', 'octava'],
    9: ['nueve', 'noveno', 'novena'],
    10: ['diez', 'décimo', 'décima'],
    11: ['once', 'undécimo', 'undécima'],
    12: ['doce', 'duodécimo', 'duodécima'],
  },
  ar: {
    0: ['صفر'],
    1: ['واحد', 'واحدة', 'أول', 'أولى'],
    2: [
      ...['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثنتا', 'ثان', 'ثاني', 'ثانية', 'كلا', 'كلتا'],
      ...['دولتان', 'دولتين', 'دولتا', 'بلدين', 'حكومتان', 'حكومتين', 'حكومتا', 'مرتان', 'مرتين'],
      ...['رئيسان', 'رئيسين', 'زعيمان', 'زعيمين', 'مسؤولان'],
    ],
    3: ['ثلاث', 'ثلاثة', 'ثالث', 'ثالثة'],
    4: ['أربع', 'أربعة', 'رابع', 'رابعة'],
    5: ['خمس', 'خمسة', 'خامس', 'خامسة'],
    6: ['ست', 'ستة', 'سادس', 'سادسة'],
    7: ['سبع', 'سبعة', 'سابع', 'سابعة'],
    8: ['ثمان', 'ثماني', 'ثمانية', 'ثامن', 'ثامنة'],
    9: ['تسع', 'تسعة', 'تاسع', 'تاسعة'],
    10: ['عشر', 'عشرة', 'عاشر', 'عاشرة'],
    11: ['أحد عشر', 'إحدى عشرة', 'حادي عشر', 'حادية عشرة'],
    12: ['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة', 'ثاني عشر', 'ثانية عشرة'],
  },
}

/** A stem with each of its endings: "тр и ёх" is три and трёх. */
function ends(written: string): string[] {
  const [stem = '', ...endings] = written.split(' ')
  return endings.map(ending => stem + ending)
}

/** Every form of a Russian ordinal. */
function ordinal(stem: string): string[] {
  return ends(`${stem} ый ой ая ое ые ого ому ым ую ом ых ыми`)
}

function both(): string[] {
  return ends('обо их им ими').concat(ends('обе их им ими'))
}
