import type { CountryCode } from './countryCode.ts'

/** Countries whose alpha-2 code is the first and third letter of their alpha-3 code. */
const BY_THIRD =
  'ABW AGO AND ARE ARM ATG AUT BDI BGD BHS BLZ BRB BRN CAF CHL CHN COD COG COK CPV CUW DNK ESH FLK FRO FSM GIN GNQ GRD GRL GUY IRQ JAM KAZ KOR LBR LBY MAF MDG MDV MEX MLT MNE MNP MOZ NIU PAK PCN PLW PNG POL PRT PRY PYF SEN SLB SLV SUR SVK SWE SWZ SYC TCD TKM TUN TUR TUV URY WLF'

/** Countries whose alpha-2 code follows no rule, with it. */
const BY_ITSELF =
  'ATFTF BENBJ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW IRLIE ISRIL PRKKP SGSGS SPMPM SRBRS SVNSI UKRUA'

/** Returns the ISO 3166-1 alpha-2 code of a country; undefined for most codes of our own. */
export function twoLetterCode(code: CountryCode): string | undefined {
  const [first = '', second = '', third = ''] = code
  // XK is not in the standard, but is widely used for Kosovo.
  if (first === 'X') return code === 'XKX' ? 'XK' : undefined
  const itself = BY_ITSELF.split(' ').find(each => each.startsWith(code))
  return itself?.slice(3) ?? first + (BY_THIRD.includes(code) ? third : second)
}
