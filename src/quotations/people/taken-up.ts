import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { PERSON_NOUNS } from '../lexicon/roles.ts'
import { SOMEBODY } from './as-printed.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { isKin, isOnlyKin } from './only-kin.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { isTaken } from './taken.ts'
import { topicOf } from './topic.ts'
import { isUnnamed, ONE, speaksForOthers } from './unnamed.ts'
import { opensWithReply } from './who-answers.ts'

/** So many sentences back somebody may have been told of. */
const REACH = 4
/** No description before its noun is longer. */
const LONGEST = 5
/** So many descriptions of somebody are remembered. */
const MOST = 10

/** Every court, road, ward, office or broadcast has one, who need not have been named. */
const ON_THE_SCENE =
  /^(?:announcer|heckler|protester|guard|general|chief|director|head|envoy|diplomat|commissioner|inspector|senator|auditor|sergeant|colonel|ombudsman|judge|magistrate|coroner|prosecutor|lawyer|attorney|barrister|solicitor|defender|victim|suspect|attacker|gunman|accused|deceased|defendant|driver|pilot|passenger|caller|caretaker|landlord|landlady|shopkeeper|owner|officer|constable|detective|sheriff|doctor|nurse|paramedic|surgeon|vet|priest|vicar|rector|pastor|bishop|archbishop|imam|rabbi|pope|referee|umpire|reporter|interviewer|host|presenter|moderator|narrator|reader|viewer|voter|customer|user|buyer|seller|source|witness|speaker|spokes\w+|friend|pal|mate|team-mate|teammate|partner|neighbou?r|colleague|aide|ally|insider|rival|opponent|onlooker|eyewitness|other|former|latter|man|woman|boy|girl|person|figure|mayor|minister|premier|president|chancellor|king|queen|prince|princess|chair|chairman|chairwoman|chairperson|governor|ambassador|secretary|operator|maker|broadcaster|regulator|publisher|developer|lender|retailer|carrier|insurer|broker|producer|supplier)$/

/** Anybody with a trade may be called so. */
const VAGUE =
  /^(?:expert|specialist|professional|analyst|academic|scholar|exponent|activist|pundit|commentator|monarch|ruler|dignitary|supremo|stalwart|maverick|hopeful|celebrity|socialite|millionaire|restaurateur|influencer|campaigner|villager|islander|pensioner|parishioner|motorist|homeowner|tenant|newlywed|bride|groom|dad|mum|mom|captain|skipper|technician|youngster|teenager)$/

/**
 * Whom a description means that nobody is known by: whoever the text has just been about or has let speak under a name.
 * "Orbis doubted it, said Roe. ... The analyst said"; not "the driver", whom every road has, nor "the trader" behind "a trader".
 */
export function takenUp({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens } = document
  if (!/^(?:the|this|that)$/.test(tokens[range.first]!.lower)) return null
  if (!(isPersonNoun(noun) || SOMEBODY.test(noun)) || ON_THE_SCENE.test(noun)) return null
  if (isTaken(document, range.first, (i) => tokens[i]!.lower === noun && isTold(tokens, i))) return null
  // "The GOP nominee" is told by more than its noun.
  for (let i = range.first + 1; i < range.last && tokens[i]!.lower !== noun; i++)
    if (isCapitalised(tokens[i])) return null
  if (tokens[range.first + 1]!.lower === 'same') return null
  if (opensWithReply(document, tokens[range.first]!.sentence)) return null
  const ofNoun = ofGender(noun)
  const short = range.last - range.first === 2
  const other = ({ roles, titles }: Entry) =>
    (titles.length > 0 || (roles.length > 0 && !isKin(roles))) &&
    !VAGUE.test(noun) &&
    !(short && PERSON_NOUNS.has(noun))
  const fits = (entry: Entry) =>
    ofNoun(entry) && !isUnnamed(entry) && !isOnlyKin(entry, noun) && entry.members.length === 0
  // "Roe, Lind and Baz left. The group's whip said"
  const several = spoken.at(-1)?.entry.members.length
  if (several && tokens.slice(range.first, range.last).some((token) => isPossessive(token))) return null
  const entry = toldOf(document, cast, range.first, spoken, fits)
  if (!entry || other(entry)) return null
  if (entry.epithets.length < MOST) entry.epithets.push(textOf(document, range).text)
  return entry
}

/** The nearest sentence's topic, speaker, first name before a verb, or whose friend or aide speaks. */
function toldOf(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
  fits: (entry: Entry) => boolean,
): Entry | null {
  const here = document.tokens[token]!.sentence
  const recent = spoken.slice(-LATEST)
  let sentence = here
  for (let back = 0; back <= REACH && sentence >= 0; back++, sentence = sentenceBefore(cast, sentence)) {
    const topic = back > 0 ? topicOf(document, cast, sentence, spoken) : null
    if (topic && fits(topic)) return topic
    // "A designer wept. The employee of four years said"
    if (topic && isUnnamed(topic) && ONE.test(topic.name)) return back === 1 && !speaksForOthers(topic) ? topic : null
    const said = recent.findLast((one) => one.sentence === sentence && one.token < token)?.entry
    if (said && fits(said)) return said
    if (back === 0) continue
    const named = mentionsIn(cast, sentence).filter(({ quoted }) => !quoted)
    const first = named.find(({ subject }) => subject) ?? named[0]
    // "said a friend of Roe. The tenant of the manor ..."
    const alone = said && isUnnamed(said) && named.every(({ entry }) => entry === first?.entry)
    const clear = first && (first.subject || alone)
    if (clear && fits(first.entry)) return first.entry
    if (first && !clear) return null
  }
  return null
}

/** "a trader", "the city trader"; not "his captain". */
function isTold(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1
  while (i >= 0 && i > noun - LONGEST && /^(?:ADJ|NOUN|NUM|PUNCT)$/.test(tokens[i]!.pos)) i--
  return /^(?:an?|one|the|this|that|another)$/.test(tokens[i]?.lower ?? '')
}
