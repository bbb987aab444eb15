import { diffArrays } from 'diff'
import type { Change } from '../../model.ts'

/** A number with its separators, a word with its apostrophes and hyphens, white space, or one other character. */
const TOKEN =
  /\p{N}{1,3}(?:[.,\s]\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu
const WORD = /[\p{L}\p{N}]/u
/** Two texts that share almost nothing are shown as one change; this bounds the work. */
const MOST_EDITS = 2000

/**
 * Printed differently, yet the same to a reader: the style of quote marks and dashes, white space, separators of
 * thousands, a capital at the beginning, which a sentence puts there. Changes of these are not shown.
 */
export const plain = (token: string): string =>
  token
    .replaceAll(/[“”„‟«»"″]/g, '"')
    .replaceAll(/[‘’‚‛‹›ʼ`´′]/g, "'")
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\p{L}/u, (first) => first.toLowerCase())
    .replaceAll(/(?<=\p{N})[., ](?=\p{N}{3}(?!\p{N}))/gu, '')

/**
 * The word-by-word differences from one wording to another.
 *
 * `same` and `added`, joined, are `to` exactly; `same` and `removed`, joined, are `from` as far as `plain` tells texts
 * apart, since what is the same is given as `to` prints it.
 *
 * @example changesBetween('hard to see', 'arduous to see')
 * // [{ removed: 'hard' }, { added: 'arduous' }, { same: ' to see' }]
 */
export function changesBetween(from: string, to: string): Change[] {
  return joined(bridged(slid(partsOf(from, to))))
}

/** The same for texts in parts that belong together: what stands before, the statement itself, what stands after. */
export const changesByPart = (from: readonly string[], to: readonly string[]): Change[] =>
  joined(from.flatMap((part, index) => bridged(slid(partsOf(part, to[index] ?? '')))))

/** A change with both prints of it: what is the same may be printed in two ways; of a gap one side is empty. */
interface Part {
  readonly kind: Change['kind']
  readonly from: string
  readonly to: string
}

const removed = (from: string): Part => ({ kind: 'removed', from, to: '' })
const added = (to: string): Part => ({ kind: 'added', from: '', to })

function partsOf(from: string, to: string): Part[] {
  const [left, right] = [from.match(TOKEN) ?? [], to.match(TOKEN) ?? []]
  const comparator = (a: string, b: string): boolean => plain(a) === plain(b)
  const parts = diffArrays(left, right, { comparator, maxEditLength: MOST_EDITS })
  if (!parts) return [removed(from), added(to)]
  let [i, j] = [0, 0]
  return parts.map(({ count, added: isAdded, removed: isRemoved }): Part => {
    const printed = {
      from: isAdded ? '' : left.slice(i, i + count).join(''),
      to: isRemoved ? '' : right.slice(j, j + count).join(''),
    }
    if (!isAdded) i += count
    if (!isRemoved) j += count
    return { kind: isAdded ? 'added' : isRemoved ? 'removed' : 'same', ...printed }
  })
}

/**
 * One gap rather than two: where "[-We will build ]it[-. It] costs" and "[-We will build it. ]It costs" say the same,
 * the second is what a reader sees.
 */
function slid(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const tail: Part[] = [part]
    for (;;) {
      const merged = slide(result.at(-2), result.at(-1), tail[0]!)
      if (!merged) break
      result.splice(-2, 2)
      tail.splice(0, 1, ...merged)
    }
    result.push(...tail)
  }
  return result
}

/** A gap, what is kept after it and a second gap that ends alike, as one gap and what is kept; null when they do not. */
function slide(gap: Part | undefined, kept: Part | undefined, next: Part): [Part, Part] | null {
  if (!gap || kept?.kind !== 'same' || next.kind === 'same' || gap.kind !== next.kind) return null
  const side = next.kind === 'removed' ? 'from' : 'to'
  const at = next[side].length - kept[side].length
  const last = next[side].slice(Math.max(0, at))
  if (at < 0 || plain(last) !== plain(kept[side])) return null
  const text = gap[side] + kept[side] + next[side].slice(0, at)
  return [side === 'from' ? removed(text) : added(text), { ...kept, [side]: last }]
}

/** White space or punctuation alone between two changed words is part of the change: one phrase for another. */
function bridged(parts: readonly Part[]): Part[] {
  const changed = (part: Part | undefined): boolean => part !== undefined && part.kind !== 'same'
  return parts.flatMap((part, index) => {
    const between = changed(parts[index - 1]) && changed(parts[index + 1])
    return part.kind === 'same' && between && !WORD.test(part.to) ? [removed(part.from), added(part.to)] : [part]
  })
}

/** Neighbours of one kind as one, what was removed before what was added. */
function joined(parts: readonly Part[]): Change[] {
  const result: Change[] = []
  let gap = { removed: '', added: '' }
  const flush = (): void => {
    for (const kind of ['removed', 'added'] as const) if (gap[kind]) result.push({ kind, text: gap[kind] })
    gap = { removed: '', added: '' }
  }
  for (const { kind, from, to } of parts) {
    if (kind !== 'same') {
      gap[kind] += from + to
      continue
    }
    if (!to) continue
    flush()
    const last = result.at(-1)
    if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + to }
    else result.push({ kind, text: to })
  }
  flush()
  return result
}
