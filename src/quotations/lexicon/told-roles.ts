/** Rows of "key key: noun noun". */
const rows = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [verbs = '', nouns = ''] = row.split(':')
        return verbs.split(' ').map((verb): [string, readonly string[]] => [verb, nouns.trim().split(' ')])
      }),
  )

/** What somebody is called of whom a verb tells what they do: "Jane Roe, who leads the union," is "the union leader". */
export const ROLE_VERBS = rows(`
leads led heads headed: leader
chairs chaired: chair chairman chairwoman
runs ran: boss
owns owned co-owns: owner
founded co-founded: founder
edits edited: editor
manages managed: manager
coaches coached: coach
captains captained: captain
directs directed: director
wrote authored: author writer
hosts hosted: host
presents: presenter
commands commanded: commander
designed: designer
teaches taught: teacher professor lecturer academic
drives drove driven: driver
farms farmed: farmer
sued: plaintiff claimant
survived: survivor`)

/** They tell as much without an object: "who farms near Lund"; "who ran for mayor" runs nothing. */
export const ROLE_VERBS_ALONE: ReadonlySet<string> = new Set(
  'coaches coached edits teaches taught farms farmed'.split(' '),
)

/** What they are who have such kin: "Jane Roe, whose husband drowned," is "the widow". */
export const ROLES_BY_KIN = rows(`
husband: widow wife
wife: widower husband
son daughter child children baby: mother father parent
brother sister: sister brother sibling
mother father parents: daughter son`)

/** What letters behind a name tell: "Jane Roe MP". */
export const ROLES_BY_LETTERS = rows(`
MP: mp
MSP: msp
MEP: mep
MLA: mla
TD: td deputy
RN: nurse
MD: doctor`)

/** What stands for a party behind a name: "Jane Roe, R-Texas," and "Jane Roe (R-Texas)". */
export const PARTIES_BEFORE_STATES: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican'],
  ['D', 'Democrat'],
  ['I', 'Independent'],
])

/** What stands for a party in brackets behind a name: "Jane Roe (Lab)". */
export const PARTIES_IN_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['Lab', 'Labour'],
  ['Labour', 'Labour'],
  ['Con', 'Conservative'],
  ['Conservative', 'Conservative'],
  ['Green', 'Green'],
  ['Ind', 'Independent'],
  ['Independent', 'Independent'],
])

const PROSECUTION = ['prosecutor', 'barrister', 'lawyer']
const DEFENCE = [
  'defence lawyer',
  'defence barrister',
  'defence solicitor',
  'defence counsel',
  'barrister',
  'solicitor',
]

/** What they are who stand up in court: "Jane Roe, prosecuting, said", "Jane Roe, for the Crown, said". */
export const ROLES_IN_COURT: ReadonlyMap<string, readonly string[]> = new Map([
  ['prosecuting', PROSECUTION],
  ['prosecution', PROSECUTION],
  ['crown', PROSECUTION],
  ['defending', DEFENCE],
  ['mitigating', DEFENCE],
  ['defence', DEFENCE],
  ['defense', DEFENCE],
])
