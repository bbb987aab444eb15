import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { ownVerbBehind } from '../grammar/own-verb-behind.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isArticle, isComma, isHave, isHyphen, isInsideNounPhrase } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { NEGATIONS } from '../grammar/verb-group.ts'
import { found } from './make.ts'

const NOUNS = new Set(
  'claim claims view assertion statement remark remarks comment comments argument suggestion allegation allegations warning warnings insistence contention prediction accusation accusations announcement admission complaint complaints assurance assurances promise pledge declaration denial protest protests belief beliefs conviction opinion hope hopes fear fears concern concerns suspicion suspicions joke jokes evidence testimony contention submission case'.split(
    ' ',
  ),
)
/** Of these what somebody will do, or wants done, may follow: "her pledge to leave". */
const PROMISES = new Set('promise promises pledge pledges vow vows call calls demand demands plea'.split(' '))
/** Of these what they are follows: "her answer is that". */
const ONLY_THAT = new Set(
  'answer response reply explanation message verdict reasoning advice line position stance theory diagnosis assessment estimate conclusion rule'.split(
    ' ',
  ),
)
/** What the rule looks at. */
export const CUE_NOUNS: ReadonlySet<string> = new Set([...NOUNS, ...PROMISES, ...ONLY_THAT])
const LONGEST_HOLDER = 10

/**
 * Matches "the claim by Ms Roe that the vote was rigged", "her view that it is over", "his claim in the interview that", "his pledge to leave",
 * "made a promise to leave", "his call for a ban",
 * "her answer is that it is over"; not "the claim that she had left",
 * which names nobody, and not "her view of the bay".
 */
export function nounCues(view: View): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  const fronted = tokens[view.sentence.first]!.pos === 'ADP' || tokens[view.sentence.first]!.lower === 'despite'
  for (let i = view.sentence.first + 1; i + 2 < view.limit; i++) {
    if (!CUE_NOUNS.has(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const promise = promisesAt(tokens, i, view.limit)
    if (promise > 0) {
      const holder = ownerOf(view, i) ?? giverOf(view, i)
      const end = clauseEnd(view, promise, 'phrase')
      const last = holder ? ownVerbBehind(tokens, view.sentence.first, holder.first, promise, end) : end
      const one = holder && found(view, 'noun with an infinitive', null, { first: promise, last })
      if (one) out.push({ ...one, cue: { first: i, last: i + 1 }, subject: { ...holder, place: 'source' } })
      continue
    }
    const by = /^(?:by|from)$/.test(tokens[i + 1]!.lower) ? nounPhraseAfter(tokens, i + 2, view.limit) : null
    const place = /^(?:in|at|on|during)$/.test(tokens[i + 1]!.lower) ? nounPhraseAfter(tokens, i + 2, view.limit) : null
    const colon = colonBehind(tokens, i, view.limit)
    if (colon > 0) {
      const holder = ownerOf(view, i)
      const one = holder && found(view, 'noun and colon', null, { first: colon + 1, last: view.limit })
      if (one) out.push({ ...one, cue: { first: i, last: i + 1 }, subject: { ...holder, place: 'source' } })
      continue
    }
    const is = pastIs(tokens, i + 1, view.limit)
    if (is < 0 && ONLY_THAT.has(tokens[i]!.lower)) continue
    const that = is > 0 ? is : by ? pastApposition(tokens, by.last, view.limit) : (place?.last ?? i + 1)
    if (tokens[that]?.lower !== 'that' || !opensFiniteClause(tokens, that + 1, view.limit, false)) continue
    const holder = by ?? (is > i + 2 ? setOutBy(tokens, i + 1, is) : null) ?? ownerOf(view, i) ?? giverOf(view, i)
    // "It was never her case that", "The flaw in her case is that"
    const before = tokens[(holder?.first ?? 0) - 1]
    if (!holder || NEGATIONS.has(before?.lower ?? '') || (is > 0 && before?.pos === 'ADP' && before.lower !== 'by'))
      continue
    const content = { first: that + 1, last: clauseEnd(view, that + 1, fronted ? 'gap' : 'clause') }
    const one = found(view, 'noun with a that-clause', null, content)
    if (one) out.push({ ...one, cue: { first: i, last: i + 1 }, subject: { ...holder, place: 'source' } })
  }
  return out
}

/** Past the "is" right behind a noun, or behind what commas set off: "her line, as she put it in May, is that"; else -1. */
function pastIs(tokens: readonly Token[], at: number, limit: number): number {
  if (IS.test(tokens[at]!.lower)) return at + 1
  if (!isComma(tokens[at])) return -1
  for (let i = at + 2; i + 2 < Math.min(limit, at + LONGEST_ASIDE); i++)
    if (isComma(tokens[i]) && IS.test(tokens[i + 1]!.lower) && tokens[i + 2]!.lower === 'that') return i + 2
  return -1
}

const IS = /^(?:is|was|remains)$/
const LONGEST_ASIDE = 25

/** "its chief" of "The bank's case, as put by its chief in May, is that". */
function setOutBy(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'by' && tokens[i - 1]!.pos !== 'NOUN') return nounPhraseAfter(tokens, i + 1, to)
  return null
}

