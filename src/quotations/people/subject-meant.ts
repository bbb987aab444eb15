import { countryOf, type Document, findPlace, lowerBound, type Token } from '../../language/index.ts'
import { isWork } from '../grammar/issued-by.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyNoun, hasTimeNoun } from '../lexicon/kinds.ts'
import { isGroupNoun, isPersonNoun, KIN } from '../lexicon/person-nouns.ts'
import { SOMEBODY } from './as-printed.ts'
import { isAtTrade } from './at-a-trade.ts'
import { nameBesideRole } from './beside-role.ts'
import type { BodyName } from './bodies.ts'
import { LAWS } from './body-names.ts'
import type { Cast } from './cast.ts'
import { bodyInTwoWords, described, isDefinite } from './described.ts'
import { displayName } from './display-name.ts'
import { formerOrLatter } from './former-or-latter.ts'
import { genderOfNoun, isFirstName } from './gender.ts'
import { headOf, lastWord, nameIn, namesIn } from './head.ts'
import { bodyBeside, issuer } from './indirectly.ts'
import { namedNext } from './introduced.ts'
import { introducedWork } from './introduced-work.ts'
import { namedBeside } from './pair.ts'
import { antecedent, PRONOUNS, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { jointly } from './resolution.ts'
import { somebodys } from './somebodys.ts'
import { spokesperson } from './spokesperson.ts'

/** Whom a noun phrase means that a sentence is about or names: by name, description or pronoun. */
export function meant(document: Document, cast: Cast, subject: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { tokens } = document
  const opening = tokens[subject.first]!
  if (subject.last - subject.first === 1 && PRONOUNS.has(opening.lower))
    return antecedent(document, cast, subject.first, spoken)
  const ofTwo = formerOrLatter(document, cast, subject)
  if (ofTwo) return ofTwo
  const together = namesIn(document, cast, subject)
  if (together.length > 1) return jointly(cast, document, subject, together)
  const head = headOf(document, subject)
  const named = nameIn(document, cast, head) ?? nameBesideRole(document, cast, subject, head)
  if (named) return named
  const several = namedBeside(document, cast, subject)
  if (several) return several
  const last = lastWord(tokens, head)
  if (!last) return null
  const beside = hasBodyNoun(last) ? bodyBeside(document, cast, subject) : null
  if (beside) return cast.registry.other(cast.bodies.full.get(beside) ?? beside, 'body', opening.sentence)
  if (isDefinite(document, subject)) {
    const person = described(document, cast, head, last, spoken)
    if (person) return person.entry
    const owner = ownerOf(tokens, head)
    const owned = owner && described(document, cast, owner, tokens[owner.last - 1]!, spoken)
    if (owned?.entry.kind === 'person') return owned.entry
  }
  const at = { document, cast, subject, head, noun: last.lower, spoken }
  return (
    relative(at) ??
    caller(at) ??
    somebody(at) ??
    body(document, cast, subject) ??
    group(document, cast, subject, last) ??
    paper(document, cast, subject, last.lower, spoken)
  )
}

/** "The president" of "The president's roots came into play": the sentence is about the one as well as the others. */
function ownerOf(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  for (let i = first + 2; i < last; i++)
    if (isPossessive(tokens[i])) return isPersonNoun(tokens[i - 1]!.lower) ? { first, last: i } : null
  return null
}

/** A subject, its words before any "of", and the last of these. */
interface Subject {
  readonly document: Document
  readonly cast: Cast
  readonly subject: TokenRange
  readonly head: TokenRange
  readonly noun: string
  readonly spoken: readonly Spoken[]
}

/** "Her father", before "he": somebody's, of the other gender; not "her partner", nor "her sister", who may not be meant by "she". */
function relative(at: Subject): Entry | null {
  const { document, cast, subject, head, noun, spoken } = at
  const owner = PRONOUNS.get(document.tokens[head.first]!.lower)
  const gender = KIN.has(noun) ? genderOfNoun(noun) : null
  if (!owner || !gender || owner === gender) return null
  return somebodys(document, cast, subject, spoken) ?? unnamed(at)
}

/** "Rolf from Lund", who has written in. */
function caller({ document, cast, subject, head: { first, last } }: Subject): Entry | null {
  const { tokens } = document
  const name = tokens[first]!
  if (last - first !== 1 || tokens[last]?.lower !== 'from' || !isCapitalised(tokens[last + 1])) return null
  if (!isFirstName(name.text) || findPlace(name.text)) return null
  return cast.registry.other(displayName(document, subject), 'person', name.sentence)
}

/** "A neighbour", "one former aide", "my grandmother": somebody without a name. */
function somebody(at: Subject): Entry | null {
  const { document, cast, subject, head, noun, spoken } = at
  if (!/^(?:an?|one|another|my|our)$/.test(document.tokens[head.first]!.lower)) return null
  if (!isPersonNoun(noun) && !SOMEBODY.test(noun) && !isAtTrade(document, subject, noun)) return null
  return spokesperson(document, cast, subject, spoken) ?? namedNext(document, cast, subject) ?? unnamed(at)
}

/** Somebody under the words of the description, of the gender that its noun tells. */
function unnamed({ document, cast, subject, head, noun }: Subject): Entry {
  const entry = cast.registry.other(displayName(document, subject), 'person', document.tokens[head.first]!.sentence)
  entry.gender ??= genderOfNoun(noun)
  return entry
}

function body(document: Document, cast: Cast, subject: TokenRange): Entry | null {
  const { tokens } = document
  if (!isCapitalised(tokens[subject.last - 1])) return null
  const { names, proper, full } = cast.bodies
  const name = (endsAt(tokens, names, subject) ?? endsAt(tokens, proper, subject))?.name ?? onceNamed(document, subject)
  return name ? cast.registry.other(full.get(name) ?? name, 'body', tokens[subject.first]!.sentence) : null
}

/** The body that is asked, before "it said", under a name that the article gives once; not what a letter "reached Tarnby". */
export function bodyOnce(document: Document, cast: Cast, asked: TokenRange): Entry | null {
  if (document.tokens[asked.first - 1]?.lower === 'reached') return null
  const name = onceNamed(document, asked, 1)
  return name ? cast.registry.other(name, 'body', document.tokens[asked.first]!.sentence) : null
}

/** "Swim Norland South": a name of several words that the article gives once, before "it says"; no place's, nor a law's. */
function onceNamed({ tokens, text }: Document, { first, last }: TokenRange, shortest = 2): string | null {
  if (last - first < shortest || LAWS.has(tokens[last - 1]!.text)) return null
  for (let i = first; i < last; i++)
    if (!isCapitalised(tokens[i]) || tokens[i]!.pos === 'DET' || hasTimeNoun(tokens[i])) return null
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return findPlace(name) || countryOf(name) ? null : name
}

function endsAt(tokens: readonly Token[], names: readonly BodyName[], { first, last }: TokenRange): BodyName | null {
  const at = names[lowerBound(names, first, (name) => name.first)]
  if (at?.last !== last) return null
  // "Analysts at Orbis"
  for (let i = first; i < at.first; i++) if (tokens[i]!.pos === 'ADP') return null
  return at
}

/** "some advisers", "Students at Lund College", "the sisters" who have just been named. */
function group(document: Document, cast: Cast, subject: TokenRange, last: Token): Entry | null {
  const { lower, pos } = last
  const sentence = document.tokens[subject.first]!.sentence
  if (isGroupNoun(lower)) return cast.registry.other(displayName(document, subject), 'group', sentence)
  const known = BODY_WORDS.has(lower) || COMPANY_NOUNS.has(lower) || SITTING.test(lower)
  const speaks = known || bodyInTwoWords(document.tokens, last, subject) !== undefined
  if (!/^(?:NOUN|PROPN)$/.test(pos) || !speaks) return null
  return cast.registry.other(displayName(document, subject), 'body', sentence)
}

/** What sits and finds or grieves as one, and is called so while it does. */
const SITTING = /^(?:opposition|jury|panel|inquiry|inquest|taskforce|mission|delegation|family)$/

/** "The report", "The letter": what "it says" may take up. */
function paper(
  document: Document,
  cast: Cast,
  subject: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  if (!PAPERS.has(noun)) return null
  const told = introducedWork(document, subject)
  if (told && !told.issuer)
    return cast.registry.other(displayName(document, told.phrase), 'body', document.tokens[subject.first]!.sentence)
  const issued = subject.last - subject.first === 2 ? issuer(document, subject.first, noun, spoken) : null
  if (issued) return issued
  return cast.registry.other(displayName(document, subject), 'body', document.tokens[subject.first]!.sentence)
}

/** "a note" of "There was a note on the desk.", before "it said". */
export function paperThere({ tokens, sentences }: Document, sentence: number): TokenRange | null {
  const { first, last } = sentences[sentence]!
  if (tokens[first]!.lower !== 'there' || tokens[first]!.quote >= 0) return null
  for (let i = first + 3; i < Math.min(last, first + 8); i++) {
    if (!PAPERS.has(tokens[i]!.lower)) continue
    let opens = i - 1
    while (opens > first && /^(?:ADJ|NOUN|VERB)$/.test(tokens[opens]!.pos)) opens--
    return /^an?$/.test(tokens[opens]!.lower) ? { first: opens, last: i + 1 } : null
  }
  return null
}

/** "the audit" of "She had read the audit.", with which a sentence ends, before "it said"; not of "She had read it in the audit." */
export function paperRead({ tokens, sentences }: Document, sentence: number): TokenRange | null {
  const { first, last } = sentences[sentence]!
  const noun = last - 2
  if (noun - 3 < first || tokens[last - 1]!.text !== '.' || tokens[noun]!.quote >= 0) return null
  if (!PAPERS.has(tokens[noun]!.lower) && !isWork(tokens[noun])) return null
  let opens = noun - 1
  while (opens > first && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[opens]!.pos)) opens--
  const met =
    /^(?:an?|the)$/.test(tokens[opens]!.lower) &&
    /^(?:read|seen|saw|got|obtained|found|quoted|cited|produced|showed|leaked|unearthed)$/.test(
      tokens[opens - 1]?.lower ?? '',
    )
  return met ? { first: opens, last: noun + 1 } : null
}

/** "report" of whoever speaks under it alone: a paper is an "it", and never "they". */
export const isPaper = ({ kind, name }: Entry): boolean =>
  kind === 'body' && /^\p{Ll}/u.test(name) && PAPERS.has(name.slice(name.lastIndexOf(' ') + 1))

const PAPERS: ReadonlySet<string> = new Set(
  'report letter statement email memo survey study poll ad advert video website ruling order complaint lawsuit filing document petition post article editorial note message book page audit presentation guideline guidelines guidance leaflet manual manifesto brochure summary version readout communique communiqué bulletin newsletter flyer pamphlet poster plaque sign banner placard notice label sticker inscription memorandum dossier transcript log diary contract treaty resolution declaration certificate will'.split(
    ' ',
  ),
)
