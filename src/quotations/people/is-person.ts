import { type Document, findPlace, type Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isBe, isCapitalised, isComma, isHyphen, isPossessive } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasPersonNoun, hasRoleNoun, isBodyPlural, isBodyWord } from '../lexicon/kinds.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { BODY_SURNAMES, EAST_ASIAN_FAMILIES } from '../lexicon/surnames.ts'
import { opensPost } from './bare-post.ts'
import { isDay } from './calendar-names.ts'
import { endsBodyName, isInBodyName, isSaint, isSite, namesBody } from './called-otherwise.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import { isThing } from './named-thing.ts'
import { INITIAL, type NameRun } from './names.ts'
import { holderBeside, opensClauseBehind, operates, ownsAsCompany, pastSeat, rankBefore } from './role-beside.ts'
import { sharedRole } from './shared-role.ts'
import { titleAfter } from './title-behind.ts'

/**
 * A name alone that a description tells to be a person's: "my neighbour Frank", "Frank, who keeps cows", "the US envoy,
 * Hale, said", "a man surnamed Li", "Tamsin, a student", "Priya, 44", and a first name that speaks: "Priya said".
 */
export function isIntroduced(document: Document, run: NameRun): boolean {
  const { tokens } = document
  const name = run.words[0] ?? ''
  if (tokens[run.first - 1]?.lower === 'surnamed') return true
  // "a farmer called Piet"
  if (hasPersonNoun(tokens[run.first - 2]) && CALLED.has(tokens[run.first - 1]!.lower)) return true
  // "said Roe & Lind", "the Office for Rail Standards, a regulator,"
  if (tokens[run.last]?.text === '&' || endsBodyName(tokens, run.first)) return false
  // "However, the coach said"
  if (tokens[run.first]!.pos === 'ADV' || LINKS.has(name)) return false
  // "Ann Lund from Baz, the chair,"
  if (isCapitalised(tokens[run.first - 2]) && ORIGIN.has(tokens[run.first - 1]!.lower)) return false
  // "In Lund, the mayor, a Dane, said"
  if (OPENS_WITH_PLACE.has(tokens[run.first - 1]?.text ?? '')) return false
  // "The Swede, 48,"
  if (tokens[run.first - 1]?.pos === 'DET' || isBodyWord(name.toLowerCase())) return false
  if (hasAge(tokens, run.last)) return true
  if (followsThing(tokens, run)) return false
  // "Family friend Shaz said", "Groom Adil wept"
  if (
    carriesClause(tokens[run.last]) &&
    tokens[run.first]!.pos === 'PROPN' &&
    CLOSE.test(tokens[run.first - 1]?.lower ?? '')
  )
    return true
  if ((isDescribed(document, run) || tellsPerson(tokens, run.last)) && (!findPlace(name) || isSaidBy(tokens, run)))
    return true
  if (!isFirstName(name)) return false
  const before = tokens[run.first - 1]
  if (before && !isCapitalised(before) && hasPersonNoun(before)) return true
  if (before && /^(?:ADP|DET|ADJ)$/.test(before.pos)) return false
  if (genderOfFirstName(name) === null || findPlace(name) || BRANDS.has(name)) return false
  return (isComma(tokens[run.last]) && /^whos?e?$/.test(tokens[run.last + 1]?.lower ?? '')) || speaks(document, run)
}

const CALLED = new Set(['called', 'named', 'nicknamed'])
const ORIGIN = new Set(['from', 'of', 'in'])
const OPENS_WITH_PLACE = new Set(['In', 'On', 'At', 'Near', 'Outside', 'Inside', 'Across', 'Via'])

/** What no company or place is, right before its name. */
const CLOSE =
  /^(?:friend|pal|mate|neighbou?r|colleague|mum|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|widow|gran|nan|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|groom|bride|boyfriend|girlfriend|fiancée?|flatmate|housemate|classmate|teenager|pensioner|pupil|nurse|waitress|waiter)$/

/** "the yoga company GreenMill, who", "later of the drama Millrace, who": the name right behind a noun for no person. */
const followsThing = (tokens: readonly Token[], { first }: NameRun): boolean => {
  const before = tokens[first - 1]
  if (!before || before.lower !== before.text) return false
  return COMPANY_NOUNS.has(before.lower) || WORKS.test(before.lower)
}

const WORKS =
  /^(?:drama|sitcom|series|serial|show|programme|soap|film|movie|musical|play|opera|novel|band|duo|trio|podcast)$/

/** Words that lead from sentence to sentence; the tagger takes some for names. */
const LINKS = new Set(
  'However Meanwhile Nevertheless Nonetheless Still Instead Later Today Yesterday Afterwards Separately'.split(' '),
)

