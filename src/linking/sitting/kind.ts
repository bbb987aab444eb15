import type { Reporting } from '../reports.ts'
import { courtName, fullName } from './name.ts'
import { BEFORE_HEARD, BODIES, MEMBERS, ON_WHAT, QUALIFIERS } from './words.ts'

/** What an article reports from. */
export interface Kind {
  /** Its noun: "committee". */
  readonly noun: string
  /** What it is called: "Harbour Select Committee"; the noun where the article gives no more. */
  readonly words: string
  /** The sentences that somebody was told something in, or that take the reader there, in order; with the noun of where. */
  readonly told: ReadonlyMap<number, string>
}

const TELLS =
  '(?:[Tt]old|[Tt]ells|[Tt]elling|[Aa]ddressed|[Aa]ddressing|(?:evidence|testimony) (?:to|at|before)|[Tt]estif(?:ied|ying) (?:to|at|before)|[Aa]ppear(?:ed|ing) before|(?:explained|described) to|[Ii]nformed)'
/** "told the inquest", "appeared before the Harbour Committee on Fish"; not "told the court in its filing" */
const TOLD = new RegExp(
  `\\b${TELLS} (?:the|an?) (${QUALIFIERS})(${BODIES})\\b(?! in (?:an?|his|her|its|their) (?!victim|opening|closing)| (?:member|paper|record|filing|leader|chief|chair|officer|official|speaker|staff)s?\\b)${ON_WHAT}`,
  'u',
)
/** "The inquest heard", "an inquiry has been told" */
const HEARD = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?) (${QUALIFIERS})(${BODIES})() ${BEFORE_HEARD}(?:heard|was told|been told)\\b`,
  'u',
)
/** "issued the threat at the resumed hearing in Vik", "announced it at a council meeting" */
const AT =
  /\b[Aa]t (?:the|an?) ((?:(?!same\b)\p{Ll}[\p{L}-]+ ){0,2})(hearing|council meeting|meeting of the (?:\p{Ll}+ )?council)()\b(?! (?:last|next)\b)/u
/** "told members": of what sits that the article names elsewhere; not "told members of the club" */
const TOLD_MEMBERS = new RegExp(`\\b${TELLS} (?:the )?(?:${MEMBERS} and )?${MEMBERS}\\b(?! of\\b)`, 'u')

/** Without one of these nothing is told; asked first, since few sentences have one. */
const SPOKEN = /[Tt]old|[Tt]ell|heard|ddress|evidence|testi|[Tt]estif|ppear|explained|described|nformed/

/** What was told in a sentence, or heard, or is spoken at: the words that name it, its noun last; null where nothing was. */
function toldIn(frame: string): { noun: string; words: string } | null {
  const spoken = SPOKEN.test(frame)
  const match =
    (spoken ? (TOLD.exec(frame) ?? HEARD.exec(frame)) : null) ?? (/hearing|council/.test(frame) ? AT.exec(frame) : null)
  if (match) return { noun: nounOf(match[2]!), words: `${match[1]}${match[2]}${match[3]}` }
  return spoken && TOLD_MEMBERS.test(frame) ? { noun: 'members', words: '' } : null
}

/** Whether a sentence tells what was said at the sitting of a kind: "told the hearing" of a committee, but not "told the House". */
export function isToldAt(sentence: number, kind: Kind): boolean | null {
  const noun = kind.told.get(sentence)
  if (noun === undefined) return null
  return noun !== 'house' || kind.noun === noun || kind.noun === 'council'
}

const NOUNS: Readonly<Record<string, string>> = {
  jury: 'court',
  jurors: 'court',
  commons: 'house',
  senate: 'house',
  dáil: 'house',
  assembly: 'house',
}
const nounOf = (word: string): string => {
  const lower = word.toLowerCase()
  return /^meeting of|council meeting$/.test(lower) ? 'council' : (NOUNS[lower] ?? lower)
}

/** These may be said of another: a "hearing" or "members" of a committee, the "court" of a coroner. */
const WEAK = new Set(['hearing', 'meeting', 'members'])
const WIDER: Readonly<Record<string, string>> = {
  committee: 'council|inquiry|house',
  commission: 'inquiry',
  council: 'house',
}
/** A coroner's court is told of as a court, where no other is. */
const OTHER_COURT = /\b(?:[Cc]rown|[Hh]igh|[Dd]istrict|[Ss]upreme|[Mm]agistrates['’]) [Cc]ourt\b|\btrial\b|\bjury\b/

/** What the article reports from: the one kind whose words it tells of; null where there are none or several. */
export function kindOf(reporting: Reporting): Kind | null {
  const { frames, article } = reporting
  const told = new Map<number, string>()
  const names = new Map<string, string>()
  for (const [sentence, frame] of frames.entries()) {
    const opening = toldIn(frame)
    if (opening === null) continue
    const { noun, words } = opening
    told.set(sentence, noun)
    if (words.length > (names.get(noun)?.length ?? -1)) names.set(noun, words)
  }
  const nouns = [...names.keys()]
  const strong = nouns.filter((noun) => !WEAK.has(noun))
  const [noun, ...others] = strong.filter((one) => !strong.some((other) => WIDER[other]?.split('|').includes(one)))
  if (noun === undefined) return weakKind(reporting, names, told)
  const isCoroners = noun === 'inquest' || others[0] === 'inquest'
  if (
    others.length > 0 &&
    !(others.length === 1 && isCoroners && strong.includes('court') && !OTHER_COURT.test(article.text))
  )
    return null
  const one = others.length > 0 ? 'inquest' : noun
  const words = one === 'court' ? courtName(reporting) : fullName(frames, one, names.get(one)!)
  return { noun: one, words: words ?? one, told }
}

/** A hearing or meeting without more; or the one committee or council that has the members who were told. */
function weakKind({ frames }: Reporting, names: ReadonlyMap<string, string>, told: Kind['told']): Kind | null {
  for (const noun of ['hearing', 'meeting']) {
    const words = names.get(noun)
    if (words !== undefined) return { noun, words: fullName(frames, noun, words), told }
  }
  for (const noun of names.has('members') ? ['committee', 'council'] : []) {
    const words = fullName(frames, noun, noun)
    if (words !== noun) return { noun, words, told }
  }
  return null
}
