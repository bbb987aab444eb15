import { STOP_WORDS } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import type { Alignment } from './alignment.ts'
import type { Stretch } from './candidates.ts'
import type { Signs } from './weights.ts'

const DETERMINER = /^(?:the|a|an|his|her|its|their)$/
const PREPOSITION_BY = 'by'
/** What may stand between a verb and what belongs to it. */
const LIGHT = /^(?:from|has|have|had|were|been|being|than|his|her|its|also|\w+ly)$/
/** Words of a stretch's surroundings that are looked at on each side, and as many letters. */
const WORDS = 3
const LETTERS = 12
/** Words within which a verb counts for about a third. */
const VERB_REACH = 3

const OPENS_APPOSITION = /[,(:—–-]\s*(?:["“‘']|the |an? )?$/
const ENDS_APPOSITION = /^["”’']?\s?[,()—–]/
const LIST = /,|\b(?:and|or)\b/
const LIST_GOES_ON = /^,? (?:and|or) \p{L}/u
const LIST_WENT_BEFORE = /(?:,|\band|\bor) (?:the |an? )?$/

const flag = (value: boolean): number => (value ? 1 : 0)
const isLight = (word: string): boolean => STOP_WORDS.has(word) || LIGHT.test(word)

export type SurroundingSigns = Pick<
  Signs,
  | 'verbNear'
  | 'subjectBefore'
  | 'subjectBy'
  | 'objectBefore'
  | 'objectAfter'
  | 'isAfter'
  | 'behindMatch'
  | 'appositionAfter'
  | 'appositionBefore'
  | 'quoted'
  | 'quotedTitle'
  | 'severalListed'
  | 'oneListed'
  | 'cut'
  | 'cutOfSeveral'
  | 'cutBeforeOf'
>

/**
 * What stands around a stretch: the question's verbs, commas and quote marks, the rest of a list.
 *
 * @param first the position of its first word in the passage
 * @param last the position of the word after its last
 */
export function surroundingsOf(
  { gap, several, named, focus }: Asked,
  { passage: { words }, weights, verbs }: Alignment,
  stretch: Stretch,
  [first, last]: readonly [number, number],
  text: string,
): SurroundingSigns {
  let before = first - 1
  while (before >= 0 && first - before <= WORDS && isLight(words[before]!.word)) before--
  let after = last
  while (after < words.length && after - last < WORDS && isLight(words[after]!.word)) after++
  const apart = (marks: RegExp, from: number, to: number) => marks.test(text.slice(from, to))
  const afterVerb = verbs[before] === true && !apart(/[,;:()]/, words[before]!.end, stretch.start)
  const beforeVerb = verbs[after] === true && !apart(/[;:()]/, stretch.end, words[after]!.start)
  const lead = words[DETERMINER.test(words[first - 1]?.word ?? '') ? first - 2 : first - 1]?.word
  const matches = (at: number) => (weights[at] ?? 0) > 0
  const preceding = text.slice(Math.max(0, stretch.start - LETTERS), stretch.start)
  const following = text.slice(stretch.end, stretch.end + LETTERS)
  const next = DETERMINER.test(words[last]?.word ?? '') ? last + 1 : last
  const listed = LIST.test(stretch.text)
  const isTime = stretch.kind === 'time' || stretch.kind === 'duration'
  const cut = !isTime && (LIST_GOES_ON.test(following) || LIST_WENT_BEFORE.test(preceding))
  const quoted = stretch.kind === 'quote' || (/["“‘]$/.test(preceding) && /^[,.]?["”’]/.test(following))
  let verbNear = 0
  verbs.forEach((is, at) => {
    if (!is || (at >= first && at < last)) return
    verbNear = Math.max(verbNear, Math.exp(-(at < first ? first - at - 1 : at - last) / VERB_REACH))
  })
  return {
    verbNear,
    subjectBefore: flag(gap === 'subject' && beforeVerb),
    subjectBy: flag(gap === 'subject' && afterVerb && lead === PREPOSITION_BY),
    objectBefore: flag(gap === 'object' && beforeVerb),
    objectAfter: flag(gap === 'object' && afterVerb),
    isAfter: flag(gap === 'be' && afterVerb),
    behindMatch: flag(matches(before) && !afterVerb),
    appositionAfter: flag(matches(first - 1) && OPENS_APPOSITION.test(preceding)),
    appositionBefore: flag(matches(next) && ENDS_APPOSITION.test(following)),
    quoted: flag(quoted),
    quotedTitle: flag(quoted && named),
    severalListed: flag(several && listed),
    oneListed: flag(!several && focus !== null && listed),
    cut: flag(cut),
    cutOfSeveral: flag(cut && several),
    cutBeforeOf: flag(words[last]?.word === 'of'),
  }
}
