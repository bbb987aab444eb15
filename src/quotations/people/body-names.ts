import { countryOf, type Document, findPlace, type Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isOfOrFor, isPossessive } from '../grammar/tags.ts'
import { hasBodyWord, hasParticle, hasRoleNoun, hasTimeNoun } from '../lexicon/kinds.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import type { BodyName } from './bodies.ts'
import { OPENING } from './called-bodies.ts'
import { inHeadline } from './headline.ts'
import { afterParticles } from './name-parts.ts'

const CONNECTING = new Set(['of', 'for', 'and', '&', 'the'])
const COUNTING = new Set(['one', 'two', 'three', 'another'])

/** Runs of capitals with a word that tells a body: "Russian Foreign Ministry". `persons` are the tokens of persons' names. */
export function bodyNames(document: Document, persons: ReadonlySet<number>): BodyName[] {
  const { tokens, sentences } = document
  const out: BodyName[] = []
  for (const sentence of sentences) {
    let clause = false
    let inside = false
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapitalised(tokens[i]) || tokens[i]!.pos === 'DET') {
        clause ||= carriesClause(tokens[i])
        inside = tokens[i]!.pos === 'ADP' || (inside && !isComma(tokens[i]))
        continue
      }
      let end = i
      let tells = false
      while (end < sentence.last && end - i < 10 && inName(document, end, i, sentence.last)) {
        // "chairman of the Lund Chamber of Commerce [Omar Baz]"
        if (tells && persons.has(end) && !persons.has(end - 1) && isCapitalised(tokens[end - 1])) break
        tells ||= (hasBodyWord(tokens[end]) && !persons.has(end)) || isExecutive(tokens, end, i)
        end++
      }
      const start = i
      i = pastHolder(tokens, persons, i, end)
      // the sentence is about whoever is "of" it
      const held = i > start
      if (end > i) {
        const noun = tells ? end : nationalBody(tokens, i, end, sentence.last)
        const service = noun > end ? noun : localService(tokens, i, end, sentence.last)
        tells ||= service > end
        end = Math.max(end, service)
      }
      // "One Lund Bank branch", "Owner Lund Shipping"
      const owns = i === sentence.first && OPENING.has(tokens[i]!.lower)
      if (COUNTING.has(tokens[i]!.lower) || (end - i > 2 && (owns || isToBe(document, i)))) i++
      if (tells && end - i > 1 && !namesOfficer(tokens, i, end) && !LAWS.has(tokens[end - 1]!.text))
        out.push({
          first: i,
          last: end,
          name: document.text.slice(tokens[i]!.start, tokens[end - 1]!.end),
          subject: !clause && !inside && !held,
        })
      i = Math.max(i, end - 1)
    }
  }
  return out
}

/** Past the "Analyst Jane Roe of" of "Analyst Jane Roe of Lund Bank"; where the run starts if nobody is named so. */
function pastHolder(tokens: readonly Token[], persons: ReadonlySet<number>, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) if (isOfOrFor(tokens[i]) && persons.has(i - 1)) return i + 1
  return first
}

/** The "Executive" of "the Food and Farming Executive": not of "the Lund Bank Chief Executive", nor of "a Lund Executive Director". */
const isExecutive = (tokens: readonly Token[], i: number, first: number): boolean =>
  tokens[i]!.text === 'Executive' &&
  i > first &&
  tokens[i - 1]!.text !== 'Chief' &&
  !isCapitalised(tokens[i + 1]) &&
  (tokens[first]!.lower === 'the' || tokens[first - 1]?.lower === 'the')

/** The "Buy" of a headline's "Tern to Buy Lund Bank". */
const isToBe = (document: Document, i: number): boolean =>
  document.tokens[i - 1]?.text === 'to' && inHeadline(document, document.tokens[i]!.sentence)

/** What says nothing: "the Right to Information Act". */
export const LAWS: ReadonlySet<string> = new Set('Act Acts Bill Bills Code Law Laws Treaty Amendment'.split(' '))

