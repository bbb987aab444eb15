import type { Document, Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyWord } from '../lexicon/kinds.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { PERSON_NOUNS } from '../lexicon/roles.ts'
import { bornIn } from './born-in.ts'
import { mayPlay } from './by-position.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import { leadsOther } from './chief.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { isKin, isOnlyKin } from './only-kin.ts'
import { LATEST } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { ownersAndNoun } from './role-words.ts'
import { nearest } from './salient.ts'
import { isTaken } from './taken.ts'
import { topicOf } from './topic.ts'
import { isUnnamed, unnamedJustNow } from './unnamed.ts'

/** Whoever holds these is meant by the role, never by what the text is about. */
const OFFICE =
  /^(?:ambassador|minister|president|premier|envoy|official|spokes\w+|secretary|chancellor|governor|mayor|judge|prosecutor|lawyer|officer|diplomat|commissioner|chairman|chairwoman|chair|chief|director|king|queen|prince|pope|general|victim|buyer|seller|owner|driver|doctor|police)$/
const LIFE =
  /^(?:retired|former|veteran|young|youthful|elderly|old|older|ex|onetime|long-serving|outspoken|pregnant|divorced|widowed|self|bearded|softly|award|multi|two|three|four|five)$/

/** Words before the noun, or the noun itself, that describe a life rather than an office. */
export function redescribed({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens } = document
  const { text } = textOf(document, range)
  const parent =
    /\b(?:mother|father|mum|mom|dad|gran|granny|nan|grandma|grandad|granddad|grandpa|grandmother|grandfather)[ -]of[ -]/i.test(
      text,
    )
  if (!isPersonNoun(noun) && !parent) return null
  let head = range.first + 1
  while (head < range.last - 1 && tokens[head]!.lower !== noun) head++
  const opens = tokens.slice(range.first + 1, head)
  const life =
    PERSON_NOUNS.has(noun) ||
    parent ||
    /-(?:born|based|winning|time)\b/i.test(text) ||
    opens.some(
      (token) =>
        LIFE.test(token.lower) || (isCapitalised(token) && !hasBodyWord(token) && !/^\p{Lu}+$/u.test(token.text)),
    )
  const past = opens.some(({ lower }) => /^(?:retired|former|ex|onetime)$/.test(lower))
  if (
    !life ||
    (OFFICE.test(noun) && !PERSON_NOUNS.has(noun) && !past) ||
    isTaken(document, range.first, (i) => tokens[i]!.lower === noun && !isOther(tokens, head, i) && !takesUp(tokens, i))
  )
    return null
  if (parent || opens.some(({ lower }) => LIFE.test(lower))) {
    const unnamed = unnamedJustNow(document, cast, range, noun, spoken)
    if (unnamed) return unnamed
  }
  const words = ownersAndNoun(document, range)
  const leads = ({ roles, titles }: Entry) =>
    [...roles.map(({ text }) => text), ...titles].some((role) => leadsOther(role.toLowerCase(), words, noun))
  const fits = (entry: Entry) => mayBeCalled(entry, noun) && !leads(entry) && (past || mayPlay(entry, noun))
  const native = bornIn(document, cast, range)
  if (native && fits(native)) return native
  const beside = inClauseBefore(document, cast, range)
  return beside && fits(beside) ? beside : nearest(document, cast, range.first, spoken, fits)
}

/** "Roe" of "Roe’s arm was high, though the defender said": whom the clause before is about. */
function inClauseBefore({ tokens }: Document, cast: Cast, { first }: TokenRange): Entry | null {
  if (!/^(?:though|although|but|and|while|yet)$/.test(tokens[first - 1]?.lower ?? '')) return null
  const mention = mentionsIn(cast, tokens[first]!.sentence).findLast(({ last, quoted }) => !quoted && last < first)
  if (!mention) return null
  const [opens, next] = [tokens[mention.first - 1], tokens[mention.last]]
  const leads = !opens || opens.sentence !== tokens[first]!.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(opens.pos)
  return leads && (isPossessive(next) || carriesClause(next)) ? mention.entry : null
}

const mayBeCalled = (entry: Entry, noun: string): boolean =>
  ofGender(noun)(entry) &&
  !isUnnamed(entry) &&
  !isOnlyKin(entry, noun) &&
  !(/^(?:wo)?man$|^(?:boy|girl|teenager|defendant|suspect|accused|offender)$/.test(noun) && sitsInCourt(entry))

