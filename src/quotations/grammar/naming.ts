import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { GROUP_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import type { Cue } from './cue.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { carriesClause, isArticle, isCapitalised, isComma, isHyphen, isIndefinite } from './tags.ts'
import { tenseOf } from './tense.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** What may speak as well as have a name. */
const BODIES = new Set('group party union charity company firm club body committee campaign pac newspaper'.split(' '))

const NAMING = new Set(['call', 'dub', 'term', 'label', 'brand'])

/**
 * Whether a verb only gives a name, or no judgement at all: "a group called Night Watch", "he called the police"; not
 * "he called the police reckless", "a minister called it a farce".
 */
export function onlyNames(tokens: readonly Token[], cue: Cue, at: number, limit: number): boolean {
  const { lemma } = cue.form.verb
  if (!NAMING.has(lemma)) return false
  if (cue.form.form === 'past' && namesThing(tokens, cue)) return true
  if (lemma === 'call' && convenes(tokens, at)) return true
  if (lemma !== 'call' || hasJudgement(tokens, at, limit)) return false
  // "ending what he calls theft from the poor a focus"
  return tokens[(cue.subject?.first ?? 0) - 1]?.lower === 'what' || !isJudgedPastPhrases(tokens, at, limit)
}

/** "called a press conference on the “long” road", "call an early election": what is summoned. */
function convenes(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|the|another|emergency|urgent)$/.test(tokens[at]?.lower ?? '')) return false
  const object = nounPhraseAfter(tokens, at, at + 8)
  const next = object ? tokens[object.last] : undefined
  // "called the meeting “a farce”"
  if (!object || next?.mark || !SUMMONED.test(tokens[object.last - 1]!.lower)) return false
  return !next || next.lower === 'following' || /^(?:ADP|PART|PUNCT|SCONJ)$/.test(next.pos)
}

const SUMMONED =
  /^(?:conference|briefing|meeting|election|elections|vote|referendum|strike|session|summit|ambulance|police|time-?out)$/

