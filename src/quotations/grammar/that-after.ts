import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { hasTimeNoun } from '../lexicon/kinds.ts'
import { opensAsideBeforeThat } from './aside.ts'
import type { Cue } from './cue.ts'
import { closingDash, opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isCapitalised, isComma, isDash, isHyphen, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'

/** Behind these no "that" is the cue's. */
const ENDS = new Set([':', ';', 'and', 'but', 'or', 'who', 'which', 'whether'])

/** "that" right after the cue and its adjuncts, or past a few words that hold no clause of their own; not that of "thought for so long that". */
export function thatAfter(view: View, cue: Cue, start: number): number {
  const { tokens } = view.document
  // "added something that nobody heard"
  if (hasPlainObject(tokens, cue, start) || /^(?:some|any|every)thing$/.test(tokens[cue.after]?.lower ?? '')) return -1
  for (const from of [start, cue.after]) {
    for (let i = from; i + 1 < Math.min(view.limit, from + 22); i++) {
      const token = tokens[i]!
      if (token.quote >= 0) break
      if (
        token.lower === 'that' &&
        !isThatTime(tokens, i) &&
        !(tokens[i - 2]?.lower === 'so' && /^(?:ADJ|ADV)$/.test(tokens[i - 1]!.pos)) &&
        (i === from || token.pos !== 'DET' || opensFiniteClause(tokens, i + 1, view.limit, false))
      )
        return i
      if (token.lower === 'and' && cue.form.verb.frames.has('person') && isInsideNounPhrase(tokens[i + 1])) continue
      if (ENDS.has(token.lower)) break
      if (
        (carriesClause(token) &&
          !isHyphen(tokens[i + 1]) &&
          !isHyphen(tokens[i - 1]) &&
          !(cue.form.verb.frames.has('person') && tokens[i - 1]!.pos === 'NOUN' && GATHERED.test(token.lower))) ||
        (isComma(token) &&
          tokens[i + 1]!.lower !== 'that' &&
          !isPlace(tokens, i) &&
          !opensAsideBeforeThat(tokens, i, view.limit))
      )
        break
      if (isDash(token) || isSpacedHyphen(tokens, i)) {
        const closing = closingDash(tokens, i, view.limit)
        if (closing < 0) break
        i = closing
      }
    }
  }
  return -1
}

/** What those who are told something have done: "told a crowd gathered in the square that". */
const GATHERED = /^(?:gathered|assembled|seated|packed|crowded|huddled|invited|crammed)$/

/** "argued that morning over the dog"; not "said that morning talks would go on", "said that night falls early". */
const isThatTime = (tokens: readonly Token[], i: number): boolean =>
  hasTimeNoun(tokens[i + 1]) && /^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(tokens[i + 2]?.pos ?? 'PUNCT')

/** "denied the responsibility that", "ordered a review of the service that": what follows describes the object; not "wrote the paper that", "told the paper that". */
const hasPlainObject = (tokens: readonly Token[], { after, form: { verb } }: Cue, start: number): boolean =>
  tokens[after]?.pos === 'DET' &&
  tokens[after]!.lower !== 'that' &&
  (verb.frames.has('person') ? /^(?:order|request)$/.test(verb.lemma) : start === after) &&
  !/^(?:minute|hour|day|night|week|month|year|moment|time)$/.test(tokens[after + 1]?.lower ?? '') &&
  verb.lemma !== 'write'

/** Either comma of "Lund, Sweden, on". */
function isPlace(tokens: readonly Token[], comma: number): boolean {
  const opens = isComma(tokens[comma - 2]) ? comma - 2 : comma
  return (
    isComma(tokens[opens]) &&
    isComma(tokens[opens + 2]) &&
    isCapitalised(tokens[opens - 1]) &&
    isCapitalised(tokens[opens + 1]) &&
    tokens[opens - 2]?.pos === 'ADP' &&
    /^(?:ADP|SCONJ)$/.test(tokens[opens + 3]?.pos ?? '')
  )
}
