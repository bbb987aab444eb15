import { isCapital } from '../language/capital.ts'
import { LETTERS } from '../language/letters.ts'
import type { Direction } from './expression.ts'

/** A modal that puts its verb ahead. */
const MODALS = new Set(['will', 'shall', 'would', 'should', 'may', 'might', 'must', "won't", 'won’t'])
const isModal = (word: string): boolean => MODALS.has(word) || (word.endsWith('ll') && /^\p{L}{1,4}['’]ll$/u.test(word))
/** What is planned, or announced in the present tense as a timetable is: "talks due Monday", "ministers meet Friday". */
const AHEAD = new Set(
  (
    'due scheduled slated planned plan plans planning expected expect expects upcoming ahead prepare prepares ' +
    'preparing deadline hope hopes aim aims intend intends loom looms looming begins starts opens meet meets vote ' +
    'votes leaves arrives departs heads travels visits returns expires convene convenes resume resumes hosts ' +
    'effective'
  ).split(' '),
)
/** Before "to": "agreed to meet Friday", "set to open Monday", "is to visit on Sunday". */
const GOVERNOR =
  /^(?:due|set|scheduled|slated|planned|planning|plans?|expected|expects?|agreed|decided|supposed|likely|ready|hopes?|hoping|wants?|going|is|are|was|were|promised|vowed|pledged|invited|asked|ordered|urged|needs?|has|have|intends?|preparing|aims?|refused|called|about)$/
/** Irregular past forms of the verbs that news uses most, and participles of reporting. */
const PAST = new Set(
  (
    'said told was were had did made took gave came went saw met held began broke brought built bought fell felt found flew ' +
    'fought got grew heard hit kept knew led left lost paid put ran rose sat sent shot showed spoke spent stood struck ' +
    'swore taught thought threw understood woke won wore wrote drew drove chose cut set shut sold became been died read ' +
    'speaking saying telling writing adding following'
  ).split(' '),
)
const CLAUSE_END = /[;:!?]|["“”]|\.\s|\s[–—]\s/
/** "Is set for Friday". */
const BE = /^(?:is|are|was|were|be|been|being|now|all)$/
const AUXILIARY = /^(?:was|were|had|did|been)$/
const POSSESSIVE = /^['’]s?\b/

/** After "would only" and "would not". */
const TELLS = /^(?:say|comment|confirm|discuss|elaborate|reveal|disclose|answer)$/

/** Ends as a verb's past form does, but is an adjective: "on an unspecified date in January". */
const ADJECTIVE =
  /^(?:un(?:specified|disclosed|precedented|expected|identified|named|manned|decided|limited|confirmed|resolved|related|changed)|indeed|hundred|red|need|speed|fixed|alleged|so-called)$/

/** Whether a word is a verb's past form. */
export const isPast = (word: string): boolean =>
  PAST.has(word) || (word.endsWith('ed') && word.length > 4 && /^\p{Ll}+$/u.test(word) && !ADJECTIVE.test(word))
const WORD = new RegExp(`[${LETTERS}'’]+|\\d+`, 'gu')
const wordsOf = (text: string): string[] => text.match(WORD) ?? []
const between = /^(?:be|been|being|not|also|have|has|soon|now|still|only|likely|\p{L}+ly)$/u

/** Whether a modal or "to" stands before a verb, adverbs and auxiliaries aside: "will formally be held". */
function modalBefore(words: readonly string[], at: number): boolean {
  let index = at - 1
  while (index >= 0 && at - index < 5 && between.test(words[index] ?? '')) index--
  return isModal(words[index] ?? '') || (words[index] === 'to' && /\p{L}/u.test(words[at] ?? ''))
}

/** Whether a plan was one of the past: "had been due", "previously planned". */
const wasSo = (words: readonly string[], at: number): boolean =>
  /^(?:had|been)$/.test(words[at - 1] ?? '')
    ? words.slice(Math.max(0, at - 3), at).includes('had')
    : /^(?:previously|originally|initially)$/.test(words[at - 1] ?? '')

/** "The vote", "a visit": words that are verbs elsewhere. */
const isNoun = (words: readonly string[], at: number): boolean =>
  /^(?:plans?|votes?|visits|returns|heads|hopes?|meets?|starts|expires|aims?)$/.test(words[at] ?? '') &&
  /^(?:the|an?|this|that|his|her|its|their|our|of|for|no|any|on|in|by|\p{L}+['’]s)$/iu.test(words[at - 1] ?? '')

/** The nearest verb or cue on the left decides: "will be held" ahead, "was held" back. */
function fromBefore(before: string): Direction {
  if (/\bas (?:soon|early) as\s+$|\S\s+(?:until|till)\s+$/i.test(before)) return 'future'
  const words = wordsOf(before.split(CLAUSE_END).at(-1) ?? '')
    .slice(-14)
    .map((word) => (isCapital(word) ? word : word.toLowerCase()))
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    if (isModal(word)) return 'future'
    if (word === 'to' && GOVERNOR.test(words[at - 1] ?? '') && /^\p{Ll}/u.test(words[at + 1] ?? ''))
      return wasSo(words, at - 1) ? 'past' : 'future'
    if (AHEAD.has(word) && !isNoun(words, at)) return wasSo(words, at) ? 'past' : 'future'
    if (word === 'set' && BE.test(words[at - 1] ?? '')) return 'future'
    if (isPast(word)) return modalBefore(words, at) ? 'future' : 'past'
  }
  return null
}

/** Without one, the first verb on the right: "On Friday the council will vote". */
function fromAfter(after: string): Direction {
  const words = wordsOf(after.split(CLAUSE_END)[0] ?? '').slice(0, 22)
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? ''
    if (/^(?:plans?|intends?|aims?|hopes?|expects?)$/.test(word) && next === 'to') return 'future'
    if (/^(?:is|are)$/.test(word) && /^(?:due|set|expected|scheduled|planned|to|going)$/.test(next)) return 'future'
    // "On Tuesday he would only say": what somebody was ready to tell then.
    if (word === 'would' && words.slice(at + 1, at + 4).some((one) => TELLS.test(one))) return 'past'
    if (isModal(word)) return 'future'
    if (isPast(word) || /^(?:has|have)$/.test(word)) return 'past'
    if (/^(?:is|are)$/.test(word)) return null
  }
  return null
}

/** "The vote planned for Friday was called off": what comes of a plan, told in the past. */
const PLANNED_FOR = /\b(?:planned|scheduled|set|due|slated|expected)\b[^.;]{0,60}\s(?:for|on)\s(?:late |early )?$/i
const CALLED_OFF =
  /^(?:\s\p{Ll}+){0,2}\s(?:was|were|has been|have been|had been)\s(?:called off|cancell?ed|postponed|put off|delayed|scrapped|abandoned|suspended|banned|held up)\b/u

/**
 * Which way the words around an expression point. A possessive ("Monday's talks") points by itself only where it stands
 * ahead: elsewhere it is the day that the article spoke of before.
 */
export function directionOf(before: string, after: string): Direction {
  if (POSSESSIVE.test(after))
    return /\b(?:ahead of|in advance of|upcoming|prepar\w{1,4} for|until)\s+$/i.test(before) ? 'future' : null
  const [, next = '', more = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? []
  // "The ministry on Sunday issued": the verb that follows at once is the expression's own.
  if (!AUXILIARY.test(next) && isPast(next) && more !== 'by') return 'past'
  const direction = fromBefore(before)
  return direction === 'future' && PLANNED_FOR.test(before) && CALLED_OFF.test(after)
    ? 'either'
    : (direction ?? fromAfter(after))
}