/** ", who", ", later of the Lund Globe, who", "was born": only somebody. */
const tellsPerson = (tokens: readonly Token[], at: number): boolean =>
  (isComma(tokens[at]) && (tokens[at + 1]?.lower === 'who' || servesElsewhere(tokens, at + 1))) ||
  (tokens[at + 1]?.lower === 'born' && /^(?:was|were)$/.test(tokens[at]!.lower)) ||
  (isBe(tokens[at]) && holdsPost(tokens, at + 1))

/** "the club's coach", "no longer the coach" behind "is": what only somebody is; not "the owner". */
function holdsPost(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 2 && /^(?:no|longer|not|still|now|also)$/.test(tokens[i]?.lower ?? '')) i++
  if (!/^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) return false
  const noun = nounPhraseAfter(tokens, i, i + 6)
  let end = i + 1
  while (noun && end < noun.last && tokens[end]!.pos !== 'ADP') end++
  return noun !== null && ONLY_PERSONS.test(tokens[end - 1]!.lower)
}

const servesElsewhere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:later|formerly|once|now|then|previously|originally|late)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:of|with|at)$/.test(tokens[at + 1]?.lower ?? '')

/** Companies that are called like people. */
const BRANDS = new Set(
  'Ford Chase Dell Wendy Mercedes Lloyd Morgan Denny Hershey Heinz Alexa Siri Claude Oscar'.split(' '),
)

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|asked|asks|replied|recalled|recalls|explained|explains|wrote|laughed)$/

/** "Priya said", "said Priya", the name alone. */
function speaks({ tokens }: Document, { first, last }: NameRun): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  if (isCapitalised(before) || isCapitalised(after) || isHyphen(after) || isPossessive(after)) return false
  if (after && SPEAKS.test(after.lower)) return true
  return before !== undefined && /^(?:said|says|added|recalled)$/.test(before.lower) && tokens[first - 2]?.mark === true
}

/** '"It is over," said Hassan, a baker': no place says it. */
const isSaidBy = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  !isPossessive(tokens[last]) &&
  /^(?:said|says|added|recalled|recalls)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.mark === true

/** Between commas beside a person's role or age, or before "who": "the bank's economist, Ann Lund,", "Ann Lund, 44,". */
function isDescribed(document: Document, run: NameRun): boolean {
  const { tokens } = document
  if (isComma(tokens[pastSeat(tokens, run.last)]) && holderBeside(document, run)) return true
  if (!isComma(tokens[run.last])) return false
  if (hasAge(tokens, run.last)) return true
  const next = tokens[run.last + 1]
  return next !== undefined && describesPerson(document, run)
}

/** What only a person is, and no company. */
const ONLY_PERSONS =
  /^(?:spokesm[ae]n|spokeswoman|spokesperson|director|head|chairman|chairwoman|editor|professor|president|secretary|manager|analyst|economist|lawyer|author|founder|co-founder|captain|coach|minister|premier|mayor|governor|ambassador|envoy|senator)$/

/** ", 44,", ", 44 years old,": even "Tyler, 17," is no town. */
function hasAge(tokens: readonly Token[], at: number): boolean {
  if (!isComma(tokens[at]) || !/^[1-9]\d$/.test(tokens[at + 1]?.text ?? '')) return false
  if (tokens[at + 2]?.lower === 'years' && tokens[at + 3]?.lower === 'old') return true
  return /^[,.]$/.test(tokens[at + 2]?.text ?? '')
}

/** "a second-year student", "a new arrival who ..."; "his wife,"; not "a bank". */
function describesPerson(document: Document, run: NameRun): boolean {
  const { tokens } = document
  const from = run.last + 1
  // "Ann Lund, Minister of Transport."
  if (isCapitalised(tokens[from]) && hasRoleNoun(tokens[from]) && /^(?:of|for|at)$/.test(tokens[from + 1]?.lower ?? ''))
    return true
  // "Ann Lind, spokesman for the mill said"; not "Orbis, owner of the mill"
  const noun = /^(?:managing|executive|deputy|chief|assistant|general|regional|national)$/.test(tokens[from]!.lower)
    ? from + 1
    : from
  if (ONLY_PERSONS.test(tokens[noun]?.lower ?? '') && /^(?:of|for|at)$/.test(tokens[noun + 1]?.lower ?? '')) return true
  if (run.words.length > 1 && opensPost(tokens, from)) return true
  const owned = isCapitalised(tokens[from]) && isPossessive(tokens[from + (isCapitalised(tokens[from + 1]) ? 2 : 1)])
  if (!owned && !/^(?:an?|the|his|her|its|their|one|another)$/.test(tokens[from]!.lower)) return false
  const phrase = nounPhraseAfter(tokens, from, from + 14)
  if (!phrase || opensClauseBehind(document, run, phrase.last)) return false
  if (tokens[phrase.last]?.lower === 'who') return true
  let end = from + 1
  while (end < phrase.last && tokens[end]!.pos !== 'ADP') end++
  const head = tokens[end - 1]!
  // "Ann Lind, Norland’s roads minister,"; not "Orbis Mills, Norland’s largest developer,"
  if (owned) return ONLY_PERSONS.test(head.lower) && isComma(tokens[phrase.last])
  // "Singing, her doctor told her, might help"
  if (/^(?:his|her|their)$/.test(tokens[from]!.lower) && carriesClause(tokens[phrase.last])) return false
  // "Orbis, a regulator,"
  if (run.words.length === 1 && head.lower === 'regulator') return false
  return head.pos !== 'PROPN' ? hasPersonNoun(head) : hasRoleNoun(head)
}

