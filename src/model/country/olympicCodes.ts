/**
 * ISO 3166-1 codes by the International Olympic Committee's codes that differ from them. Sports desks write the latter; by its
 * letters alone GER would be taken for Georgia.
 */
export const OLYMPIC_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  `ALG DZA, ANG AGO, ANT ATG, ARU ABW, BAH BHS, BAN BGD, BAR BRB, BER BMU, BHU BTN, BIZ BLZ, BOT BWA, BRU BRN, BUL BGR,
  BUR BFA, CAM KHM, CAY CYM, CGO COG, CHA TCD, CHI CHL, CRC CRI, CRO HRV, DEN DNK, ESA SLV, FIJ FJI, GAM GMB, GBS GNB,
  GEQ GNQ, GER DEU, GRE GRC, GRN GRD, GUA GTM, GUI GIN, HAI HTI, HON HND, INA IDN, IRI IRN, ISV VIR, IVB VGB, KOS XKX,
  KSA SAU, KUW KWT, LAT LVA, LBA LBY, LES LSO, LIB LBN, MAD MDG, MAS MYS, MAW MWI, MGL MNG, MON MCO, MRI MUS, MTN MRT,
  MYA MMR, NCA NIC, NED NLD, NEP NPL, NIG NER, NGR NGA, OMA OMN, PAR PRY, PHI PHL, PLE PSE, POR PRT, PUR PRI, RSA ZAF,
  SAM WSM, SEY SYC, SKN KNA, SLO SVN, SOL SLB, SRI LKA, SUD SDN, SUI CHE, TAN TZA, TGA TON, TOG TGO, TPE TWN, UAE ARE,
  URU URY, VAN VUT, VIE VNM, VIN VCT, ZAM ZMB, ZIM ZWE`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string]),
)
