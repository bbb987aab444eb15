import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause, isCapitalised, isComma, isDash, isHyphen, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'
import { clockEnd, isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/**
 * The subject of the first clause of a sentence that ends before a token: "Roe" in "Roe left early, saying ...", and in "When
 * Lind left, Roe wept, saying ...", where the first clause only leads up to it.
 */
export function mainSubject(document: Document, sentence: DocumentSentence, before: number): TokenRange | null {
  const floor = clockEnd(document.tokens, sentence.first)
  const set = subjectBeforeAside(document.tokens, floor, before)
  if (set) return set
  const main = leadEnd(document.tokens, leadStart(document.tokens, floor), before)
  return (
    (main > floor ? firstSubject(document.tokens, main, before) : null) ?? firstSubject(document.tokens, floor, before)
  )
}

/** The subject of the first clause between two tokens. */
export function firstSubject(tokens: readonly Token[], floor: number, before: number): TokenRange | null {
  let antecedent: TokenRange | null = null
  for (let i = floor + 1; i < before; i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || !carriesClause(token) || /^\p{Lu}/u.test(token.text)) continue
    let group = i
    while (group - 1 > floor && tokens[group - 1]!.pos === 'ADV') group--
    if (isInCompound(tokens, i)) continue
    // "looking for a way to win, Roe left"
    if (tokens[group - 1]!.lower === 'to' && isSought(tokens, group - 1, floor)) continue
    // "the things that turned it around"
    if (group - 2 > floor && /^(?:that|which)$/.test(tokens[group - 1]!.lower) && tokens[group - 2]!.pos === 'NOUN')
      continue
    if (isInsidePhrase(tokens, i, floor)) continue
    const that = relativeBefore(tokens, group, floor)
    if (that > floor) {
      antecedent = nounPhraseBefore(tokens, that, floor)
      continue
    }
    if (antecedent) {
      if (tokens[group - 1]!.pos === 'AUX' || tokens[group - 1]!.lower === 'to') continue
      if (!isSetBefore(tokens, antecedent, floor)) return antecedent
    }
    const subject = pastAside(tokens, subjectBefore(tokens, group, floor), floor)
    // "A leaked letter": what the tagger takes for its verb describes it
    if (subject && subject.last - subject.first === 1 && /^(?:an?|the)$/.test(tokens[subject.first]!.lower)) continue
    if (subject && !isSetBefore(tokens, subject, floor))
      return /^(?:who|which|whose)$/.test(tokens[subject.first]!.lower)
        ? (whomWho(tokens, subject.first, floor) ?? subject)
        : beforeWhose(tokens, subject)
  }
  let end = before
  while (end - 1 > floor && (isComma(tokens[end - 1]) || /^(?:ADV|ADP|SCONJ)$/.test(tokens[end - 1]!.pos))) end--
  const phrase = end > floor ? nounPhraseBefore(tokens, end, floor) : null
  return phrase && !isSetBefore(tokens, phrase, floor) ? phrase : null
}

/** "A baker" of "A baker whose shop fell put it bluntly". */
function beforeWhose(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let end = first + 1
  while (end < last && tokens[end]!.lower !== 'whose') end++
  return { first, last: end }
}

/** Whether "a way to" stands behind a participle: "looking for a way to win". */
function isSought(tokens: readonly Token[], to: number, floor: number): boolean {
  const sought = to - 1 > floor ? nounPhraseBefore(tokens, to, floor) : null
  if (!sought || sought.first - 2 <= floor || tokens[sought.first - 1]!.pos !== 'ADP') return false
  const { pos, lower } = tokens[sought.first - 2]!
  return pos === 'VERB' && lower.endsWith('ing')
}

/** The "born" of "the Lund-born miller"; not the "opened" of "Roe re-opened mills", nor the "led" of "The council - led by Roe -". */
const isInCompound = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens[i - 1]) &&
  !isSpacedHyphen(tokens, i - 1) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
  !PREFIX.test(tokens[i - 2]?.lower ?? '')

