import { countryOf, type Document, findPlace } from '../../language/index.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import { hasPersonNoun, hasTimeNoun } from '../lexicon/kinds.ts'
import { isCompanyNoun, mayBeCompany, mayBePublicBody } from './body-meant.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { At } from './epithet.ts'
import { isFirstName } from './gender.ts'
import { LATEST } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'
import { topicOf } from './topic.ts'

/** So many sentences on, whoever has spoken or acted is meant first. */
const NEAR = 2

const sentenceOf = ({ tokens }: Document, { first }: TokenRange): number => tokens[first]!.sentence

/** "the utility" behind "Lund Water has issued a notice.": what company the sentence before is about. */
export function topicFirm({ document, cast, spoken, range, noun }: At): Entry | null {
  const sentence = sentenceOf(document, range)
  if (!isCompanyNoun(noun)) return null
  for (let before = sentence - 1; before >= Math.max(0, sentence - NEAR); before--) {
    const topic = topicOf(document, cast, before, spoken)
    if (topic?.kind === 'body' && mayBeCompany(topic.name) && isFirm(cast, topic)) return topic
    if (topic) return null
  }
  return null
}

/** "the company" behind "Orbis's earnings fell. The margin narrowed.": whose things the paragraph opens with. */
export function ownerFirm({ document, cast, range, noun }: At): Entry | null {
  if (!isCompanyNoun(noun)) return null
  const { sentences } = document
  const here = sentenceOf(document, range)
  let opening = here
  while (opening > 0 && sentences[opening - 1]!.block === sentences[here]!.block) opening--
  const name = ownerAt(document, cast, sentences[opening]!)
  return name && mayBeCompany(name) ? add(cast, document, range, name, 'body') : null
}

/** Whose a sentence's subject is, no person and no place: "Orbis" of "Orbis's own figures fell". */
function ownerAt({ tokens, text }: Document, cast: Cast, { first, last }: TokenRange): string | null {
  let end = first
  while (end < last && isCapitalised(tokens[end]) && tokens[end]!.quote < 0) end++
  if (end === first || !isPossessive(tokens[end])) return null
  if (mentionsIn(cast, tokens[first]!.sentence).some((mention) => mention.first < end)) return null
  const name = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
  if (countryOf(name) !== null || findPlace(name) !== null) return null
  if (hasPersonNoun(tokens[end - 1]) || hasTimeNoun(tokens[first])) return null
  // "Tarnby's mayor": a town that no list has
  const sure = end - first > 1 || [...tokens.slice(end + 1, end + 5)].some(({ lower }) => OF_COMPANIES.test(lower))
  return sure ? (cast.bodies.full.get(name) ?? name) : null
}

/** What companies have and towns do not. */
const OF_COMPANIES =
  /^(?:shares?|stock|earnings|revenues?|sales|profits?|results|figures|numbers|margins?|losses|turnover|orders|shareholders|investors|customers|products?|website|app|owners?|parent|bosses|bid|offer|deal|takeover)$/

/** "Standards Norland" for "the regulator", behind words of its director: the body in the role of whoever has just spoken. */
export function ledBySpeaker({ document, cast, spoken, range, noun }: At): Entry | null {
  const last = spoken.at(-1)
  if (last?.entry.kind !== 'person' || sentenceOf(document, range) - last.sentence > NEAR) return null
  for (const { text } of last.entry.roles) {
    const body = OF_BODY.exec(text)?.[1]
    if (body && (mayBePublicBody(noun, body) || (isCompanyNoun(noun) && COMPANY_NAME.test(body))))
      return add(cast, document, range, cast.bodies.full.get(body) ?? body, 'body')
  }
  return null
}

/** "Lund Foods" of "director of Lund Foods". */
const OF_BODY = /(?<= (?:of|at|for) (?:the )?)(\p{Lu}[^,;]{2,60})$/u

