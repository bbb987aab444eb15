import { type Document, findPlace, isSonOf, type Token } from '../../language/index.ts'
import { isBe, isComma, isHyphen } from '../grammar/tags.ts'
import { hasPersonNoun, isBodyPlural, isBodyWord } from '../lexicon/kinds.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { BODY_SURNAMES, EAST_ASIAN_FAMILIES } from '../lexicon/surnames.ts'
import { isDay } from './calendar-names.ts'
import { opensAsCompany } from './called-bodies.ts'
import { isInBodyName, isSaint, isSite, namesBody, opensLikePlace } from './called-otherwise.ts'
import { doesWhatPersonsDo, isDescribed } from './described-name.ts'
import { isFirstName } from './gender.ts'
import { isThing } from './named-thing.ts'
import { INITIAL, type NameRun } from './names.ts'
import { before, isTakenUpByWho, type Sign, tellsPerson } from './person-signs.ts'
import { holderBeside, operates, ownsAsCompany, rankBefore } from './role-beside.ts'
import { sharedRole } from './shared-role.ts'
import { titleAfter } from './title-behind.ts'

/** Whether a run is a person's name by what stands in it and beside it: "Dr Roe", "Jane Roe", "Aroha Tewhiu, a clerk,"; not "New Hampshire", "Lund Church". */
export const isPersonName = (document: Document, run: NameRun): boolean => tellsPerson(SIGNS, document, run)

/** In their order: the first decides. */
const SIGNS: readonly Sign[] = [
  { example: 'Operator Metro Lund', is: opensAsCompany, person: false },
  { example: 'Dr Roe, US envoy Hale', is: (_, run) => run.titled || run.role !== null, person: true },
  { example: 'New Hampshire', is: (_, run) => opensLikePlace(run), person: false },
  { example: 'Halberd, which', is: isThing, person: false },
  { example: 'Lund Church', is: (_, { words }) => namesBody(words), person: false },
  { example: 'the Nam Ouk reservoir', is: ({ tokens }, run) => isSite(tokens, run), person: false },
  { example: 'the MP for Ada North', is: ({ tokens }, run) => isSeat(tokens, run), person: false },
  { example: 'Jan Piet Ola Lind Roe', is: (_, { words }) => withoutParticles(words) > 4, person: false },
  { example: 'writes in La Voce', is: isPaper, person: false },
  { example: 'Buenos Aires', is: (_, { words }) => findPlace(words.join(' ')) !== null, person: false },
  {
    example: 'the Association of Ferry Pilots, St Ola',
    is: ({ tokens }, { first, words }) => isInBodyName(tokens, first) || isSaint(words),
    person: false,
  },
  {
    example: 'outside Jane Church',
    is: (at, run) => mayBeBody(run) && AT_BODY.test(before(at, run)?.lower ?? ''),
    person: false,
  },
  // A day is only read into a name where it is one: "Friday Okoro headed it in".
  { example: 'Friday Okoro', is: (_, { words }) => words.length > 1 && isDay(words[0]!), person: true },
  { example: 'S V Raju', is: (_, { words }) => opensWithInitials(words), person: true },
  { example: 'Jane Roe', is: (_, run) => isFirstName(run.words[0] ?? '') && !mayBeBody(run), person: true },
  {
    example: 'Park Geun-hye',
    is: (_, { words }) => words.length > 1 && words.length < 4 && EAST_ASIAN_FAMILIES.has(words[0]!),
    person: true,
  },
  {
    example: 'Choe Ryong-hae, Joost van Velde',
    is: (_, { words }) => words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word) || JOINING.has(word)),
    person: true,
  },
  {
    example: 'Ruairí Mac Roe',
    is: (_, { words }) => words.length > 2 && words.slice(1, -1).some((word) => isSonOf({ text: word })),
    person: true,
  },
  { example: 'the clerk Aroha Tewhiu', is: isBehindPersonNoun, person: true },
  {
    example: 'DCP (East) Meena Rao',
    is: (at, run) => before(at, run)?.text === ')' && rankBefore(at, run) !== null,
    person: true,
  },
  {
    example: 'a clerk called Aroha Tewhiu',
    is: (at, run) => /^(?:called|named)$/.test(before(at, run)?.lower ?? '') && hasPersonNoun(before(at, run, 2)),
    person: true,
  },
  {
    example: "The mill's only director is Aroha Tewhiu.",
    is: (at, run) => isBe(before(at, run)) && hasPersonNoun(before(at, run, 2)) && run.words.length > 1,
    person: true,
  },
  { example: 'the clerk, Aroha Tewhiu,', is: isSetBesideRole, person: true },
  {
    example: 'Aroha Tewhiu, 44,',
    is: (at, run) => isDescribed(at, run) || doesWhatPersonsDo(at.tokens, run.last),
    person: true,
  },
  {
    example: "the bank's economist, Aroha Tewhiu.",
    is: (at, run) => at.tokens[run.last]?.text === '.' && holderBeside(at, run),
    person: true,
  },
  {
    example: 'Aroha Tewhiu MP',
    is: (at, run) => titleAfter(at.tokens, run) !== null || (run.words.length > 1 && sharedRole(at, run) !== null),
    person: true,
  },
  {
    example: 'Aroha Tewhiu, who',
    is: isTakenUpByWho,
    person: true,
  },
]