/** "New Hampshire", "North Carolina". */
export const opensLikePlace = ({ words }: NameRun): boolean => /^(?:New|North|South|East|West)$/.test(words[0] ?? '')

export function isPersonName(document: Document, run: NameRun): boolean {
  if (run.titled || run.role) return true
  if (opensLikePlace(run) || isThing(document, run)) return false
  if (namesBody(run.words) || isSite(document.tokens, run)) return false
  if (withoutParticles(run.words) > 4 || isPaper(document, run) || findPlace(run.words.join(' '))) return false
  if (isInBodyName(document.tokens, run.first) || isSaint(run.words)) return false
  const mayBeBody = BODY_SURNAMES.has(run.words.at(-1)!)
  if (mayBeBody && /^(?:on|in|at|near|outside|along|the)$/.test(document.tokens[run.first - 1]?.lower ?? ''))
    return false
  // A day is only read into a name where it is one: "Friday Okoro headed it in".
  if (run.words.length > 1 && isDay(run.words[0]!)) return true
  if (opensWithInitials(run.words)) return true
  if (isFirstName(run.words[0] ?? '') && !mayBeBody) return true
  if (run.words.length > 1 && run.words.length < 4 && EAST_ASIAN_FAMILIES.has(run.words[0]!)) return true
  if (run.words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word) || JOINING.has(word))) return true
  const before = document.tokens[run.first - 1]
  if (before && hasPersonNoun(before) && !operates(run, before.lower)) return true
  if (before?.text === ')' && rankBefore(document, run)) return true
  if (/^(?:called|named)$/.test(before?.lower ?? '') && hasPersonNoun(document.tokens[run.first - 2])) return true
  // "The mill's only director is Aroha Tewhiu."
  if (isBe(before) && hasPersonNoun(document.tokens[run.first - 2]) && run.words.length > 1) return true
  const after = document.tokens[run.last]
  const beside = isComma(before) && /^[,.]$/.test(after?.text ?? '') ? document.tokens[run.first - 2] : undefined
  if (beside && describesName(document.tokens, run.first - 2) && !ownsAsCompany(run, beside.lower)) return true
  if (isDescribed(document, run) || tellsPerson(document.tokens, run.last)) return true
  if (after?.text === '.' && holderBeside(document, run)) return true
  if (titleAfter(document.tokens, run) || (run.words.length > 1 && sharedRole(document, run))) return true
  return isComma(after) && /^whos?e?$/.test(document.tokens[run.last + 1]?.lower ?? '')
}

/**
 * "a clerk", "its deputy exec", and the "One" and "the other" of several people; not "its chief office", nor the one of "Two firms
 * left. One, Velt Papier, said".
 */
function describesName(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i] || hasPersonNoun(tokens[i])) return tokens[i] !== undefined
  if (/^(?:chief|deputy)$/.test(tokens[i - 1]?.lower ?? '')) return !isBodyWord(tokens[i].lower)
  if (!/^(?:one|another|other)$/.test(tokens[i].lower)) return false
  for (let at = i - 1; at >= 0 && at > i - 40; at--) if (isBodyPlural(tokens[at]!.lower)) return false
  return true
}

/** What stands inside the names of persons alone: "Joost van der Velde", "Faisal bin Hamad"; not "Rio de Lund". */
const JOINING = new Set(['van', 'von', 'der', 'ter', 'ten', 'bin', 'bint', 'ibn', 'ap'])

/** "S V Raju", "MK Rao" without full stops; not "Plan B", "T Rex". */
const opensWithInitials = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length < 5 &&
  words.slice(0, 2).every((word) => /^\p{Lu}$/u.test(word)) &&
  /^\p{Lu}\p{Ll}/u.test(words.at(-1)!)

/** How long a name is, the "bin" and "Al" of "Khalid bin Nasser Al Marri" and all initials left out. */
const withoutParticles = (words: readonly string[]): number =>
  words.filter((word) => !PARTICLES.has(word.toLowerCase()) && !INITIAL.test(word)).length

/** Whoever writes "in La Voce" writes in a paper. */
const isPaper = ({ tokens }: Document, run: NameRun): boolean =>
  tokens[run.first - 1]?.lower === 'in' && /^(?:writ|wrote)/.test(tokens[run.first - 2]?.lower ?? '')