/** The colon of "her advice is simple: stay in", "his warning was clear: the mill would shut"; not of "her view is fine: a lake", nor before a quote. */
function colonBehind(tokens: readonly Token[], i: number, limit: number): number {
  if (!/^(?:is|was|remains)$/.test(tokens[i + 1]!.lower)) return -1
  const plain = tokens[i + 2]?.pos === 'ADV' ? i + 3 : i + 2
  const colon = plain + 1
  if (!PLAIN.test(tokens[plain]?.lower ?? '') || tokens[colon]?.text !== ':' || colon + 3 > limit) return -1
  if (tokens[colon + 1]!.quote >= 0) return -1
  const orders = tokens[colon + 1]!.pos === 'VERB'
  return orders || opensFiniteClause(tokens, colon + 1, limit, false) ? colon : -1
}

const PLAIN = /^(?:simple|clear|plain|blunt|stark|short|straightforward|unequivocal)$/

/** Past what commas set beside whoever made the claim: "from the chair, Jane Roe (Lund), that". */
function pastApposition(tokens: readonly Token[], at: number, limit: number): number {
  if (!isComma(tokens[at])) return at
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_HOLDER); i++)
    if (isComma(tokens[i]) && tokens[i + 1]?.lower === 'that') return i + 1
  return at
}

/** The "to" of "her pledge last month to leave", past the "for" of "his call for a ban"; else -1. */
function promisesAt(tokens: readonly Token[], i: number, limit: number): number {
  if (!PROMISES.has(tokens[i]!.lower)) return -1
  if (CALLS.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'for') return i + 2
  const at = isTime(tokens, i + 1) || tokens[i + 1]!.pos === 'ADJ' ? skipAdjuncts(tokens, i + 1, limit) : i + 1
  return tokens[at]?.lower === 'to' && tokens[at + 1]?.pos === 'VERB' ? at : -1
}

const CALLS = /^(?:calls?|pleas?|demands?)$/

/** "Roe" of "Roe has made a bold claim", "Roe renewed a pledge". */
function giverOf({ document: { tokens }, sentence }: View, noun: number): TokenRange | null {
  let verb = noun - 1
  while (verb > sentence.first && /^(?:ADJ|NOUN|ADV)$/.test(tokens[verb]!.pos) && noun - verb < LONGEST_HOLDER) verb--
  if (isArticle(tokens[verb])) verb--
  if (verb <= sentence.first || !GIVES.test(tokens[verb]!.lower)) return null
  while (verb - 1 > sentence.first && (isHave(tokens[verb - 1]) || tokens[verb - 1]!.pos === 'ADV')) verb--
  return subjectBefore(tokens, verb, sentence.first)
}

const GIVES =
  /^(?:ma(?:de|kes?)|offer(?:s|ed)?|deliver(?:s|ed)?|issue[sd]?|g(?:ave|ives?)|renew(?:s|ed)?|repeat(?:s|ed)?|reiterate[sd]?|voice[sd]?)$/

/** "Roe" of "Roe's repeated claim"; of "his claim" the pronoun itself. */
function ownerOf(view: View, noun: number): TokenRange | null {
  const { tokens } = view.document
  for (let i = noun - 1; i >= Math.max(view.sentence.first, noun - LONGEST_HOLDER); i--) {
    const token = tokens[i]!
    if (/^(?:his|her|their|its)$/.test(token.lower)) return { first: i, last: i + 1 }
    if (/^['’]s?$/.test(token.lower) && !token.mark) return namedBefore(view, i)
    if (!/^(?:ADJ|ADV|NOUN|VERB|NUM)$/.test(token.pos) && !isHyphen(token) && !isTime(tokens, i)) return null
  }
  return null
}

function namedBefore({ document: { tokens }, sentence }: View, last: number): TokenRange | null {
  let first = last
  while (first > sentence.first && last - first < LONGEST_HOLDER && isInsideNounPhrase(tokens[first - 1])) first--
  return first < last ? { first, last } : null
}
