import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { hasTimeNoun } from '../lexicon/kinds.ts'
import { asideEndBeforeThat } from './aside.ts'
import type { Cue } from './cue.ts'
import { closingDash, opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isCapitalised, isComma, isDash, isHyphen, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'
import { tenseOf } from './tense.ts'

/** Behind these no "that" is the cue's. */
const ENDS = new Set([':', ';', 'and', 'but', 'or', 'who', 'which', 'whether'])

/** "that" right after the cue and its adjuncts, or past a few words that hold no clause of their own; not that of "thought for so long that". */
export function thatAfter(view: View, cue: Cue, start: number): number {
  const { tokens } = view.document
  // "added something that nobody heard"
  if (
    hasPlainObject(tokens, cue, start) ||
    tellsStory(tokens, cue.after) ||
    /^(?:some|any|every)thing$/.test(tokens[cue.after]?.lower ?? '')
  )
    return -1
  for (const from of [start, cue.after]) {
    for (let i = from; i + 1 < Math.min(view.limit, from + 22); i++) {
      const token = tokens[i]!
      if (token.quote >= 0) break
      if (
        token.lower === 'that' &&
        !isThatTime(tokens, i) &&
        !(tokens[i - 2]?.lower === 'so' && /^(?:ADJ|ADV)$/.test(tokens[i - 1]!.pos)) &&
        (i === cue.after || !(isOfNounBefore(tokens, i, cue.after) || isSubjectRelative(tokens, i, cue))) &&
        (i === from || token.pos !== 'DET' || opensFiniteClause(tokens, i + 1, view.limit, false))
      )
        return i
      const aside = isComma(token) ? asideEndBeforeThat(tokens, i, view.limit) : -1
      if (aside > 0 && aside > i + 1) {
        i = aside
        continue
      }
      if (token.lower === 'and' && cue.form.verb.frames.has('person') && isInsideNounPhrase(tokens[i + 1])) continue
      if (ENDS.has(token.lower)) break
      if (
        (carriesClause(token) &&
          !isHyphen(tokens[i + 1]) &&
          !isHyphen(tokens[i - 1]) &&
          !(cue.form.verb.frames.has('person') && tokens[i - 1]!.pos === 'NOUN' && GATHERED.test(token.lower))) ||
        (isComma(token) && tokens[i + 1]!.lower !== 'that' && !isPlace(tokens, i))
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

/** The "that" of "respond to videos showing that", "to the charge that", which tells what these are; not of "said in a complaint that". */
function isOfNounBefore(tokens: readonly Token[], that: number, from: number): boolean {
  const before = tokens[that - 1]!
  if (/^(?:showing|proving|indicating|suggesting|alleging|claiming)$/.test(before.lower)) return true
  if (!OF_THAT.test(before.lower)) return false
  for (let i = that - 2; i >= from - 1 && i > that - 7; i--)
    if (/^(?:to|over|about|of|on|for|by|with|amid|despite|against)$/.test(tokens[i]!.lower)) return true
  return false
}

/** The "that" of "wrote about a film that shows the mill", where it has the verb right behind it; not of "told them that is late". */
const isSubjectRelative = (tokens: readonly Token[], that: number, { form: { verb } }: Cue): boolean =>
  !verb.frames.has('person') &&
  tokens[that - 1]!.pos === 'NOUN' &&
  !hasTimeNoun(tokens[that - 1]) &&
  tokens[that + 1]!.pos === 'VERB' &&
  tenseOf(tokens[that + 1]!) !== null &&
  tokens[that + 2]?.pos !== 'AUX'

const OF_THAT =
  /^(?:allegations?|accusations?|claims?|charges?|fears?|concerns?|suspicions?|rumou?rs?|ideas?|notion|fact|signs?|evidence|beliefs?|criticisms?|complaints?|perception|impression|suggestions?|assertions?)$/

/** "argued that morning over the dog"; not "said that morning talks would go on", "said that night falls early". */
const isThatTime = (tokens: readonly Token[], i: number): boolean =>
  (hasTimeNoun(tokens[i + 1]) && /^(?:ADP|PUNCT|SCONJ|CCONJ|DET|PRON)$/.test(tokens[i + 2]?.pos ?? 'PUNCT')) ||
  (/^(?:same|very)$/.test(tokens[i + 1]!.lower) && hasTimeNoun(tokens[i + 2]))

/** "denied the responsibility that", "ordered a review of the service that": what follows describes the object; not "wrote the paper that", "told the paper that", "noted the fact that". */
const hasPlainObject = (tokens: readonly Token[], { after, form: { verb } }: Cue, start: number): boolean =>
  tokens[after]?.pos === 'DET' &&
  tokens[after]!.lower !== 'that' &&
  (verb.frames.has('person') ? /^(?:order|request)$/.test(verb.lemma) : start === after) &&
  !/^(?:fact|point|minute|hour|day|night|week|month|year|moment|time)$/.test(tokens[after + 1]?.lower ?? '') &&
  verb.lemma !== 'write'

/** "told the old story of a trade that he loved" */
function tellsStory(tokens: readonly Token[], after: number): boolean {
  if (tokens[after]?.pos !== 'DET') return false
  for (let i = after + 1; i < after + 4; i++)
    if (/^(?:story|stories|tale|tales)$/.test(tokens[i]?.lower ?? '')) return tokens[i + 1]?.lower === 'of'
  return false
}

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
