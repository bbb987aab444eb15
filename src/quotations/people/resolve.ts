import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS, SPEAKING_PLACES } from '../lexicon/bodies.ts'
import { GROUP_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { nameBesideRole } from './beside-role.ts'
import { bodyMeant } from './bodies.ts'
import { type Cast, mentionsIn, textOf } from './cast.ts'
import { bareRole, bodyBeside, ownersWords } from './indirectly.ts'
import { namedNext } from './introduced.ts'
import { OFFICES, readRun } from './names.ts'
import { antecedent, PRONOUNS, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { anyoneMeant, byInitials, compatriot, holderOf, roleClass } from './role.ts'
import { takenUp } from './taken-up.ts'

/** Whom a mention means, and by which of the ways below it was told. */
export interface Resolution {
  readonly entry: Entry
  readonly by: 'name' | 'pronoun' | 'role' | 'description' | 'body' | 'group' | 'as printed'
}

/** Finds out whom a noun phrase means at its place in the article; null when nothing supports anyone. */
export function resolveMention(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Resolution | null {
  const { tokens } = document
  const opening = tokens[range.first]!.lower
  if (range.last - range.first === 1) {
    if (PRONOUNS.has(opening)) {
      const entry = antecedent(document, cast, range.first, spoken)
      if (entry) return { entry, by: 'pronoun' }
      const subject = /^(?:they|it)$/.test(opening) ? takenUp(document, range.first) : null
      const meant = subject && resolveMention(document, cast, subject, spoken)
      return meant && { entry: meant.entry, by: 'pronoun' }
    }
    if (/^(?:i|we|you|who|that|this|which|there|one|me|us|my|what|these|those)$/.test(opening)) return null
  }
  const head = headOf(document, range)
  const named = nameIn(document, cast, head) ?? nameBesideRole(document, cast, range, head)
  if (named) return { entry: named, by: 'name' }
  const last = lastWord(tokens, head)
  if (!last) return null
  const beside = BODY_WORDS.has(last.lower) || COMPANY_NOUNS.has(last.lower) ? bodyBeside(document, cast, range) : null
  if (beside) return { entry: add(cast, document, range, beside, 'body'), by: 'name' }
  const other = bareRole(document, cast, range) ?? ownersWords(document, cast, range, spoken)
  if (other) return { entry: other, by: 'role' }
  const common = !isCapitalised(last)
  const noun = ALSO_CALLED.get(last.lower) ?? last.lower
  if (
    (common ||
      COMPANY_NOUNS.has(noun) ||
      noun !== last.lower ||
      (ROLE_NOUNS.has(noun) && range.last - range.first === 2) ||
      isDemonym(last)) &&
    /^(?:the|this|that|his|her|its|their)$/.test(opening)
  ) {
    const entry = described(document, cast, range, noun)
    if (entry) return entry
  }
  const lettered = opening === 'the' && range.last - range.first === 2 && /^\p{Lu}{2,4}$/u.test(last.text)
  const titled = lettered ? byInitials(cast, range.first, last.text) : null
  if (titled) return { entry: titled, by: 'role' }
  const introduced = common ? namedNext(document, cast, range) : null
  if (introduced) return { entry: introduced, by: 'description' }
  return asPrinted(document, cast, range, head, last)
}

/** Judges sit as a bench. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([['bench', 'court']])

/** "the minister", "the striker", "the company", "the ministry": someone or something named before. */
function described(document: Document, cast: Cast, range: TokenRange, noun: string): Resolution | null {
  const { text } = textOf(document, range)
  if (isDemonym(document.tokens[range.last - 1]!) && range.last - range.first === 2) {
    const person = compatriot(cast, range.first, document.tokens[range.last - 1]!.text)
    if (person) return { entry: person, by: 'description' }
  }
  const role = ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || roleClass(text) >= 0 || /(?:-old|-of-\w+)$/.test(text)
  const holder = role ? holderOf(document, cast, range, noun) : null
  if (holder) return { entry: holder, by: 'role' }
  const again = cast.registry.again(noun)
  if (again) return { entry: again, by: 'description' }
  const anyone = anyoneMeant(document, cast, range, noun)
  if (anyone) return { entry: anyone, by: 'role' }
  if (!BODY_WORDS.has(noun) && !COMPANY_NOUNS.has(noun)) return null
  const body = bodyMeant(cast.bodies, range.first, noun)
  return body && { entry: add(cast, document, range, body.name, 'body'), by: 'description' }
}

/** "the Austrian", "the Frenchwoman"; not "the Guardian". */
const isDemonym = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:American|German|Mexican|Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Greek|Turk|Serb|Croat|Slovak|Thai|Kazakh|Uzbek|Filipino|Swiss|Iraqi|Israeli)$/u.test(
    text,
  ) && !BODY_WORDS.has(lower)

/** A body, a group, or a person without a name, under the words that the article prints. */
function asPrinted(
  document: Document,
  cast: Cast,
  range: TokenRange,
  head: TokenRange,
  last: Token,
): Resolution | null {
  const noun = last.lower
  const name = displayName(document, range)
  const opening = document.tokens[range.first]!.lower
  const determined = /^(?:the|a|an|this|that|these|those|some|one|another|his|her|its|their|our|my)$/.test(opening)
  if (BODY_WORDS.has(noun) || SPEAKING_PLACES.has(noun) || (isCapitalised(last) && cast.bodies.ends.has(head.last))) {
    const seat = isCapitalised(last) && /^(?:in|at)$/.test(document.tokens[head.last]?.lower ?? '')
    const shown = seat ? displayName(document, head) : name
    return { entry: add(cast, document, range, cast.bodies.full.get(shown) ?? shown, 'body'), by: 'body' }
  }
  if (!isCapitalised(last)) {
    const plural = last.pos === 'NOUN' && /[^s]s$/.test(noun) && !COMPANY_NOUNS.has(noun)
    if (GROUP_NOUNS.has(noun) || plural) return { entry: add(cast, document, range, name, 'group'), by: 'group' }
    const kind = ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || SOMEBODY.test(noun) ? 'person' : 'body'
    return { entry: add(cast, document, range, name, kind), by: 'as printed' }
  }
  const { run } = determined ? { run: null } : readRun(document, head.first, head.last)
  if (run && run.words.length > 1 && run.words.length < 5) {
    const entry = cast.registry.person(run) ?? cast.registry.addPerson(run, document.tokens[range.first]!.sentence)
    cast.registry.mention(entry, run, textOf(document, run))
    return { entry, by: 'name' }
  }
  return { entry: add(cast, document, range, cast.bodies.full.get(name) ?? name, 'body'), by: 'body' }
}

/** Nouns for persons whom an article need not name. */
const SOMEBODY =
  /^(?:person|source|insider|friend|pal|mate|relative|passer-by|resident|trader|passenger|customer|employee|farmer|driver|shopkeeper|pensioner|neighbour|neighbor|colleague|.+(?:man|woman))$/

function lastWord(tokens: readonly Token[], { first, last }: TokenRange): Token | undefined {
  for (let i = last - 1; i >= first; i--) if (tokens[i]!.pos !== 'PUNCT' && !isPossessive(tokens[i])) return tokens[i]
  return undefined
}

function add(
  cast: Cast,
  document: Document,
  range: TokenRange,
  name: string,
  kind: 'body' | 'group' | 'person',
): Entry {
  const entry = cast.registry.other(name, kind, document.tokens[range.first]!.sentence)
  cast.registry.mention(entry, null, textOf(document, range))
  return entry
}

/** A noun phrase up to its first "of", "for", "at" (but not inside "Secretary of State Roe"). */
function headOf({ tokens }: Document, range: TokenRange): TokenRange {
  for (let i = range.first + 1; i < range.last; i++) {
    const token = tokens[i]!
    if (token.pos !== 'ADP' && token.lower !== 'to') continue
    // "daughter-in-law"
    if (isHyphen(tokens[i - 1]) && isHyphen(tokens[i + 1])) continue
    if (token.lower === 'for' && ROLE_NOUNS.has(tokens[i - 1]!.lower) && !OFFICES.has(tokens[i + 1]?.lower ?? ''))
      return { first: range.first, last: i }
    if (/^(?:of|for)$/.test(token.lower) && isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1])) continue
    return { first: range.first, last: i }
  }
  return range
}

