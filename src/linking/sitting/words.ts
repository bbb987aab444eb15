/** What sits and is told of, for patterns: "the inquest". */
export const SITTINGS = 'inquest|inquiry|tribunal|court|jury|hearing|committee|meeting'

/** What stands before "heard" in "the court has also heard", for patterns. */
export const BEFORE_HEARD = '(?:(?:has|have|had|also|then|later) ){0,2}'

/** No word of the phrase that names what sits: "told the committee that the court ...". */
const NO_PART =
  'that|this|the|an?|his|her|its|their|he|she|it|they|of|in|on|at|to|for|from|and|but|or|as|by|with|was|were|is|are|had|has|have|would|could|all|any|no|what|how|why|when|where|who'

/** Up to four words of what sits before its noun: "Harbour Select", for patterns. */
export const QUALIFIERS = `(?:(?!(?:${NO_PART})\\b)[\\p{L}’'-]+ ){0,4}`

/** The noun of what sits, a parliament and a council among them, for patterns. */
export const BODIES = `${SITTINGS}|jurors|commission|[Cc]ouncil|Court|Inquiry|Committee|Commission|Commons|House|Senate|Dáil|Assembly`

/** Those who sit in a committee, a council or a house, for patterns: "told members". */
export const MEMBERS =
  '(?:MPs|MSPs|MEPs|TDs|[Ss]enators|[Ll]awmakers|[Ll]egislators|deputies|members|[Cc]ouncillors|parliamentarians)'

/** What a committee is on: " on Harbours and Fish"; not " on Tuesday". */
export const ON_WHAT = '((?: on(?: (?!\\p{Lu}\\p{Ll}+day\\b)\\p{Lu}[\\p{L}-]+| and)+)?)'