/** "the brokerage", where a body of a name has just spoken, whatever it is. */
export function spokenFirm({ document, cast, spoken, range, noun }: At): Entry | null {
  const last = spoken.at(-1)
  if (!last || sentenceOf(document, range) - last.sentence > NEAR) return null
  if (last.entry.kind === 'body' && mayBePublicBody(noun, last.entry.name)) return last.entry
  if (!isCompanyNoun(noun)) return null
  if (last.entry.kind !== 'body' || !mayBeCompany(last.entry.name)) return null
  return isFirm(cast, last.entry) ? last.entry : null
}

/** "the company" behind "The contractor, Tarn Groundworks, said": a name that may be anybody's, of whom no pronoun tells a gender. */
export function spokenTrader({ document, spoken, range, noun }: At): Entry | null {
  const last = spoken.at(-1)
  if (!last || !/^(?:company|firm|business)$/.test(noun) || sentenceOf(document, range) - last.sentence > NEAR)
    return null
  const { kind, gender, words, roles } = last.entry
  const trades = roles.some(({ text }) => TRADES.test(text))
  return kind === 'person' && gender === null && trades && !isFirstName(words[0]!) ? last.entry : null
}

const TRADES =
  /\b(?:(?:sub)?contractor|supplier|operator|owner|landlord|builder|developer|insurer|manufacturer|maker|buyer|bidder|seller|provider)$/

/** "the landlord" behind "Orbis Homes apologised": a company that has just spoken may be called so too. */
export function firmByStanding({ document, cast, spoken, range, noun }: At): Entry | null {
  const last = spoken.at(-1)
  if (!STANDING.test(noun) || range.last - range.first !== 2 || document.tokens[range.first]!.lower !== 'the')
    return null
  if (last?.entry.kind !== 'body' || sentenceOf(document, range) - last.sentence > NEAR) return null
  return mayBeCompany(last.entry.name) && isFirm(cast, last.entry) ? last.entry : null
}

const STANDING = /^(?:landlord|owner|employer|seller|buyer|tenant|contractor|franchisee|franchisor)$/

/** Those who do a body's work, by the name that it has for it. */
const STAFF: ReadonlyMap<string, RegExp> = new Map([
  ['auditors', /\bAudit/i],
  ['inspectors', /\bInspect/i],
  ['prosecutors', /\bProsecut/i],
  ['investigators', /\bInvestigat/i],
  ['commissioners', /\bCommission\b/i],
  ['trustees', /\bTrust\b/i],
  ['statisticians', /\bStatistic/i],
  ['forecasters', /\b(?:Meteorolog|Weather|Forecast)/i],
])

/** "the auditors" behind "The Audit Office found it late": the body that has just spoken or that the sentence before is about. */
export function bodyAtWork({ document, cast, spoken, range, noun }: At): Entry | null {
  const named = STAFF.get(noun)
  if (!named || range.last - range.first !== 2) return null
  const here = sentenceOf(document, range)
  const last = spoken.at(-1)
  const said = last && here - last.sentence <= NEAR ? last.entry : null
  const topic = here > 0 ? topicOf(document, cast, here - 1, spoken) : null
  return [said, topic].find((entry) => entry?.kind === 'body' && named.test(entry.name)) ?? null
}

/** So many sentences on, a firm that has spoken is still "the company". */
const REACH = 8

/** "the company", where a firm was the last body to speak. */
export function firmBefore({ document, cast, spoken, range, noun }: At): Entry | null {
  const body = isCompanyNoun(noun) ? spoken.slice(-LATEST).findLast(({ entry }) => entry.kind === 'body') : undefined
  if (!body || sentenceOf(document, range) - body.sentence > REACH || !mayBeCompany(body.entry.name)) return null
  return isFirm(cast, body.entry) ? body.entry : null
}

/** Whether the article introduces a body as no union or charity. */
function isFirm({ bodies }: Cast, entry: Entry): boolean {
  const called = bodies.names.find(({ name, called }) => called && name === entry.name)?.called
  return !called || (isCompanyNoun(called) && called !== 'group')
}
