import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isBe, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'
import { opensPost } from './bare-post.ts'
import { isDemonym } from './demonym.ts'
import type { NameRun } from './names.ts'
import { holderBeside, opensClauseBehind, pastSeat } from './role-beside.ts'

/** Between commas beside a person's role or age, or before "who": "the bank's economist, Ann Lund,", "Ann Lund, 44,". */
export function isDescribed(document: Document, run: NameRun): boolean {
  const { tokens } = document
  // "Speaking at home in Lund, the nurse, 71, said"
  if (run.words.length === 1 && /^(?:in|at|near|outside)$/.test(tokens[run.first - 1]?.lower ?? '')) return false
  if (isComma(tokens[pastSeat(tokens, run.last)]) && holderBeside(document, run)) return true
  if (!isComma(tokens[run.last])) return false
  if (hasAge(tokens, run.last)) return true
  const next = tokens[run.last + 1]
  return next !== undefined && (hidesName(tokens, run.last + 1) || describesPerson(document, run))
}

/** "not her real name", "whose name has been changed": what an article tells of somebody. */
export const hidesName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'not' && /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'a' && tokens[at + 1]?.lower === 'pseudonym')

/** What only a person is, and no company. */
const ONLY_PERSONS =
  /^(?:spokesm[ae]n|spokeswoman|spokesperson|director|head|chairman|chairwoman|editor|professor|president|secretary|manager|analyst|economist|lawyer|author|founder|co-founder|captain|coach|minister|premier|mayor|governor|ambassador|envoy|senator)$/

/** ", 44,", ", 44 years old,": even "Tyler, 17," is no town. */
export function hasAge(tokens: readonly Token[], at: number): boolean {
  if (!isComma(tokens[at]) || !/^[1-9]\d$/.test(tokens[at + 1]?.text ?? '')) return false
  if (tokens[at + 2]?.lower === 'years' && tokens[at + 3]?.lower === 'old') return true
  return /^[,.]$/.test(tokens[at + 2]?.text ?? '')
}

/** "a second-year student", "a new arrival who ..."; "his wife,"; not "a bank". */
function describesPerson(document: Document, run: NameRun): boolean {
  const { tokens } = document
  const from = run.last + 1
  // "Ann Lund, Minister of Transport."
  if (isCapitalised(tokens[from]) && hasRoleNoun(tokens[from]) && /^(?:of|for|at)$/.test(tokens[from + 1]?.lower ?? ''))
    return true
  // "Ann Lind, spokesman for the mill said"; not "Orbis, owner of the mill"
  const noun = /^(?:managing|executive|deputy|chief|assistant|general|regional|national)$/.test(tokens[from]!.lower)
    ? from + 1
    : from
  if (ONLY_PERSONS.test(tokens[noun]?.lower ?? '') && /^(?:of|for|at)$/.test(tokens[noun + 1]?.lower ?? '')) return true
  if (run.words.length > 1 && opensPost(tokens, from)) return true
  const owned = isCapitalised(tokens[from]) && isPossessive(tokens[from + (isCapitalised(tokens[from + 1]) ? 2 : 1)])
  if (!owned && !/^(?:an?|the|his|her|its|their|one|another)$/.test(tokens[from]!.lower)) return false
  const phrase = nounPhraseAfter(tokens, from, from + 14)
  if (!phrase || opensClauseBehind(document, run, phrase.last)) return false
  if (tokens[phrase.last]?.lower === 'who') return true
  let end = from + 1
  while (end < phrase.last && tokens[end]!.pos !== 'ADP') end++
  const head = tokens[end - 1]!
  // "Ann Lind, Norland’s roads minister,"; not "Orbis Mills, Norland’s largest developer,"
  if (owned) return ONLY_PERSONS.test(head.lower) && isComma(tokens[phrase.last])
  // "Singing, her doctor told her, might help"
  if (/^(?:his|her|their)$/.test(tokens[from]!.lower) && carriesClause(tokens[phrase.last])) return false
  // "Orbis, a regulator,"
  if (run.words.length === 1 && head.lower === 'regulator') return false
  return head.pos !== 'PROPN' ? hasPersonNoun(head) : hasRoleNoun(head)
}

/** ", who", ", later of the Lund Globe, who", "was born": only somebody. */
export const doesWhatPersonsDo = (tokens: readonly Token[], at: number): boolean =>
  (isComma(tokens[at]) &&
    ((tokens[at + 1]?.lower === 'who' && !isDemonym(tokens[at - 1]!)) || servesElsewhere(tokens, at + 1))) ||
  (tokens[at + 1]?.lower === 'born' && /^(?:was|were)$/.test(tokens[at]!.lower)) ||
  (isBe(tokens[at]) && holdsPost(tokens, at + 1))

/** "the club's coach", "no longer the coach" behind "is": what only somebody is; not "the owner". */
function holdsPost(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 2 && /^(?:no|longer|not|still|now|also)$/.test(tokens[i]?.lower ?? '')) i++
  if (!/^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) return false
  const noun = nounPhraseAfter(tokens, i, i + 6)
  let end = i + 1
  while (noun && end < noun.last && tokens[end]!.pos !== 'ADP') end++
  return noun !== null && ONLY_PERSONS.test(tokens[end - 1]!.lower)
}

const servesElsewhere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:later|formerly|once|now|then|previously|originally|late)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:of|with|at)$/.test(tokens[at + 1]?.lower ?? '')
