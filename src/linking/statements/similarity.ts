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
  readonly run: { readonly words: number; readonly content: number; readonly weight: number }
  /** Both give numbers and none agrees, or one denies what the other states. */
  readonly contradicts: boolean
}

/** How much a word tells, by its stem. */
export type WeightOf = (word: Word) => number

/** Alike enough to be a translation's or a rewriter's form of one word: "breakthrough" and "breakout". */
const NEAR = 0.6
const PREFIX = 5
/** A negation stands so many words at most before what it denies. */
const LEAD = 4

/** 1 for the same word or stem, 0.6 for a common beginning of five letters, else 0. */
export function alike(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1
  if (isPlain(a) || isPlain(b)) return 0
  if (a.form.length < PREFIX + 1 || b.form.length < PREFIX + 1) return 0
  return a.form.slice(0, PREFIX) === b.form.slice(0, PREFIX) ? NEAR : 0
}

const isPlain = ({ kind }: Word): boolean => kind === 'function' || kind === 'number'

/** Compares two wordings word by word: order-free overlap, order-aware alignment (as in `diff`), longest common run. */
export function likenessOf(a: readonly Word[], b: readonly Word[], weightOf: WeightOf): Likeness {
  const [left, right] = [a.filter(tells), b.filter(tells)]
  const common = overlap(left, right, weightOf)
  const masses = [mass(left, weightOf), mass(right, weightOf)]
  const ordered = alignment(left, right, weightOf)
  return {
    contained: share(common.weight, Math.min(...masses)),
    covering: share(common.weight, Math.max(...masses)),
    ordered: share(ordered, common.weight),
    common: common.words,
    telling: common.telling,
    run: longestRun(a, b, weightOf),
    contradicts: contradicts(a, b),
  }
}

const tells = (word: Word): boolean => word.kind !== 'function'
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0)
const mass = (words: readonly Word[], weightOf: WeightOf): number => words.reduce((sum, w) => sum + weightOf(w), 0)

function overlap(
  a: readonly Word[],
  b: readonly Word[],
  weightOf: WeightOf,
): { weight: number; words: number; telling: number } {
  const used = new Set<number>()
  let [weight, words, telling] = [0, 0, 0]
  const take = (least: number, taken: Set<Word>): void => {
    for (const word of a) {
      if (taken.has(word)) continue
      const index = b.findIndex((other, at) => !used.has(at) && alike(word, other) >= least)
      if (index < 0) continue
      used.add(index)
      taken.add(word)
      weight += least * Math.min(weightOf(word), weightOf(b[index]!))
      words++
      if (word.kind !== 'name') telling++
    }
  }
  const taken = new Set<Word>()
  take(1, taken)
  take(NEAR, taken)
  return { weight, words, telling }
}

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

function longestRun(a: readonly Word[], b: readonly Word[], weightOf: WeightOf): Likeness['run'] {
  let best = { words: 0, content: 0, weight: 0 }
  let row: (typeof best)[] = []
  for (const word of a) {
    const next: (typeof best)[] = []
    for (let j = 0; j < b.length; j++) {
      if (word.stem !== b[j]!.stem) continue
      const before = row[j - 1] ?? { words: 0, content: 0, weight: 0 }
      const content = tells(word) ? 1 : 0
      const run = {
        words: before.words + 1,
        content: before.content + content,
        weight: before.weight + content * weightOf(word),
      }
      next[j] = run
      if (run.weight > best.weight || (run.weight === best.weight && run.words > best.words)) best = run
    }
    row = next
  }
  return best
}

function contradicts(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  if (left.size > 0 && right.size > 0 && ![...left].some((number) => right.has(number))) return true
  return negations(a, b) % 2 !== negations(b, a) % 2
}

/** Negations in the stretch of `a` that `b` has too, from a little before it ("will not | agree to it"). */
function negations(a: readonly Word[], b: readonly Word[]): number {
  const shared = a.flatMap((word, index) => (tells(word) && b.some((other) => alike(word, other)) ? [index] : []))
  const from = Math.max(0, (shared[0] ?? 0) - LEAD)
  return a.slice(from, (shared.at(-1) ?? a.length) + 1).filter(isNegation).length
}

const numbersOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter(({ kind }) => kind === 'number').map(({ stem }) => stem))
