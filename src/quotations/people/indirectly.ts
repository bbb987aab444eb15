import type { Document, Token } from '../../language/index.ts'
import { CORRESPONDENCE } from '../grammar/sent-by.ts'
import { isCapitalised, isComma, isHyphen, isOfOrFor, isPossessive, isSubjectPronoun } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyNoun, hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'
import { HELD } from '../lexicon/seats.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { antecedent, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'
import { JOINS } from './set-beside.ts'

/** Whom the bare "Envoy" and "Prime Minister" of a headline, a standfirst or a list mean: the first with that role. */
export function bareRole({ tokens, sentences, blocks }: Document, cast: Cast, range: TokenRange): Entry | null {
  const last = tokens[range.last - 1]!
  const opening = tokens[range.first]!
  if (range.last - range.first > 3 || !hasRoleNoun(last) || !isCapitalised(opening)) return null
  if (opening.pos === 'DET' || opening.pos === 'PRON') return null
  const { first, block } = sentences[opening.sentence]!
  const listed = range.first === first || (range.first === first + 1 && /^[•·▪*–-]$/.test(tokens[first]!.text))
  if (!listed && !/^(?:title|standfirst)$/.test(blocks[block]?.role ?? '')) return null
  const words = tokens.slice(range.first, range.last).map(({ lower }) => lower)
  const holds = ({ text }: { readonly text: string }) => {
    const role = text.toLowerCase().split(/\s+/)
    return words.every((word) => role.includes(word))
  }
  return cast.mentions.find(({ entry }) => entry.roles.some(holds))?.entry ?? null
}

/** What someone puts out: "its website says" is theirs to say. */
export const WORKS: ReadonlySet<string> = new Set(
  'affidavit testimony declaration deposition submission website brochure statement report letter email e-mail memo message filing post tweet release note analysis study research estimate estimates calculation calculations account version diary memoir book column essay paper advert advertisement leaflet blog page site manifesto conclusion answer verdict reply response explanation advice survey poll accounts bulletin newsletter'.split(
    ' ',
  ),
)

/** Whose words "its brochure", "their statement" and, where somebody spoke in a statement, "the statement" carry. */
export function ownersWords(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  const owner = tokens[range.first]!
  const { lower: noun } = tokens[range.last - 1]!
  if (/^(?:the|that)$/.test(owner.lower) && range.last - range.first === 2)
    return WORKS.has(noun) ? issuer(document, range.first, noun, spoken) : null
  if (!/^(?:its|his|her|their)$/.test(owner.lower)) return null
  if (WORKS.has(noun)) return antecedent(document, cast, range.first, spoken)
  if (owner.lower === 'its' && speaksForIt(tokens, range)) return antecedent(document, cast, range.first, spoken)
  if (!STAFF.has(noun) || range.last - range.first > 2) return null
  const head = antecedent(document, cast, range.first, spoken)
  return head && add(cast, document, range, `${head.name}'s ${noun}`, 'body')
}

/** What somebody has who speak for them: "his office said". */
const STAFF = new Set(['office', 'campaign', 'team', 'foundation'])

/** "its press office", "its media team": a body's own voice. */
const speaksForIt = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 3 &&
  /^(?:press|media|communications?)$/.test(tokens[first + 1]!.lower) &&
  /^(?:office|service|department|team|desk|unit)$/.test(tokens[first + 2]!.lower)

/** How many sentences back somebody issued what is taken up as "the statement". */
const ISSUED = 6

/** Who said something "in a statement" that "the statement said" takes up. */
export function issuer(
  { tokens, sentences }: Document,
  token: number,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const here = tokens[token]!.sentence
  for (let i = spoken.length - 1; i >= 0 && here - spoken[i]!.sentence <= ISSUED; i--) {
    const { entry, sentence } = spoken[i]!
    const { first, last } = sentences[sentence]!
    for (let at = first + 2; at < Math.min(last, token); at++)
      if (
        tokens[at]!.quote < 0 &&
        (isSameWork(tokens[at]!.lower, noun) ? isIssued(tokens, at) : isPosted(tokens, at, noun))
      )
        return entry
  }
  return null
}

/** What somebody puts their own words in: "In a letter published by the paper, Roe says" are Roe's. */
const OWN_WORDS =
  /^(?:affidavit|testimony|declaration|deposition|submission|filing|statement|letter|e-?mail|message|post|note|manifesto)$/

/** Who said something in what "the affidavit" or "the statement" takes up, whoever published it. */
export function ownWords(document: Document, { first, last }: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { lower: noun } = document.tokens[last - 1]!
  if (last - first !== 2 || !/^(?:the|that)$/.test(document.tokens[first]!.lower) || !OWN_WORDS.test(noun)) return null
  return issuer(document, first, noun, spoken)
}

/** What came in an email is "the statement" later, and what came in a memo "the note". */
const isSameWork = (word: string, noun: string): boolean =>
  word === noun ||
  (CORRESPONDENCE.test(word) && CORRESPONDENCE.test(noun)) ||
  (noun === 'statement' && /^(?:e-?mail|letter|message|note|response|reply|release|post)$/.test(word))

/** "in a statement", "in a joint statement"; not "the statement". */
function isIssued(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 4 && i > 0; i--)
    if (/^(?:an?|his|her|its|their)$/.test(tokens[i]!.lower))
      return /^(?:in|by|via|through|with)$/.test(tokens[i - 1]!.lower)
  return false
}

/** "she wrote on LinkedIn" before "the post". */
const isPosted = (tokens: readonly Token[], at: number, noun: string): boolean =>
  noun === 'post' &&
  /^(?:wrote|writes|posted)$/.test(tokens[at]!.lower) &&
  /^(?:on|to)$/.test(tokens[at + 1]?.lower ?? '') &&
  PLATFORMS.test(tokens[at + 2]?.lower ?? '')

