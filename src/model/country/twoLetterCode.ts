import type { CountryCode } from './countryCode.ts'

/** Codes whose two letters are the first and the third of their three. */
const BY_THIRD =
  'ABW AGO AND ARE ARM ATG AUT BDI BGD BHS BLZ BRB BRN CAF CHL CHN COD COG COK CPV CUW DNK ESH FLK FRO FSM GIN GNQ GRD GRL GUY IRQ JAM KAZ KOR LBR LBY MAF MDG MDV MEX MLT MNE MNP MOZ NIU PAK PCN PLW PNG POL PRT PRY PYF SEN SLB SLV SUR SVK SWE SWZ SYC TCD TKM TUN TUR TUV URY WLF'

/** Codes whose two letters are others, each with them. */
const BY_ITSELF =
  'ATFTF BENBJ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW IRLIE ISRIL PRKKP SGSGS SPMPM SRBRS SVNSI UKRUA'

/** Returns the two letters that ISO 3166-1 gives a country beside its three; undefined for most codes of our own. */
export function twoLetterCode(code: CountryCode): string | undefined {
  const [first = '', second = '', third = ''] = code
  // Kosovo's are in use, and not by chance.
  if (first === 'X') return code === 'XKX' ? 'XK' : undefined
  const itself = BY_ITSELF.split(' ').find(each => each.startsWith(code))
  return itself?.slice(3) ?? first + (BY_THIRD.includes(code) ? third : second)
}