/** The last person named in a head, unless only as an owner ("Roe's spokesman"). */
function nameIn({ tokens }: Document, cast: Cast, head: TokenRange): Entry | null {
  let entry: Entry | null = null
  for (const mention of mentionsIn(cast, tokens[head.first]!.sentence)) {
    if (mention.first < head.first || mention.last > head.last) continue
    if (isPossessive(tokens[mention.last])) continue
    if (entry && /^(?:of|from|at)$/.test(tokens[mention.first - 1]!.lower)) continue
    if (mention.last < head.last && /^(?:NOUN|ADJ)$/.test(tokens[mention.last]?.pos ?? '')) continue
    entry = mention.entry
  }
  return entry
}

/** As printed, less the article: "Russian Foreign Ministry", "officials in Kyiv"; an indefinite one in small letters. */
function displayName(document: Document, range: TokenRange): string {
  let { first } = range
  const last = withPast(document, range)
  if (range.last - first > 1 && /^(?:the|this|that|these|those)$/i.test(document.tokens[first]!.text)) first++
  const name = textOf(document, { first, last })
    .text.replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
  return /^(?:An?|His|Her|Its|Their|Our|My|Another) /.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
}

/** "a person briefed on the talks" whole, where the mention is "a person". */
function withPast({ tokens, sentences }: Document, { first, last }: TokenRange): number {
  const past = tokens[last]
  if (!/^(?:an?|one|two|three)$/.test(tokens[first]!.lower) || past?.pos !== 'VERB') return last
  if (!/(?:ed|wn|en)$/.test(past.lower) || tokens[last + 1]?.pos !== 'ADP' || isTime(tokens, last + 2)) return last
  return nounPhraseAfter(tokens, last + 2, sentences[past.sentence]!.last)?.last ?? last
}