const PREFIX = /^(?:re|co|de|dis|mis|out|over|under|pre|cross)$/

/** "a letter" in "In a letter sent on Monday the union said": no subject of "sent", nor whom "it" takes up. */
const isSetBefore = (tokens: readonly Token[], { first }: TokenRange, floor: number): boolean =>
  first - 1 === floor && /^(?:in|on|at|from|during|under|through|via)$/.test(tokens[floor]!.lower)

/** The "issued" of "Roe, in a statement issued on Monday, said": a participle behind what leads up to the verb or is set off. */
function isInsidePhrase(tokens: readonly Token[], i: number, floor: number): boolean {
  const { pos, lower } = tokens[i]!
  if (pos !== 'VERB' || !/(?:ed|en|wn)$/.test(lower) || !/^(?:ADP|PART)$/.test(tokens[i + 1]?.pos ?? '')) return false
  let at = i - 1
  while (at > floor && at > i - 5 && /^(?:NOUN|ADJ|DET|PRON|PROPN)$/.test(tokens[at]!.pos)) at--
  return at < i - 1 && GOVERNS.test(tokens[at]!.lower) && (at === floor || isComma(tokens[at - 1]))
}

/** The "that" before the "sent" of "A memo that somebody sent is blunt", where a noun stands before it; else -1. */
function relativeBefore(tokens: readonly Token[], verb: number, floor: number): number {
  let at = verb
  while (at - 1 > floor && verb - at < 6 && isInsideNounPhrase(tokens[at - 1]) && !isThat(tokens[at - 1]!)) at--
  return at < verb && at - 2 >= floor && isThat(tokens[at - 1]!) && tokens[at - 2]!.pos === 'NOUN' ? at - 1 : -1
}

const isThat = ({ lower }: Token): boolean => lower === 'that' || lower === 'which'

const GOVERNS = /^(?:in|with|by|from|at|on|of|to|for)$/

/** "Roe" for the "standing by the door" of "Roe, standing by the door she left, wept". */
function pastAside(tokens: readonly Token[], subject: TokenRange | null, floor: number): TokenRange | null {
  if (!subject || subject.first - 1 <= floor) return subject
  const { pos, lower } = tokens[subject.first]!
  // "said Roe, a spokesman for the union quoted in the paper"
  if (/^an?$/.test(lower) && isComma(tokens[subject.first - 1])) {
    const said = nounPhraseBefore(tokens, subject.first - 1, floor)
    if (said && said.first > floor && isCapitalised(tokens[said.first]) && verbForm(tokens[said.first - 1]!.lower))
      return said
    const named = pastAge(tokens, subject.first - 1, floor)
    if (named) return named
  }
  if (!(pos === 'VERB' || lower.endsWith('ing')) || !isComma(tokens[subject.first - 1])) return subject
  const named = nounPhraseBefore(tokens, subject.first - 1, floor)
  return named && isCapitalised(tokens[named.last - 1]) ? named : subject
}

/** "Jane Roe" for the "retiree" of "Jane Roe, 75, a retiree in Lund, Ohio, voted". */
function pastAge(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  if (!/^[1-9]\d$/.test(tokens[comma - 1]?.text ?? '') || !isComma(tokens[comma - 2])) return null
  return comma - 2 > floor ? nounPhraseBefore(tokens, comma - 2, floor) : null
}

