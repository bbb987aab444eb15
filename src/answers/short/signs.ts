import type { Passage, Query, Term } from '../../retrieval/index.ts'
import { STOP_WORDS } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import type { Stretch } from './candidates.ts'

/** Where a passage's words match the question's: by position, the weight of the term that stands there. */
export interface Alignment {
  readonly passage: Passage
  readonly weights: readonly number[]
  readonly total: number
}

export function align(query: Query, passage: Passage): Alignment {
  const weightOf = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const weights = passage.words.map(({ term, word }) => (STOP_WORDS.has(word) ? 0 : (weightOf.get(term) ?? 0)))
  return { passage, weights, total: query.weight || 1 }
}

/** The signs by which a stretch is judged; each about 0 to 1. */
export const SIGN_NAMES = [
  'near',
  'overlap',
  'fresh',
  'length',
  'joined',
  'left',
  'leftSubject',
  'touchLeft',
  'touchRight',
  'name',
  'noun',
  'number',
  'time',
  'duration',
  'focus',
  'focusNear',
  'by',
  'copula',
  'called',
  'preposition',
  'comma',
  'capitals',
  'start',
  'rank',
  'wName',
  'wNumber',
  'wTime',
  'wPlacePrep',
  'wPersonBy',
  'oneword',
  'lastTouch',
] as const

const BY = /^(?:by|from)$/
const COPULA = /^(?:is|was|are|were|be|been|became|become|becomes|remains|being)$/
const CALLED = /^(?:called|named|known|as|like|including|titled|namely|dubbed|termed|considered)$/
const PLACE_PREPOSITION = /^(?:in|at|near|to|from|into|outside|across|around|on|through|off|towards?)$/
const PREPOSITION =
  /^(?:of|in|at|to|from|with|for|on|into|through|between|under|against|during|over|within|about|via|than)$/

const placed = (words: readonly Term[], { start, end }: Stretch): [number, number] => {
  let first = words.findIndex((word) => word.end > start)
  if (first < 0) first = words.length
  let last = first
  while (last < words.length && words[last]!.start < end) last++
  return [first, last]
}

/** Measures a stretch against the question. `behind` is how far its passage is behind the best, in score. */
export function signsOf(
  asked: Asked,
  alignment: Alignment,
  stretch: Stretch,
  behind: number,
  text: string,
  idf: (term: string) => number,
): number[] {
  const { passage, weights, total } = alignment
  const { words } = passage
  const [first, last] = placed(words, stretch)
  let near = 0
  let overlap = 0
  let leftWeight = 0
  let allWeight = 0
  const nearest = new Map<string, number>()
  for (let at = 0; at < words.length; at++) {
    const weight = weights[at]!
    if (weight === 0) continue
    allWeight += weight
    if (at < first) leftWeight += weight
    if (at >= first && at < last) {
      overlap += weight
      continue
    }
    const distance = at < first ? first - at - 1 : at - last
    const value = weight * Math.exp(-distance / 6)
    const term = words[at]!.term
    if (value > (nearest.get(term) ?? 0)) nearest.set(term, value)
  }
  for (const value of nearest.values()) near += value
  let fresh = 0
  let capitals = 0
  let content = 0
  let focus = 0
  for (let at = first; at < last; at++) {
    const { term, word, capital } = words[at]!
    if (STOP_WORDS.has(word)) continue
    content++
    if (weights[at] === 0) fresh += idf(term)
    if (capital && at > 0) capitals++
    if (asked.focus === term) focus = 1
  }
  let focusNear = 0
  if (asked.focus !== null && focus === 0)
    for (let at = Math.max(0, first - 4); at < Math.min(words.length, last + 4); at++)
      if (words[at]!.term === asked.focus) focusNear = 1
  const before = words[first - 1]?.word ?? ''
  const before2 = words[first - 2]?.word ?? ''
  const lead = /^(?:the|a|an|his|her|its|their)$/.test(before) ? before2 : before
  const leadAt = /^(?:the|a|an|his|her|its|their)$/.test(before) ? first - 2 : first - 1
  const touchLeft = (weights[leadAt] ?? 0) || (PREPOSITION.test(lead) ? (weights[leadAt - 1] ?? 0) : 0)
  const touchRight =
    weights[last] ||
    (PREPOSITION.test(words[last]?.word ?? '') || COPULA.test(words[last]?.word ?? '') ? (weights[last + 1] ?? 0) : 0)
  const left = allWeight ? leftWeight / allWeight : 0.5
  const lastTouch =
    asked.last !== null &&
    (words[leadAt]?.term === asked.last || (PREPOSITION.test(lead) && words[leadAt - 1]?.term === asked.last))
      ? 1
      : 0
  const is = (value: boolean) => (value ? 1 : 0)
  const { wanted, subject } = asked
  return [
    near / total,
    overlap / total,
    Math.min(fresh / 20, 1),
    stretch.text.length / 60,
    (stretch.phrases - 1) / 3,
    subject ? 0 : left,
    subject ? left : 0,
    Math.min(touchLeft / 6, 1),
    Math.min(touchRight / 6, 1),
    is(stretch.kind === 'name'),
    is(stretch.kind === 'noun'),
    is(stretch.kind === 'number'),
    is(stretch.kind === 'time'),
    is(stretch.kind === 'duration'),
    focus,
    focusNear,
    is(BY.test(lead)),
    is(COPULA.test(lead)),
    is(CALLED.test(lead)),
    is(PREPOSITION.test(lead)),
    is(text[stretch.start - 2] === ','),
    content ? capitals / content : 0,
    is(first === 0),
    behind,
    is((wanted === 'person' || wanted === 'place') && stretch.kind === 'name'),
    is((wanted === 'number' || wanted === 'duration') && (stretch.kind === 'number' || stretch.kind === 'duration')),
    is(wanted === 'date' && stretch.kind === 'time'),
    is(wanted === 'place' && PLACE_PREPOSITION.test(lead)),
    is(wanted === 'person' && BY.test(lead)),
    is(content <= 1),
    lastTouch,
  ]
}
