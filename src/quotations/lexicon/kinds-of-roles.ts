const SCHOLARS =
  'professor|lecturer|scholar|researcher|scientist|\\w+ologist|economist|historian|physicist|chemist|biochemist|astronomer|mathematician|statistician'

const rows: readonly (readonly [string, string])[] = [
  ['diplomat', 'ambassador|envoy|high commissioner|consul|foreign (?:minister|secretary)|minister of foreign affairs'],
  ['envoy', 'ambassador|special representative'],
  ['activist', 'campaigner|organi[sz]er|protester'],
  ['campaigner', 'activist|organi[sz]er'],
  ['academic', SCHOLARS],
  ['researcher', SCHOLARS],
  ['scientist', 'researcher|\\w+ologist|physicist|chemist|biochemist|astronomer'],
  ['medic', 'doctor|nurse|paramedic|physician|surgeon'],
  ['doctor', 'physician|surgeon|consultant|gp|paediatrician|pediatrician|cardiologist|oncologist|psychiatrist'],
  ['hacker', 'user|account'],
  ['user', 'hacker|commenter|poster|fan|viewer'],
  ['skipper', 'captain'],
  ['captain', 'skipper'],
  ['author', 'novelist|writer|biographer'],
  ['novelist', 'author|writer'],
  ['writer', 'author|novelist|poet|playwright|biographer'],
  ['politician', 'councillor|councilman|councilwoman|mayor|governor|deputy'],
  ['lawman', 'sheriff|marshal'],
  ['judge', 'recorder|sheriff'],
  ['vicar', 'pastor|rector|priest|reverend'],
  ['priest', 'pastor|rector|vicar|chaplain'],
  ['pastor', 'priest|vicar|minister of religion|reverend'],
  ['cleric', 'imam|sheikh|ayatollah|mullah|priest|bishop|archbishop|cardinal|rabbi'],
  ['head', 'head ?teacher|head ?master|head ?mistress'],
  ['musician', 'singer|guitarist|drummer|pianist|violinist|cellist|rapper|songwriter'],
]

/** The roles of those whom a wider word may mean: "the diplomat" an ambassador, "the researcher" a biologist. */
export const KINDS_OF_ROLES: ReadonlyMap<string, RegExp> = new Map(
  rows.map(([noun, roles]) => [noun, new RegExp(`\\b(?:${roles})\\b`, 'i')]),
)

/** What roles "the politician" may stand for. */
export const POLITICAL =
  /\b(?:politician|mps?|msp|mep|td|senator|councillor|congress\w+|representative|minister|secretary|candidate|leader|mayor|peer|lawmaker|legislator|governor|assembly\w+|opposition|party|bloc|parliament\w*|premier|president|chancellor|ambassador)\b/i

/** What the roles of members of a party tell. */
export const POLITICIAN =
  /\b(?:mps?|msp|mep|td|senator|councillor|congress\w+|representative|minister|secretary|politician|candidate|leader|mayor|peer|lawmaker|legislator|governor|assembly\w+)\b/i
