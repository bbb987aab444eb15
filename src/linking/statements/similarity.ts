import { isNegation, type Word } from './words.ts'

/** How two wordings compare. All shares are of information (inverse document frequency), not of plain words. */
export interface Likeness {
  /** Share of the smaller wording's content that stands in the other one too. */
  readonly contained: number
  /** Share of the larger wording's content that stands in the other one too. */
  readonly covering: number
  /** Share of the common content that stands in the same order. */
  readonly ordered: number
  /** Words in common, function words aside; and those of them that are not names. */
  readonly common: number
  readonly telling: number
  /** The longest stretch printed alike in both: its words, and how many of them are content. */
  readonly run: { readonly words: number; readonly content: number }
  /** Both give numbers and none agrees, or one denies what the other states. */
  readonly contradicts: boolean
}

/** How much a word tells, by its stem. */
export type WeightOf = (word: Word) => number

/** Alike enough to be a translation's or a rewriter's form of one word: "breakthrough" and "breakout". */
const NEAR = 0.6
/** A negation stands so many words at most before what it denies. */
const LEAD = 4

/** 1 for the same word or stem, 0.6 for a common beginning of five letters, else 0. */
export function alike(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1
  return a.beginning !== '' && a.beginning === b.beginning ? NEAR : 0
}

/** What two wordings have in common whatever the order: cheap, and enough to tell that most pairs are not alike. */
export interface Overlap extends Pick<Likeness, 'contained' | 'covering' | 'common' | 'telling'> {
  readonly weight: number
  /** For each wording, 1 at the places of the words in common. */
  readonly matched: readonly [Uint8Array, Uint8Array]
}

/**
 * Each word is matched once: with the same stem first, then with a common beginning. Linear in the words.
 *
 * @param masses what each of the two tells, where that is known already
 */
export function overlapOf(
  a: readonly Word[],
  b: readonly Word[],
  weightOf: WeightOf,
  masses: readonly [number, number] = [massOf(a, weightOf), massOf(b, weightOf)],
): Overlap {
  const index = indexOf(b)
  const [left, right] = [new Uint8Array(a.length), new Uint8Array(b.length)]
  let [weight, telling, common] = [0, 0, 0]
  for (const [by, worth] of BY)
    for (let i = 0; i < a.length; i++) {
      const word = a[i]!
      if (left[i] === 1 || word.kind === 'function') continue
      const j = index[by].get(word[by])?.find((at) => right[at] === 0)
      if (j === undefined) continue
      left[i] = right[j] = 1
      weight += worth * Math.min(weightOf(word), weightOf(b[j]!))
      common++
      if (word.kind !== 'name') telling++
    }
  const [less, more] = [Math.min(...masses), Math.max(...masses)]
  const shared = { contained: share(weight, less), covering: share(weight, more), weight }
  return { ...shared, common, telling, matched: [left, right] }
}

const BY = [
  ['stem', 1],
  ['beginning', NEAR],
] as const

type Places = Readonly<Record<'stem' | 'beginning', ReadonlyMap<string, readonly number[]>>>
const indexes = new WeakMap<readonly Word[], Places>()

/** Where a wording's telling words stand, by what they are compared by. Kept, since each wording is compared often. */
function indexOf(words: readonly Word[]): Places {
  const known = indexes.get(words)
  if (known) return known
  const places = { stem: new Map<string, number[]>(), beginning: new Map<string, number[]>() }
  words.forEach((word, at) => {
    if (word.kind === 'function') return
    for (const [by] of BY) if (word[by] !== '' && !places[by].get(word[by])?.push(at)) places[by].set(word[by], [at])
  })
  indexes.set(words, places)
  return places
}

/** Compares two wordings word by word: order-free overlap, order-aware alignment (as in `diff`), longest common run. */
export function likenessOf(
  a: readonly Word[],
  b: readonly Word[],
  weightOf: WeightOf,
  overlap: Overlap = overlapOf(a, b, weightOf),
): Likeness {
  const { contained, covering, common, telling, weight, matched } = overlap
  const ordered = alignment(
    a.filter((_, index) => matched[0][index] === 1),
    b.filter((_, index) => matched[1][index] === 1),
    weightOf,
  )
  const contradicts = disagree(a, b) || negations(a, matched[0]) % 2 !== negations(b, matched[1]) % 2
  return { contained, covering, common, telling, ordered: share(ordered, weight), run: longestRun(a, b), contradicts }
}

const tells = (word: Word): boolean => word.kind !== 'function'
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0)

/** How much a wording tells. */
export const massOf = (words: readonly Word[], weightOf: WeightOf): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0)

/** The heaviest common subsequence of the words that are in common. */
function alignment(a: readonly Word[], b: readonly Word[], weightOf: WeightOf): number {
  let row = new Float64Array(b.length + 1)
  for (const word of a) {
    const next = new Float64Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      const same = alike(word, b[j]!)
      const met = same ? row[j]! + same * Math.min(weightOf(word), weightOf(b[j]!)) : 0
      next[j + 1] = Math.max(met, next[j]!, row[j + 1]!)
    }
    row = next
  }
  return row[b.length]!
}

function longestRun(a: readonly Word[], b: readonly Word[]): Likeness['run'] {
  const places = new Map<string, number[]>()
  for (const [index, { stem }] of b.entries()) places.set(stem, [...(places.get(stem) ?? []), index])
  let best = { words: 0, content: 0 }
  let row = new Map<number, typeof best>()
  for (const word of a) {
    const next = new Map<number, typeof best>()
    for (const index of places.get(word.stem) ?? []) {
      const before = row.get(index - 1)
      const run = { words: (before?.words ?? 0) + 1, content: (before?.content ?? 0) + (tells(word) ? 1 : 0) }
      next.set(index, run)
      if (run.content > best.content || (run.content === best.content && run.words > best.words)) best = run
    }
    row = next
  }
  return best
}

/** Both give numbers, and none is in both. */
function disagree(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  return left.size > 0 && right.size > 0 && ![...left].some((number) => right.has(number))
}

/** Negations in the stretch that is in common, from a little before it ("will not | agree to it"). */
function negations(words: readonly Word[], matched: Uint8Array): number {
  const [first, last] = [matched.indexOf(1), matched.lastIndexOf(1)]
  return words.slice(Math.max(0, first - LEAD), last < 0 ? words.length : last + 1).filter(isNegation).length
}

const numbersOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter(({ kind }) => kind === 'number').map(({ stem }) => stem))
