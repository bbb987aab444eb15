/** What "secretary of ..." and "minister of ..." may be of. */
export const OFFICES: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce energy education labor labour interior agriculture justice health transport transportation homeland security veterans affairs foreign finance war culture environment trade water irrigation resources petroleum tourism sports sport science technology housing planning immigration heritage arts children equality enterprise innovation research lands industry infrastructure information communications economy mines mining fisheries welfare aviation railways power development social human rural urban public women youth higher climate works roads migration
  protection expenditure reform revenue investment community communities families family seniors aged disability inclusion disabilities integration skills business employment pensions employees digital cyber data media broadcasting parks food forestry livestock oceans marine aerospace shipping ports highways steel coal minerals textiles minorities indigenous aboriginal tribal religious consumer competition productivity emergency disaster civil border citizenship europe european international regional local government provincial devolution cooperatives`.split(
    /\s+/,
  ),
)

/** Whoever has one is often named by the family name alone: "Minister Lind". */
export const OFFICES_BEFORE_NAMES: ReadonlySet<string> = new Set('minister secretary commissioner ceo mp'.split(' '))

/** Offices that are printed by their letters: "PM Lind", "the CM". */
export const OFFICES_BY_LETTERS: ReadonlySet<string> = new Set(
  'PM DPM CM IG CJ DPP MEC MCA MMC OCS OCPD RDC'.split(' '),
)

/** Those that are something else too where no field or place stands before them: "Water CS Lind", not "CS Lund", "DC Comics". */
export const OFFICES_BY_FIELD: ReadonlySet<string> = new Set('CS PS DC SP FM VC DG MD GM SHO'.split(' '))

export const isOfficeInLetters = (letters: string): boolean =>
  OFFICES_BY_LETTERS.has(letters) || OFFICES_BY_FIELD.has(letters)
