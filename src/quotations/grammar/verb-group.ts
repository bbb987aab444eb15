import type { Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { asideBefore } from './aside.ts'
import { isBe, isCapitalised, isComma, isDash, isHave, isHyphen, isModal, isNominal, isPossessive } from './tags.ts'

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

/** By its last word, what stands before that in each: "in fact", "in the past". */
const INSERTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    fact: ['in'],
    turn: ['in'],
    effect: ['in'],
    part: ['in'],
    particular: ['in'],
    general: ['in'],
    private: ['in'],
    public: ['in'],
    course: ['of'],
    first: ['at'],
    last: ['at'],
    times: ['at'],
    instance: ['for'],
    occasion: ['on'],
    past: ['in', 'the'],
    weeks: ['in', 'recent'],
    months: ['in', 'recent'],
    years: ['in', 'recent'],
    days: ['in', 'recent'],
  }),
)

/** Those that stand right behind a subject too: "Doctors at first said"; not "The doctors in public said". */
const BEHIND_SUBJECTS = new Set(['fact', 'turn', 'effect', 'first', 'last', 'times'])

/** How many words of the "in fact" of "had in fact said" end before a token; 0 in "the fact said". */
function insertedWords(tokens: readonly Token[], end: number): number {
  const opening = tokens[end - 2]?.pos
  if (opening !== 'ADP' && opening !== 'DET' && opening !== 'ADJ') return 0
  const before = INSERTED.get(tokens[end - 1]!.lower)
  if (!before) return 0
  const first = end - 1 - before.length
  for (let i = 0; i < before.length; i++) if (tokens[first + i]?.lower !== before[i]) return 0
  const opens = tokens[first - 1]
  const inside = isHave(opens) || isBe(opens) || isModal(opens)
  return inside || (isNominal(opens) && BEHIND_SUBJECTS.has(tokens[end - 1]!.lower)) ? before.length + 1 : 0
}

const isQuantifier = (lower: string): boolean => lower === 'both' || lower === 'all' || lower === 'each'

/** The "both" of "have both said", "they all said" and "the men - Roe's - both said"; not of "Both said". */
const isFloating = (tokens: readonly Token[], i: number): boolean =>
  isQuantifier(tokens[i]!.lower) &&
  (isHave(tokens[i - 1]) ||
    isBe(tokens[i - 1]) ||
    isDash(tokens[i - 1]) ||
    /^(?:they|we|who)$/.test(tokens[i - 1]?.lower ?? ''))

/** Reads the group of a verb to its left, no farther than `floor`. */
export function verbGroup(tokens: readonly Token[], verb: number, form: VerbForm, floor: number): VerbGroup {
  let first = verb
  let passive = false
  let negated = false
  let infinitive = false
  let progressive = false
  while (first - 1 >= floor) {
    const token = tokens[first - 1]!
    // "in addition to saying"
    if (token.lower === 'to' && form.form === 'ing' && tokens[first - 2]?.lower === 'addition') break
    if (token.pos === 'PART' && token.lower === 'to') infinitive = true
    else if (NEGATIONS.has(token.lower)) negated = true
    // "Moody's said"
    else if (token.pos === 'PART' && isPossessive(token) && isCapitalised(tokens[first - 2])) break
    else if (isBe(token) || isHave(token) || isModal(token)) {
      progressive ||= isBe(token) && form.form === 'ing'
      if (isBe(token) && form.form === 'past' && !isHave(tokens[first])) passive = !/^(?:'s|’s)$/.test(token.lower)
    } else if ((token.lower === 'since' || token.lower === 'long') && isHave(tokens[first - 2])) {
      // "has since said", "has long said"
    } else if (isFloating(tokens, first - 1) || (token.lower === 'likely' && isModal(tokens[first - 2]))) {
      // "have both said", "would likely say"
    } else if (insertedWords(tokens, first) > 0) {
      first -= insertedWords(tokens, first) - 1
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