const PLATFORMS =
  /^(?:linkedin|facebook|instagram|twitter|x|threads|bluesky|mastodon|telegram|weibo|vk|tiktok|reddit|truth|social|her|his|their|its)$/

/**
 * The body that a comma sets beside "the operator" or "the airline": "The operator, NorthLine, said", "the EASA,", and in
 * "The firm that runs the trains, NorthLine, said" behind what tells of it.
 */
export function bodyBeside({ tokens, sentences }: Document, cast: Cast, range: TokenRange): string | null {
  const { last } = sentences[tokens[range.first]!.sentence]!
  const comma = pastRelative(tokens, range.last, last)
  if (!isComma(tokens[comma])) return null
  const first = pastBodyNoun(tokens, pastBase(tokens, tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1))
  let end = first
  const joins = (i: number) =>
    i > first &&
    (JOINS.test(tokens[i]!.lower) || isPossessive(tokens[i])) &&
    (isCapitalised(tokens[i + 1]) || (isPossessive(tokens[i]) && isComma(tokens[i + 1])))
  while (end < Math.min(last, first + 7) && (isCapitalised(tokens[end]) || joins(end)) && tokens[end]!.quote < 0) end++
  if (end === first || !/^[,.]$/.test(tokens[pastSeat(tokens, end)]?.text ?? '')) return null
  if (mentionsIn(cast, tokens[range.first]!.sentence).some((one) => one.first < end && one.last > comma)) return null
  return textBetween(tokens, first, end)
}

/** Past the "Lund-based" before a name. */
const pastBase = (tokens: readonly Token[], at: number): number =>
  isHyphen(tokens[at + 1]) && HELD.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at

/** Past the "in London" or "of Lund" behind a name. */
function pastSeat(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|of)$/.test(tokens[at]?.lower ?? '')) return at
  let end = at + 1
  while (end < at + 4 && isCapitalised(tokens[end])) end++
  return end > at + 1 ? end : at
}

/** Past the "mapping agency" of "the mapping agency NorthLine". */
function pastBodyNoun(tokens: readonly Token[], first: number): number {
  for (let i = first; i < first + 4 && i < tokens.length; i++) {
    if (!/^(?:NOUN|ADJ|VERB)$/.test(tokens[i]!.pos) || isCapitalised(tokens[i])) return first
    // "the small NRC"
    const small = tokens[i]!.pos === 'ADJ' && tokens[i - 1]?.lower === 'the'
    if ((small || hasBodyNoun(tokens[i])) && isCapitalised(tokens[i + 1])) return i + 1
  }
  return first
}

/** The comma that ends "that runs the trains" behind a noun. */
function pastRelative(tokens: readonly Token[], at: number, limit: number): number {
  const relative = /^(?:that|which|who)$/.test(tokens[at]?.lower ?? '')
  // "the league she chairs, Orbis,"
  if (!relative && !(isSubjectPronoun(tokens[at]) && tokens[at + 1]?.pos === 'VERB')) return at
  for (let i = at + 1; i < Math.min(limit, at + 16); i++) {
    if (tokens[i]!.quote >= 0) return at
    if (isComma(tokens[i])) return i
  }
  return at
}

/** The name right behind a body's common noun: "Relief Abroad" in "the charity Relief Abroad" and "Lund aid charity Relief Abroad"; not behind "the union". */
export function bodyBehind({ tokens }: Document, cast: Cast, { first, last }: TokenRange): string | null {
  const article = /^(?:the|a|an)$/.test(tokens[first]!.lower)
  if (!article && !isCapitalised(tokens[last - 1]) && !isPossessive(tokens[last - 1])) return null
  const ends = article || cast.bodies.ends.has(last)
  const called = ends ? cast.bodies.names.find((body) => body.first > first && body.last === last) : undefined
  if (called && ((article && called.called) || isBodyNounAt(tokens, called.first - 1)))
    return hasSpokesman(tokens, first, called.first) ? null : called.name
  const end = isPossessive(tokens[last - 1]) ? last - 1 : last
  let name = end
  while (name - 1 > first && isCapitalised(tokens[name - 1])) name--
  if (name === end || name === first) return null
  const noun = tokens[name - 1]!
  const tells = article
    ? name - 1 > first && isBodyNounAt(tokens, name - 1)
    : COMPANY_NOUNS.has(noun.lower) &&
      !hasRoleNoun(tokens[last - 1]) &&
      !tokens.slice(first, name).some(({ pos }) => pos === 'ADP')
  return tells ? textBetween(tokens, name, last) : null
}

/** "a spokesperson for the state" before "Board of Health": somebody, and not the body. */
const hasSpokesman = (tokens: readonly Token[], first: number, name: number): boolean =>
  tokens.slice(first, name).some((token, i) => hasPersonNoun(token) && isOfOrFor(tokens[first + i + 1]))

/** The "hospital" of "local hospital Lund General", the "start-up" of "the start-up Orbis". */
function isBodyNounAt(tokens: readonly Token[], i: number): boolean {
  if (hasBodyNoun(tokens[i])) return !isCapitalised(tokens[i])
  const { lower } = tokens[i]!
  if (lower === 'up') return isHyphen(tokens[i - 1]) && tokens[i - 2]?.lower === 'start'
  return lower === 'tank' && tokens[i - (isHyphen(tokens[i - 1]) ? 2 : 1)]?.lower === 'think'
}

const textBetween = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text, start }, at) => (at > 0 && start > tokens[first + at - 1]!.end ? ` ${text}` : text))
    .join('')