/** The "Roe" whom "who" takes up in "Roe, a pilot who flew for years, left", "Roe, 49, who flew for years, left" and "Roe, whose son flew, left". */
export function whomWho(tokens: readonly Token[], who: number, floor: number): TokenRange | null {
  const aged = isComma(tokens[who - 1]) ? pastAge(tokens, who - 1, floor) : null
  if (aged) return aged
  // "Roe -- whose son flew -- left"
  if (who <= floor) return null
  const set = isComma(tokens[who - 1]) || isDash(tokens[who - 1]) || isSpacedHyphen(tokens, who - 1)
  const taken = nounPhraseBefore(tokens, set ? who - 1 : who, floor)
  if (!taken || !/^(?:an?|the)$/.test(tokens[taken.first]!.lower) || !isComma(tokens[taken.first - 1])) return taken
  const named = taken.first - 1 > floor ? nounPhraseBefore(tokens, taken.first - 1, floor) : null
  return named && (isCapitalised(tokens[named.last - 1]) || isSomebody(tokens, named, floor)) ? named : taken
}

/** "Another witness" of "Another witness, a pilot who flew for years, left"; not "The next day". */
const isSomebody = (tokens: readonly Token[], { first, last }: TokenRange, floor: number): boolean =>
  first === floor && /^(?:an?|another|one|the)$/.test(tokens[first]!.lower) && hasPersonNoun(tokens[last - 1]!)

/** "Roe" of "Roe, when asked what was wrong, said": whom a clause without a subject of its own stands behind. */
function subjectBeforeAside(tokens: readonly Token[], floor: number, before: number): TokenRange | null {
  const phrase = tokens[floor]!.pos === 'ADP' ? null : nounPhraseAfter(tokens, floor, before)
  if (
    !phrase ||
    !isComma(tokens[phrase.last]) ||
    !/^(?:when|if|after|while|once|before)$/.test(tokens[phrase.last + 1]?.lower ?? '')
  )
    return null
  const verb = tokens[phrase.last + 2]
  return verb?.pos === 'VERB' && /(?:ed|ing)$/.test(verb.lower) && isCapitalised(tokens[phrase.first]) ? phrase : null
}

/** So many words may stand before the "after" of "One month after", "In May, after" and "Shortly after". */
const LEAD = 6

/** Where a clause that leads up to the main one begins: at the "after" of "Shortly after the vote ended" and "In May, after the vote ended". */
export function leadStart(tokens: readonly Token[], first: number): number {
  for (let i = first; i < first + LEAD && tokens[i]; i++) {
    if (LEADS_UP.test(tokens[i]!.lower)) return i
    if (!/^(?:ADV|NUM|DET|ADP|PUNCT)$/.test(tokens[i]!.pos) && !isTime(tokens, i)) break
  }
  return first
}

const LEADS_UP = /^(?:when|while|as|after|before|although|though|because|once|until|since|if|whenever)$/

/** Where the main clause begins behind one that leads up to it: "When Lind left, [Roe wept]", "Clad in red, [Roe wept]", "In what was a first, [Roe wept]"; not "After the vote, Roe wept". */
function leadEnd(tokens: readonly Token[], first: number, before: number): number {
  const participle = tokens[first]?.pos === 'VERB' && /(?:ed|en|ing|ad|wn)$/.test(tokens[first]!.lower)
  const what = tokens[first]?.pos === 'ADP' && tokens[first + 1]?.lower === 'what'
  if (!participle && !what && !LEADS_UP.test(tokens[first]?.lower ?? '')) return first
  let verb = participle
  for (let i = first + 1; i < before - 2; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) return first
    // "Speaking in Lund, which votes today, Roe left"
    if (verb && isComma(token) && /^(?:who|which|where)$/.test(tokens[i + 1]!.lower)) {
      i = nextComma(tokens, i + 1, before)
      return i > 0 && hasClause(tokens, i + 1, before) ? i + 1 : first
    }
    if (verb && isComma(token)) return hasClause(tokens, i + 1, before) ? i + 1 : first
    verb ||= carriesClause(token)
  }
  return first
}

/** The next comma between two tokens; -1 without one. */
function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 2; i++) if (isComma(tokens[i])) return i
  return -1
}

/** Not "who wept", which goes on with the words before it. */
const hasClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  !/^(?:who|which|where|and|or|but)$/.test(tokens[from]!.lower) && tokens.slice(from, to).some(carriesClause)
