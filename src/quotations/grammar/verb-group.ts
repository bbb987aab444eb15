import type { Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { asideBefore } from './aside.ts'
import { isBe, isCapitalised, isComma, isHave, isHyphen, isModal, isPossessive } from './tags.ts'

/** What says that something was not said. */
export const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never'])
/** Adverbs that do not stand inside a verb's group. */
const CONNECTIVES = new Set(['when', 'where', 'how', 'why', 'however', 'though', 'most'])

/** What stands around a verb and belongs to it: "has not also" of "has not also said". */
export interface VerbGroup {
  /** Index of the group's first token. */
  readonly first: number
  readonly passive: boolean
  readonly negated: boolean
  /** "to say". */
  readonly infinitive: boolean
  /** "is saying". */
  readonly progressive: boolean
}

/** By its noun, what opens each: "in fact". */
const INSERTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fact: 'in',
    turn: 'in',
    effect: 'in',
    part: 'in',
    course: 'of',
    first: 'at',
    last: 'at',
    instance: 'for',
  }),
)

/** The "in fact" of "had in fact said"; not of "the fact said". */
const isInserted = (tokens: readonly Token[], end: number): boolean =>
  INSERTED.get(tokens[end - 1]!.lower) === tokens[end - 2]?.lower &&
  (isHave(tokens[end - 3]) || isBe(tokens[end - 3]) || isModal(tokens[end - 3]))

/** Reads the group of a verb to its left, no farther than `floor`. */
export function verbGroup(tokens: readonly Token[], verb: number, form: VerbForm, floor: number): VerbGroup {
  let first = verb
  let passive = false
  let negated = false
  let infinitive = false
  let progressive = false
  while (first - 1 >= floor) {
    const token = tokens[first - 1]!
    if (token.pos === 'PART' && token.lower === 'to') infinitive = true
    else if (NEGATIONS.has(token.lower)) negated = true
    // "Moody's said"
    else if (token.pos === 'PART' && isPossessive(token) && isCapitalised(tokens[first - 2])) break
    else if (isBe(token) || isHave(token) || isModal(token)) {
      progressive ||= isBe(token) && form.form === 'ing'
      if (isBe(token) && form.form === 'past' && !isHave(tokens[first])) passive = !/^(?:'s|’s)$/.test(token.lower)
    } else if ((token.lower === 'since' || token.lower === 'long') && isHave(tokens[first - 2])) {
      // "has since said", "has long said"
    } else if (isInserted(tokens, first)) {
      first--
    } else if (isComma(token)) {
      const opens = asideBefore(tokens, first - 1, floor)
      if (opens < 0) break
      first = opens + 1
    } else if (token.pos !== 'ADV' || isHyphen(tokens[first - 2]) || CONNECTIVES.has(token.lower)) break
    first--
    if (infinitive) break
  }
  if (form.form === 'past' && tokens[first - 1]?.lower === 'as' && tokens[verb + 1]?.lower === 'by') passive = true
  return { first, passive, negated, infinitive, progressive }
}