/** Whether the last word is one of a body's, which some families are called by too: "Jane Church". */
const mayBeBody = ({ words }: NameRun): boolean => BODY_SURNAMES.has(words.at(-1)!)
const AT_BODY = /^(?:on|in|at|near|outside|along|the)$/

/** Not "the rail operator Metro Lund". */
function isBehindPersonNoun(document: Document, run: NameRun): boolean {
  const noun = before(document, run)
  return noun !== undefined && hasPersonNoun(noun) && !operates(run, noun.lower)
}

/** Not "the home's owner, Senior Lamp Living,". */
function isSetBesideRole(document: Document, run: NameRun): boolean {
  const { tokens } = document
  const noun = before(document, run, 2)
  if (!noun || !isComma(before(document, run)) || !/^[,.]$/.test(tokens[run.last]?.text ?? '')) return false
  return describesName(tokens, run.first - 2) && !ownsAsCompany(run, noun.lower)
}

/** The "law" of "his sister-in-law". */
const isInLaw = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'law' && isHyphen(tokens[i - 1]) && tokens[i - 2]?.lower === 'in'

/**
 * "a clerk", "its deputy exec", and the "One" and "the other" of several people; not "its chief office", nor the one of "Two firms
 * left. One, Velt Papier, said".
 */
function describesName(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i] || hasPersonNoun(tokens[i]) || isInLaw(tokens, i)) return tokens[i] !== undefined
  if (/^(?:chief|deputy)$/.test(tokens[i - 1]?.lower ?? '')) return !isBodyWord(tokens[i].lower)
  if (!/^(?:one|another|other)$/.test(tokens[i].lower)) return false
  for (let at = i - 1; at >= 0 && at > i - 40; at--) if (isBodyPlural(tokens[at]!.lower)) return false
  return true
}

/** What a member sits for: "the Member for Tarn North"; not whom "a spokesman for Tarn North" speaks for. */
const isSeat = (tokens: readonly Token[], { first }: NameRun): boolean =>
  tokens[first - 1]?.lower === 'for' &&
  /^(?:parliament|mp|msp|mep|mla|mca|td|councillor)$/.test(tokens[first - 2]?.lower ?? '')

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

/** Whoever writes "in La Voce" writes in a paper, and what was published "in Nature Medicine" stands in one. */
function isPaper({ tokens }: Document, { first: name }: NameRun): boolean {
  // "published in *Nature Medicine*", in Markdown's italics
  const first = tokens[name - 1]?.text === '*' ? name - 1 : name
  return (
    tokens[first - 1]?.lower === 'in' &&
    /^(?:writ|wrote|publish|appear(?:ed|s|ing)$)/.test(tokens[first - 2]?.lower ?? '')
  )
}
