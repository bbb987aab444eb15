import { countryOf, type Document, findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { TOLD_BY_PLACE } from '../lexicon/seats.ts'
import { bodyByWords } from './body-by-words.ts'
import { bodyMeant, bodyOfNoun, isCompanyNoun } from './body-meant.ts'
import { clubMeant } from './club.ts'
import { isDemonym } from './demonym.ts'
import { displayName } from './display-name.ts'
import type { At } from './epithet.ts'
import { firmBefore, ledBySpeaker, ownerFirm, spokenFirm, spokenTrader, topicFirm } from './firms.ts'
import { headOf } from './head.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add, type Resolution } from './resolution.ts'
import { fullerPhrase } from './same-noun.ts'
import { topicOf } from './topic.ts'

/** Rules for bodies that no name in the article has the noun of, from the surest on. */
const RULES: readonly ((at: At, short: boolean) => Entry | null)[] = [
  clubMeant,
  spokenFirm,
  (at, short) => (short ? topicFirm(at) : null),
  (at, short) => (short ? ownerFirm(at) : null),
  ({ spoken, noun }, short) => (short ? spokenBefore(spoken, noun, 'body') : null),
  ofHandle,
  ledBySpeaker,
  (at, short) => (short ? spokenTrader(at) : null),
  (at, short) => (short ? firmBefore(at) : null),
]

/**
 * The body that "the ministry", "the company" or "the French regulator" means.
 * @param short whether the noun stands alone behind its article
 */
export function bodyDescribed(at: At, alone: boolean): Resolution | null {
  const { document, cast, noun } = at
  const head = tellsTrade(document, at.range, noun) ? headOf(document, at.range) : at.range
  const { range } = at
  if (isNamed(document, head)) return null
  const short = alone || head.last - head.first <= 2
  const about = short && ANY_BODY.test(noun) ? bodyAbout(at) : null
  if (about) return { entry: about, by: 'description' }
  const country = countryIn(document, range)
  const named = bodyByWords(document, cast.bodies, range) ?? bodyOfNoun(cast.bodies, range.first, noun, country)
  if (country && !named && !isCompanyNoun(noun)) return null
  if (!named)
    for (const rule of RULES) {
      const entry = rule(at, short)
      if (entry) return { entry, by: 'description' }
    }
  const body = named ?? bodyMeant(cast.bodies, range.first, noun)
  const fuller = body ? null : fullerPhrase(document, range)
  const name = body ? (cast.bodies.full.get(body.name) ?? body.name) : fuller && displayName(document, fuller)
  return name ? { entry: add(cast, document, range, name, 'body'), by: 'description' } : null
}

/** What tells a company by what it sells or runs: "the maker of Lamplight soap", "the company behind the Lund line". */
const TRADE =
  /^(?:maker|manufacturer|producer|publisher|operator|developer|supplier|provider|broadcaster|brewer|builder)$/

const tellsTrade = ({ tokens }: Document, { first, last }: TokenRange, noun: string): boolean => {
  const at = tokens[first + 1]?.lower === noun && first + 2 < last ? tokens[first + 2]!.lower : ''
  return TRADE.test(noun) ? at === 'of' : at === 'behind' && isCompanyNoun(noun)
}

/** "the team" behind '“Drive slowly,” @LundRoads posted' and "Analysts at Orbis said": whoever has just spoken under a handle or together. */
function ofHandle({ spoken, noun }: At, short: boolean): Entry | null {
  const last = spoken.at(-1)?.entry
  if (short && noun === 'team' && last?.kind === 'group' && / (?:at|from) \p{Lu}/u.test(last.name)) return last
  return short && last?.kind === 'body' && last.name.startsWith('@') ? last : null
}

/** What lists a company: "the FTSE 250 company", "the Nasdaq firm". */
const LISTED = /^(?:FTSE|Nasdaq|NASDAQ|NYSE|AIM|Fortune|Dow|S&P|DAX|MDAX|CAC|ASX|Nikkei|Ibex|IBEX)$/

/**
 * "the CNM union", "the Lamp Makers' Union": a name of its own; not "the Swedish union", "the Lund-based union", "the FTSE 100
 * company", "the Lund firm".
 */
const isNamed = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  !(last - first === 3 && isCompanyNoun(tokens[last - 1]!.text) && findPlace(tokens[first + 1]!.text) !== null) &&
  tokens
    .slice(first + 1, last - 1)
    .some(
      (token, at) =>
        isCapitalised(token) &&
        !isDemonym(token) &&
        countryOf(token.text) === null &&
        !LISTED.test(token.text) &&
        !tellsSeat(tokens, first + 2 + at),
    )

/** The "-based" of "Lund-based", "-listed" of "Nasdaq-listed"; of "New York-based" for both. */
function tellsSeat(tokens: readonly Token[], at: number): boolean {
  while (isCapitalised(tokens[at])) at++
  return isHyphen(tokens[at]) && TOLD_BY_PLACE.has(tokens[at + 1]!.lower)
}

/** Any body may be called so. */
const ANY_BODY = /^(?:service|organi[sz]ation|institution|movement)$/

/** "the service", which the sentence before is about, where no other body's name has the word. */
function bodyAbout({ document, cast, range, noun, spoken }: At): Entry | null {
  const sentence = document.tokens[range.first]!.sentence
  if (sentence === 0 || bodyOfNoun(cast.bodies, range.first, noun, null)) return null
  const topic = topicOf(document, cast, sentence - 1, spoken)
  return topic?.kind === 'body' && /^\p{Lu}/u.test(topic.name) ? topic : null
}

/** The country of "the French ministry", which is no other's. */
function countryIn({ tokens }: Document, { first, last }: TokenRange): string | null {
  for (let i = first + 1; i < last - 1; i++) {
    const country = isCapitalised(tokens[i]) ? countryOf(tokens[i]!.text) : null
    if (country) return country
  }
  return null
}

/** "the ministry", where "the health ministry" has spoken, not "a report by the ministry"; "the unions", where "teachers' unions" have. */
export const spokenBefore = (spoken: readonly Spoken[], noun: string, kind: 'body' | 'group'): Entry | null =>
  spoken
    .slice(-LATEST)
    .findLast(
      ({ entry: { kind: own, name } }) =>
        own === kind && name.toLowerCase().endsWith(` ${noun}`) && !/ (?:by|from|for|of|to) /.test(name),
    )?.entry ?? null