/** "The woman" before a judge is somebody else. */
const sitsInCourt = ({ roles }: Entry): boolean =>
  roles.some(({ text }) =>
    /\b(?:judge|magistrate|coroner|barrister|prosecutor|lawyer|solicitor|detective|inspector)\b/i.test(text),
  )

/** "The politician" has taken somebody up by itself, and "the Swedish politician" may do so again. */
const takesUp = (tokens: readonly Token[], noun: number): boolean =>
  POLITICAL.test(tokens[noun]!.lower) && tokens[noun - 1]?.lower === 'the'

const POLITICAL = /^(?:politician|lawmaker|legislator)$/

/** "The arrested woman" is not "the Irish woman", nor "the van driver" "the lorry driver". */
const isOther = (tokens: readonly Token[], noun: number, other: number): boolean => {
  const [here, there] = [tokens[noun - 1]!, tokens[other - 1]]
  if (!there || there.text === here.text) return false
  return isCapitalised(here) ? /^(?:ADJ|VERB)$/.test(there.pos) : here.pos === 'NOUN' && there.pos === 'NOUN'
}

/** Nouns for what people do: "the scaffolder", "the dentist", "the nurse". */
const OCCUPATION = /^(?:nurse|cook|dentist|chef|clerk|baker|vicar|priest)$|(?:[^aeiou]er|ian|ist|eer|man|woman|smith)$/
/** Whoever is called so need not be who was named last, nor a person. */
const ONE_OF_THEM = new Set(
  `spokesman spokeswoman spokesperson officer prosecutor premier minister lawyer barrister judge referee reporter
  interviewer presenter letter number explorer employer bidder charter tender order offer answer loser figure other former latter insider helper commissioner
  chairman chairwoman ombudsman chancellor speaker driver passenger customer user voter member sister brother mother
  father daughter partner leader teacher farmer worker neighbour officer stranger coroner caller viewer reader gunman witness
  waiter waitress receptionist barista bartender usher cashier steward butler`.split(/\s+/),
)

/** The topic of the sentence before, or of the same paragraph, where nobody was called so before. */
export function byOccupation({ document, cast, spoken, range, noun }: At): Entry | null {
  if (
    !OCCUPATION.test(noun) ||
    ONE_OF_THEM.has(noun) ||
    COMPANY_NOUNS.has(noun) ||
    isTaken(document, range.first, (i) => document.tokens[i]!.lower === noun)
  )
    return null
  const { sentences, tokens } = document
  const here = tokens[range.first]!.sentence
  const fits = (entry: Entry | null | undefined): entry is Entry => !!entry && mayBeCalled(entry, noun)
  const before = sentenceBefore(cast, here)
  const untold = nearest(document, cast, range.first, spoken, (entry) => fits(entry) && isUntold(entry))
  for (let sentence = before; sentence >= Math.max(0, before - 1); sentence--) {
    if (sentence < before && sentences[sentence]!.block !== sentences[here]!.block) break
    const topic = topicOf(document, cast, sentence, spoken)
    // "The leaflet's printer" is nobody whose office is told.
    const another = (entry: Entry) => untold ?? (isOwned(tokens, range) ? null : entry)
    if (fits(topic)) return isUntold(topic) ? topic : another(topic)
    const said = spoken.slice(-LATEST).findLast((one) => one.sentence === sentence)?.entry
    if (fits(said)) return isUntold(said) ? said : another(said)
  }
  return only(cast, range.first, here, fits)
}

/** "the leaflet’s printer" */
const isOwned = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last - 1).some((token) => isPossessive(token))

/** Of whom the article tells neither office nor trade, so that "the baker" may tell it; who runs a bakery is "boss of a bakery". */
const isUntold = ({ roles, titles }: Entry): boolean =>
  titles.every((title) => title.startsWith('boss of ')) && (roles.length === 0 || isKin(roles))

/** How many sentences back the only person named so far may stand. */
const LEAD = 6

/** The one person that sentences were about so far, in the lead of an article. */
function only(cast: Cast, before: number, here: number, fits: (entry: Entry) => boolean): Entry | null {
  let one: Entry | null = null
  for (const { first, entry, sentence, quoted, subject } of cast.mentions) {
    if (first >= before) break
    if (quoted || !subject || entry === one || !fits(entry)) continue
    if (one || here - sentence > LEAD) return null
    one = entry
  }
  return one
}
