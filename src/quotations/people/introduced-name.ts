import { type Document, findPlace, type Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasPersonNoun, isBodyWord } from '../lexicon/kinds.ts'
import { KIN } from '../lexicon/person-nouns.ts'
import { endsBodyName } from './called-otherwise.ts'
import { doesWhatPersonsDo, hasAge, isDescribed } from './described-name.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import type { NameRun } from './names.ts'
import { before, isSingledOut, isTakenUpByWho, type Sign, tellsPerson } from './person-signs.ts'

/**
 * A name alone that a description tells to be a person's: "my neighbour Frank", "Frank, who keeps cows", "the US envoy,
 * Hale, said", "a man surnamed Li", "Tamsin, a student", "Priya, 44", and a first name that speaks: "Priya said".
 */
export const isIntroduced = (document: Document, run: NameRun): boolean => tellsPerson(SIGNS, document, run)

const nameOf = ({ words }: NameRun): string => words[0] ?? ''

/** In their order: the first decides. */
const SIGNS: readonly Sign[] = [
  { example: 'a man surnamed Li', is: (at, run) => before(at, run)?.lower === 'surnamed', person: true },
  {
    example: 'a farmer called Piet',
    is: (at, run) => hasPersonNoun(before(at, run, 2)) && CALLED.has(before(at, run)!.lower),
    person: true,
  },
  { example: 'said Roe & Lind', is: ({ tokens }, { last }) => tokens[last]?.text === '&', person: false },
  {
    example: 'the Office for Rail Standards, a regulator,',
    is: ({ tokens }, { first }) => endsBodyName(tokens, first),
    person: false,
  },
  {
    example: 'However, the coach said',
    is: ({ tokens }, run) => tokens[run.first]!.pos === 'ADV' || LINKS.has(nameOf(run)),
    person: false,
  },
  {
    example: 'Ann Lund from Baz, the chair,',
    is: (at, run) => isCapitalised(before(at, run, 2)) && ORIGIN.has(before(at, run)!.lower),
    person: false,
  },
  {
    example: 'In Lund, the mayor, a Dane, said',
    is: (at, run) => OPENS_WITH_PLACE.has(before(at, run)?.text ?? ''),
    person: false,
  },
  {
    example: 'The Swede, 48,',
    is: (at, run) => before(at, run)?.pos === 'DET' || isBodyWord(nameOf(run).toLowerCase()),
    person: false,
  },
  { example: 'Priya, 44,', is: ({ tokens }, { last }) => hasAge(tokens, last), person: true },
  { example: 'the yoga company GreenMill, who', is: ({ tokens }, run) => followsThing(tokens, run), person: false },
  {
    example: 'Family friend Shaz said',
    is: ({ tokens }, { first, last }) =>
      carriesClause(tokens[last]) && tokens[first]!.pos === 'PROPN' && CLOSE.test(tokens[first - 1]?.lower ?? ''),
    person: true,
  },
  {
    example: 'Tamsin, a student',
    is: (at, run) =>
      (isDescribed(at, run) || doesWhatPersonsDo(at.tokens, run.last)) &&
      (!findPlace(nameOf(run)) || isSaidBy(at.tokens, run) || isKin(before(at, run, 2))),
    person: true,
  },
  { example: 'Orbis said', is: (_, run) => !isFirstName(nameOf(run)), person: false },
  {
    example: 'my neighbour Frank',
    is: (at, run) => !isCapitalised(before(at, run)) && hasPersonNoun(before(at, run)),
    person: true,
  },
  {
    // not "an eight-year-old Morgan estate car"
    example: 'eight-year-old Mia',
    is: ({ tokens }, { first, last }) =>
      tokens[first - 1]?.lower === 'old' &&
      isHyphen(tokens[first - 2]) &&
      tokens[first - 3]?.lower === 'year' &&
      !/^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? ''),
    person: true,
  },
  { example: 'near Frank', is: (at, run) => /^(?:ADP|DET|ADJ)$/.test(before(at, run)?.pos ?? ''), person: false },
  {
    example: 'Paris said, Ford said',
    is: (_, run) =>
      genderOfFirstName(nameOf(run)) === null || findPlace(nameOf(run)) !== null || BRANDS.has(nameOf(run)),
    person: false,
  },
  {
    example: 'Frank, who keeps cows',
    is: isTakenUpByWho,
    person: true,
  },
  { example: 'It was Frank who', is: isSingledOut, person: true },
  { example: 'Priya said', is: speaks, person: true },
]

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

/** "His wife, Paris,": no place is that. */
const isKin = (token: Token | undefined): boolean => token !== undefined && KIN.has(token.lower)

/** '"It is over," said Hassan, a baker': no place says it. */
const isSaidBy = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  !isPossessive(tokens[last]) &&
  /^(?:said|says|added|recalled|recalls)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.mark === true