/** "the Bank's Vice-President for Transport", "Director of Football": who works there. */
function namesOfficer(tokens: readonly Token[], first: number, last: number): boolean {
  let owned = false
  let body = false
  for (let i = first; i < last; i++) {
    body ||= hasBodyWord(tokens[i])
    if (!body && hasRoleNoun(tokens[i]) && isOfOrFor(tokens[i + 1])) return true
    if (owned && ROLE_NOUNS.has(tokens[i]!.lower.replace(/^.*-/, ''))) return true
    owned ||= isPossessive(tokens[i])
  }
  // "the State Minister", "the Union Secretary"
  return last - first === 2 && /^(?:State|Union)$/.test(tokens[first]!.text) && hasRoleNoun(tokens[last - 1])
}

/** Common nouns for what a country or place has one of. */
const NATIONAL = new Set(
  'ministry department agency commission committee council government administration parliament congress senate police army navy embassy consulate delegation mission military authorities regulator watchdog court'.split(
    ' ',
  ),
)

/** Past "foreign ministry" in "Kenya's foreign ministry" and "delegation" in "the Kenyan delegation"; else `end`. */
function nationalBody(tokens: readonly Token[], first: number, end: number, limit: number): number {
  if (end - first > 2) return end
  for (let i = end; i < Math.min(limit, end + 4); i++) {
    const token = tokens[i]!
    if (NATIONAL.has(token.lower)) return countryOf(tokens[first]!.text) ? i + 1 : end
    if (!isPossessive(token) && token.pos !== 'ADJ' && token.pos !== 'NOUN') return end
  }
  return end
}

const SERVICE = new Set(
  'sheriff police fire health ambulance hospital hospitals rescue probation housing water parks transportation corrections education'.split(
    ' ',
  ),
)
const SERVED =
  /^(?:department|office|authority|service|board|district|trust|association|company|council|agency|commission)$/

/**
 * Past "sheriff's department" in "the Lund County sheriff's department", "health trust" in "the Lund health
 * trust" and "police" in "Lund police"; else `end`.
 */
function localService(tokens: readonly Token[], first: number, end: number, limit: number): number {
  let i = isPossessive(tokens[end]) ? end + 1 : end
  if (tokens[end]?.lower === 'council') return isForce(tokens, first, end) ? end + 1 : end
  if (!SERVICE.has(tokens[i]?.lower ?? '')) return end
  if (i === end && isForce(tokens, first, end)) return end + 1
  i += isPossessive(tokens[i + 1]) ? 2 : 1
  return i < limit && SERVED.test(tokens[i]!.lower) ? i + 1 : end
}

/** "Lund police", "the Lund police"; not "In Lund police said", "On Monday police said", "a Lund police officer", "Armed police"; alike "Lund council". */
function isForce(tokens: readonly Token[], first: number, police: number): boolean {
  const { lower } = tokens[police]!
  const council = lower === 'council' && !WHICH_COUNCIL.has(tokens[police - 1]!.lower)
  if (!(lower === 'police' || council) || /^(?:NOUN|PROPN|PART)$/.test(tokens[police + 1]?.pos ?? '')) return false
  const before = tokens[first - 1]
  if (before && before.pos === 'ADP' && !/^(?:by|to|from|of)$/.test(before.lower)) return false
  if (tokens.slice(first, police).some((token) => hasTimeNoun(token) || token.pos !== 'PROPN')) return false
  const opens = before?.sentence !== tokens[first]!.sentence
  return !opens || police - first > 1 || council || findPlace(tokens[first]!.text) !== null
}

/** They tell what council it is, and not whose: "City council". */
const WHICH_COUNCIL = new Set(
  'local town city county district parish borough village community regional provincial municipal state student school church ruling governing military security supreme arts press works privy national european constitutional electoral transitional'.split(
    ' ',
  ),
)

function inName({ tokens }: Document, i: number, first: number, limit: number): boolean {
  const token = tokens[i]!
  // "Orbis Airlines Flight 12" is no airline, Orbis Airlines is; "I asked Lund Council I was told"
  if (token.lower === 'flight' || token.text === 'I') return false
  if (isCapitalised(token) || (token.lower === 'plc' && i > first)) return true
  if (i === first || i + 1 >= limit) return false
  // "the Ana de la Roe Foundation"
  const past = hasParticle(token) ? afterParticles(tokens, i, limit) : i
  if (past > i && past < limit && isCapitalised(tokens[past])) return true
  if (!isCapitalised(tokens[i + 1])) return false
  return CONNECTING.has(token.lower) || isPossessive(token) || token.text === '-'
}
