/** A code that somebody has given to something that is none of the map's countries today. */
export interface OtherCode {
  /** What it is the code of. */
  name: string
  /** The countries that may be meant, the likeliest first; none where the map has none. */
  codes: readonly string[]
  /** Whether it is a part of the country's shape; else it is no longer a country, or is no country. */
  kind: 'part' | 'former' | 'other'
}

/** Parts of a state that have codes of their own, by ISO 3166-1, the IOC or FIFA. */
const PARTS = `HKG Hong Kong CHN, MAC Macao CHN, REU Réunion FRA, GUF French Guiana FRA, MTQ Martinique FRA, GLP Guadeloupe FRA,
  MYT Mayotte FRA, SJM Svalbard and Jan Mayen NOR, BVT Bouvet Island NOR, BES Bonaire, St Eustatius and Saba NLD, ALA Åland FIN,
  CXR Christmas Island XIO, CCK Cocos Islands XIO, UMI US Outlying Islands USA, ENG England GBR, SCO Scotland GBR, WAL Wales GBR,
  NIR Northern Ireland GBR, TAH Tahiti PYF, ZAN Zanzibar TZA, NCY Northern Cyprus CYP, SML Somaliland SOM, CAT Catalonia ESP`

/** Countries that are no more, or have another code now. */
const FORMER = `URS the Soviet Union RUS, SUN the Soviet Union RUS, USR the Soviet Union RUS, EUN Unified Team of former Soviet republics RUS,
  GDR East Germany DEU, DDR East Germany DEU, FRG West Germany DEU, BRD West Germany DEU, EUA United Team of Germany DEU,
  SAA Saarland DEU, TCH Czechoslovakia CZE SVK, CSK Czechoslovakia CZE SVK, BOH Bohemia CZE, YUG Yugoslavia SRB, SCG Serbia and Montenegro
  SRB MNE, FYR the Former Yugoslav Republic of Macedonia MKD, ZAI Zaire COD,
  ZAR Zaire COD, RHO Rhodesia ZWE, RHD Rhodesia ZWE, NRH Northern Rhodesia ZMB, CEY Ceylon LKA, BIR Burma MMR, VOL Upper Volta BFA,
  HVO Upper Volta BFA, DAH Dahomey BEN, DHY Dahomey BEN, UAR United Arab Republic EGY, YMD South Yemen YEM, YAR North Yemen YEM,
  AHO Netherlands Antilles CUW, VNR South Vietnam VNM, VDR North Vietnam VNM, MAL Malaya MYS, NBO North Borneo MYS, GIL Gilbert Islands
  KIR, PCZ Panama Canal Zone PAN, SKM Sikkim IND, AFI French Afars and Issas DJI, NHB New Hebrides VUT, FXX Metropolitan France FRA,
  ANZ Australasia AUS NZL, BWI West Indies Federation JAM, COR Korea KOR PRK`

/** Codes that a desk writes for a country, or that several have. */
const OTHERS = `EUR Europe, ROC Russian Olympic Committee RUS TWN, RPC Russian Paralympic Committee RUS, IOA Independent Athletes,
  AIN Individual Neutral Athletes, EOR Refugee Team, IOP Independent Participants, KVX Kosovo XKX, UNK Kosovo XKX, RKS Kosovo XKX,
  PRC China CHN, ROK South Korea KOR, DRC DR Congo COD, CTA Central African Republic CAF, CAR Central African Republic CAF,
  EQG Equatorial Guinea GNQ, RCH Chile CHL, ATA Antarctica, XXK Kosovo XKX, PAL Palestine PSE, HOL Netherlands NLD, TAI Taiwan TWN,
  ICE Iceland ISL, IRE Ireland IRL, EIR Ireland IRL, JAP Japan JPN, SIN Singapore SGP, SPA Spain ESP, NKO North Korea PRK,
  SKO South Korea KOR, ROM Romania ROU, TMP East Timor TLS`

const ISSUED = new Map([...codesOf(PARTS, 'part'), ...codesOf(FORMER, 'former'), ...codesOf(OTHERS, 'other')])

/** Returns what a code of three letters stands for that is none of the map's, or undefined where nobody has given it. */
export function otherCode(code: string): OtherCode | undefined {
  return ISSUED.get(code.toUpperCase())
}

function* codesOf(written: string, kind: OtherCode['kind']): Generator<[string, OtherCode]> {
  for (const [, code = '', name = '', codes = ''] of written
    .replace(/\s+/g, ' ')
    .matchAll(/([A-Z]{3}) (.+?)((?: [A-Z]{3})*)(?:, (?=[A-Z]{3} )|$)/g)) {
    yield [code, { name, codes: codes.trim().split(' ').filter(Boolean), kind }]
  }
}