/** "a group called", "a rally was held called", "officials, called": a participle that belongs to the noun before it. */
export function namesThing(tokens: readonly Token[], { first, verb, subject }: Cue): boolean {
  if (first !== verb || /^(?:that|which|who)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  const next = tokens[verb + 1]
  if (!subject)
    return isComma(tokens[verb - 1])
      ? /^(?:NOUN|PROPN|NUM)$/.test(next?.pos ?? '')
      : /^(?:NOUN|VERB)$/.test(tokens[verb - 1]?.pos ?? '') && isTitle(next)
  if (subject.last === verb && isObject(tokens, subject)) return true
  if (subject.place === 'before' && namesBeforeVerb(tokens, verb + 1)) return true
  let end = subject.first + 1
  while (end < subject.last && tokens[end]!.pos !== 'ADP') end++
  const head = tokens[end - 1]!
  const indefinite = /^(?:a|an|one|another|some)$/.test(tokens[subject.first]!.lower)
  const person =
    (hasPersonNoun(head) && !tokens[verb + 1]?.mark) ||
    [ROLE_NOUNS, PERSON_NOUNS, GROUP_NOUNS, BODIES].some((nouns) => nouns.has(head.lower))
  return indefinite && subject.place === 'before' && subject.last === verb && (!person || isWholeName(tokens, verb + 1))
}

/** "the new board called Harbour 45 ran its first notice": a name, and the verb of what bears it. */
function namesBeforeVerb(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (isCapitalised(tokens[end]) || (end > at && tokens[end]?.pos === 'NUM')) end++
  const verb = tokens[end]
  if (end === at || !verb || isHyphen(tokens[end + 1])) return false
  return carriesClause(verb) && tenseOf(verb) !== null && !/ed$/.test(verb.lower)
}

/** "the loophole" of "closed the loophole called an “inversion”"; not "said the editorial called it a farce". */
const isObject = (tokens: readonly Token[], subject: TokenRange): boolean => {
  const before = tokens[subject.first - 1]
  if (!before || !/^(?:VERB|ADP)$/.test(before.pos) || verbForm(before.lower)) return false
  return !/^(?:after|before|since|until|as|because|while|though|than)$/.test(before.lower) && isThing(tokens, subject)
}

/** The first word of a name or of what stands in quote marks. */
const isTitle = (token: Token | undefined): boolean => token?.mark === true || isCapitalised(token)

/** A name with nothing said of it: "a group called Night Watch, which"; not "a group called Roe a liar". */
function isWholeName(tokens: readonly Token[], at: number): boolean {
  if (!isCapitalised(tokens[at])) return false
  let end = at
  while (isCapitalised(tokens[end]) || tokens[end]?.pos === 'NUM') end++
  const next = tokens[end]
  return !next || (!next.mark && !/^(?:DET|ADJ|ADV|NOUN|PRON)$/.test(next.pos))
}

/** What something is called stands after it: "the deal a farce", "the deal reckless", "it “blunt”". */
function hasJudgement(tokens: readonly Token[], at: number, limit: number): boolean {
  const object = nounPhraseAfter(tokens, at, limit)
  // "calls this a tale that nobody believes"
  if (!object || (/^(?:this|these|that|those)$/.test(tokens[at]!.lower) && isArticle(tokens[at + 1]))) return true
  for (let i = object.first; i < Math.min(limit, object.last + 8); i++) {
    if (tokens[i]!.mark) return true
    if (isComma(tokens[i])) break
  }
  const next = tokens[object.last]
  if (tokens[object.last - 1]!.pos === 'ADJ') return true
  if (!next || object.last >= limit) return /^(?:it|him|her|them|this|that)$/.test(tokens[at]!.lower)
  if (isComma(next)) return commaBehindAside(tokens, object.last, limit) > 0
  // "called major donors herself", "called Roe shortly after the vote"
  if (/sel(?:f|ves)$/.test(next.lower)) return false
  const judged = next.pos === 'ADV' ? tokens[object.last + 1] : next
  return next.mark || (judged !== undefined && /^(?:DET|ADJ|VERB|PRON|NUM)$/.test(judged.pos)) || judged?.mark === true
}

/** "called her vote in favour of the war [a mistake]", "called the deal with the bank [reckless]"; not "called the mill in Lund [a few times]". */
function isJudgedPastPhrases(tokens: readonly Token[], from: number, limit: number): boolean {
  const at = nounPhraseAfter(tokens, from, limit)?.last ?? from
  let end = at
  while (end < limit && tokens[end]!.pos === 'ADP' && end - at < LONGEST_PHRASES) {
    const phrase = nounPhraseAfter(tokens, end + 1, limit)
    if (!phrase) return false
    end = phrase.last
  }
  if (end > at && tokens[end - 1]!.pos === 'ADJ' && isJudgement(tokens[end - 1]!)) return true
  if (end === at || end >= limit) return false
  if (tokens[end]!.pos === 'ADJ') return isJudgement(tokens[end]!)
  if (!isIndefinite(tokens[end])) return false
  return !isTime(tokens, end + 1) && !/^(?:few|couple|second|third|number|lot)$/.test(tokens[end + 1]?.lower ?? '')
}

/** Not the "late" of "called the mill in Lund late". */
const isJudgement = ({ lower }: Token): boolean =>
  !/^(?:late|early|daily|twice|first|last|next|free|other)$/.test(lower)

/** No more words tell of what is judged. */
const LONGEST_PHRASES = 20

const ASIDE = /^(?:an?|the|his|her|its|their|one|who|then|now|\d+)$/

/** The comma behind "a former driver" of "called Roe, a former driver, an outstanding leader"; -1 for "called Roe, a former driver, and wept". */
function commaBehindAside(tokens: readonly Token[], comma: number, limit: number): number {
  const opening = tokens[comma + 1]
  if (!isCapitalised(opening) && !ASIDE.test(opening?.lower ?? '')) return -1
  let relative = false
  for (let i = comma + 1; i < Math.min(limit, comma + 25); i++) {
    if (/^(?:who|that|which|whose)$/.test(tokens[i]!.lower)) relative = true
    // "called himself old, the mayor said, “at ten”"
    if (!relative && carriesClause(tokens[i])) return -1
    if (isComma(tokens[i]))
      return tokens[i + 1]?.mark || /^(?:DET|ADJ|ADV|NOUN)$/.test(tokens[i + 1]?.pos ?? '') ? i : -1
  }
  return -1
}

/** Where the "a fine leader" of "called Roe, a former driver, a fine leader" starts; else the object's start. */
export function judgementStart(tokens: readonly Token[], { form }: Cue, at: number, limit: number): number {
  if (form.verb.lemma !== 'call') return at
  const object = nounPhraseAfter(tokens, at, limit)
  return object && isComma(tokens[object.last]) ? Math.max(commaBehindAside(tokens, object.last, limit) + 1, at) : at
}
