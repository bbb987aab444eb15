import type { DocumentSentence, Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import type { ReportingVerb, VerbForm } from '../lexicon/reporting-verbs.ts'
import { counts, skipAdjuncts } from './adjuncts.ts'
import { opensAsideBeforeThat } from './aside.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { opensFiniteClause, QUANTIFIERS } from './opens-clause.ts'
import { OWNERS, opensNounPhrase } from './opens-noun-phrase.ts'
import { subjectBefore, subjectWith } from './subject.ts'
import {
  carriesClause,
  isBe,
  isCapitalised,
  isComma,
  isHyphen,
  isInsideNounPhrase,
  isNominal,
  isPossessive,
  isSubjectPronoun,
  opensClause,
} from './tags.ts'

/** Whether what the tagger takes for a noun or adjective is the verb: "officials say", "the paper notes the rise". */
export function isVerbTaggedNoun(
  tokens: readonly Token[],
  i: number,
  { verb, form }: VerbForm,
  sentence: DocumentSentence,
): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  if (verb.lemma === 'point' && next?.lower === 'out') return true
  // "the executive shot back."; not "fired a shot back."
  if (verb.frames.has('back') && /^(?:back|in)$/.test(next?.lower ?? '') && before.pos !== 'DET')
    if (/^[:,.]$/.test(tokens[i + 2]?.text ?? '')) return true
  if (token.lower === 'say') return !opensNounPhrase(before) && !isPossessive(before)
  if (isSubjectPronoun(before)) return true
  if (next?.text === ':' && tokens[i + 2]?.mark && (form === 'past' || form === 's')) return true
  if (next?.text === ':' && tokens[i + 2]?.mark && form === 'base')
    if (isHeard(tokens, i, sentence) || headAgrees(tokens, i, sentence, true)) return true
  if (isBehindQuote(tokens, i, verb, sentence))
    return form === 's' || form === 'past' || (form === 'base' && /[^s]s$/.test(before.lower))
  const opens = next !== undefined && (next.lower === 'that' || isSubjectPronoun(next) || next.lower === 'there')
  const promises = form === 'ing' && verb.frames.has('to') && next?.lower === 'to' && tokens[i + 2]?.pos === 'VERB'
  if (promises) return before.pos !== 'DET' && before.pos !== 'ADJ'
  if (form === 'ing') {
    const after = isBe(before) || isComma(before)
    if (after && (verb.prepositions.has(next?.lower ?? '') || warnsSomebody(tokens, i, verb, sentence.last)))
      return true
    if (!opens) return false
    return (
      before.pos === 'PUNCT' ||
      before.pos === 'CCONJ' ||
      // "called for calm while warning that it was late"
      /^(?:while|by|despite)$/.test(before.lower) ||
      isBe(before) ||
      subjectWith(tokens, i, sentence.first) !== null
    )
  }
  // "“It is late”, judges the miller": none but a verb stands between a quote and an article
  const behindQuote = before.mark || (isComma(before) && tokens[i - 2]?.mark && /^(?:DET|PROPN)$/.test(next?.pos ?? ''))
  if (behindQuote && (token.pos === 'NOUN' || token.pos === 'ADJ')) return form === 's' || form === 'past'
  const governs =
    opens ||
    next?.mark ||
    governsClause(tokens, i + 1, sentence.last, verb.frames.has('bare')) ||
    thatAhead(tokens, i + 1) ||
    (isComma(next) && opensAsideBeforeThat(tokens, i + 1, sentence.last))
  if (form === 'past') {
    if (before.pos === 'DET' || before.pos === 'ADJ') return false
    // "It was late, the farmer, Roe, stated in the report"
    if (isComma(before) && verb.frames.has('trail') && isSetOff(tokens, i, sentence)) return true
    return Boolean(governs) || (verb.frames.has('trail') && isSomebody(before) && endsAside(tokens, i, sentence))
  }
  const singular = before.pos === 'PROPN' || (before.pos === 'NOUN' && !before.lower.endsWith('s'))
  if (
    form === 's' &&
    (isComma(before) || before.mark) &&
    verb.frames.has('trail') &&
    endsInName(tokens, i + 1, sentence)
  )
    return true
  if (form === 's' && isComma(before))
    return (
      (opens || governsClause(tokens, i + 1, sentence.last, verb.frames.has('bare'))) && isSetOff(tokens, i, sentence)
    )
  if (form === 's' && goesOnFromVerb(tokens, i)) return Boolean(governs)
  if (form === 's')
    return (
      (singular || (governs && headAgrees(tokens, i, sentence, false))) &&
      (Boolean(governs) || endsAside(tokens, i, sentence) || fillsGap(tokens, i) || opensWithAs(tokens, i, sentence))
    )
  if (before.pos === 'NOUN' && before.lower.endsWith('s') && endsAside(tokens, i, sentence)) return true
  if (QUANTIFIERS.has(before.lower)) return Boolean(governs)
  // "Residents claim prices had risen"; not "Insurance claim prices"
  if (next?.pos === 'NOUN' && before.lower.endsWith('s') && (isSomebodys(before) || isGroupNoun(before.lower)))
    return verb.frames.has('bare') && opensFiniteClause(tokens, i + 1, sentence.last, true)
  if (!governs) return false
  if (before.pos === 'NUM' || (before.lower.endsWith('s') && /^(?:NOUN|PROPN)$/.test(before.pos))) return true
  return headAgrees(tokens, i, sentence, true)
}

/** The "state" of "“It is late,” the Danes state in a paper.": a subject between the end of a quoted sentence and the verb. */
function isBehindQuote(
  tokens: readonly Token[],
  i: number,
  { frames }: ReportingVerb,
  { first }: DocumentSentence,
): boolean {
  if (!frames.has('trail') || isCapitalised(tokens[i])) return false
  const subject = subjectBefore(tokens, i, first)
  if (!subject || subject.last !== i || subject.first - 2 < first || !isNominal(tokens[i - 1])) return false
  return tokens[subject.first - 1]!.mark === true && /^[,.?!]$/.test(tokens[subject.first - 2]!.text)
}

/**
 * Whether the head of a longer subject is of a verb's number, whatever stands right before the verb: "Residents of the town
 * claim that", "The head of the dockers claims that"; not "Backers of the claim that", "the dockers claims that".
 */
function headAgrees(tokens: readonly Token[], i: number, { first }: DocumentSentence, several: boolean): boolean {
  if (isCapitalised(tokens[i]) || !/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[i - 1]!.pos)) return false
  const subject = subjectBefore(tokens, i, first)
  if (!subject || (subject.first > first && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[subject.first - 1]!.pos)))
    return false
  let end = subject.first + 1
  while (end < subject.last && tokens[end]!.pos !== 'ADP') end++
  const { pos, lower } = tokens[end - 1]!
  return end < i && /^(?:NOUN|PROPN)$/.test(pos) && /[^s]s$|^(?:people|women|men)$/.test(lower) === several
}

/** The "Roe" of "“It is late,” Roe fumed." */
const isSomebody = (token: Token): boolean => token.pos === 'PROPN' || hasPersonNoun(token) || isGroupNoun(token.lower)

/** "They heard a guard shout: “Stop!”" */
function isHeard(tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean {
  // "They heard a loud shout:"
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]!.pos)) return false
  for (let at = i - 1; at > Math.max(first, i - 7); at--) {
    if (/^(?:heard|hear|hears|saw)$/.test(tokens[at]!.lower)) return at < i - 1
    if (carriesClause(tokens[at]) || tokens[at]!.pos === 'PUNCT') return false
  }
  return false
}

/** "the state, which claims the land was its own", "He left his post and claims he was pushed"; not "threats and claims he made". */
function goesOnFromVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!
  if (before.lower === 'which') return true
  const joined = tokens[i - 2]
  return before.lower === 'and' && joined?.pos === 'NOUN' && !joined.lower.endsWith('s')
}

/** "the plant, which Orbis claims was sold": the verb behind it has its subject before the name. */
function fillsGap(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.pos !== 'AUX' || !carriesClause(next)) return false
  let first = i - 1
  while (first > 0 && first > i - 5 && tokens[first]!.pos === 'PROPN') first--
  return /^(?:which|who|that|what)$/.test(tokens[first]!.lower)
}

/** "warning voters that it was late", "warning them on the air that it was late": whom it is said to, then "that". */
function warnsSomebody(tokens: readonly Token[], i: number, verb: ReportingVerb, limit: number): boolean {
  if (!verb.frames.has('person') || !isInsideNounPhrase(tokens[i + 1])) return false
  const person = nounPhraseAfter(tokens, i + 1, limit)
  return person !== null && (tokens[person.last]?.lower === 'that' || thatAhead(tokens, person.last))
}

/** "The researchers report in Nature that it is so": a few words of place, then "that". */
function thatAhead(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|on|to|at)$/.test(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i]
    if (!token || token.mark || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return false
    if (token.lower === 'that') return true
  }
  return false
}

/** "the paper notes the rise was small": what follows is a subject of its own, with a verb. */
function governsClause(tokens: readonly Token[], at: number, limit: number, bare: boolean): boolean {
  const token = tokens[at]
  if (!bare || !token || at >= limit) return false
  const subject =
    /^(?:DET|NUM|SYM)$/.test(token.pos) ||
    opensClause(token) ||
    counts(tokens, at) ||
    QUANTIFIERS.has(token.lower) ||
    OWNERS.has(token.lower) ||
    (token.pos === 'PROPN' && isCapitalised(token))
  return subject && opensFiniteClause(tokens, at, limit, true)
}

/** "Roe, who has four cats, claims the prize was hers": the comma closes what describes the subject. */
const isSetOff = (tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean =>
  subjectBefore(tokens, i, first)?.place === 'apposition'

/** "Prices rose, reports Reuters.", "..., notes Jane Roe of the Post.", "..., reckons senior researcher Jane Roe.": a name, and no more than a role before it, ends the sentence. */
function endsInName(tokens: readonly Token[], at: number, { last }: DocumentSentence): boolean {
  let named = false
  let first = at
  while (first < at + 4 && !isCapitalised(tokens[first]) && /^(?:ADJ|NOUN)$/.test(tokens[first]?.pos ?? '')) first++
  if (first > at && !hasPersonNoun(tokens[first - 1])) first = at
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (isCapitalised(token)) named = true
    else if (/^[.?!)\]]+$/.test(token.text)) return named
    // "reports Jane Roe from the union"
    else if (named && token.lower === 'from') return isLastPhrase(tokens, i, last)
    else if (!(i === at && token.lower === 'the') && !/^(?:of|for|the|at|and|-|['’]s)$/.test(token.lower)) return false
  }
  return named
}

const isLastPhrase = (tokens: readonly Token[], at: number, last: number): boolean =>
  !tokens.slice(at, Math.min(last, at + 20)).some((token) => isComma(token) || carriesClause(token))

/** "As Jane Roe reports for the Post, prices rose": only names stand between. */
function opensWithAs(tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean {
  if (tokens[first]!.lower !== 'as' || i - first > 8) return false
  for (let at = first + 1; at < i; at++) if (!isCapitalised(tokens[at]) && tokens[at]!.pos !== 'DET') return false
  return i > first + 1
}

/** "the researchers", "the surveyors" */
const isSomebodys = (token: Token): boolean => hasPersonNoun(token) || /(?:[eo]r|ist|ian)s$/.test(token.lower)

/**
 * "Prices rose, the Daily Mail reports.", "“Prices rose,” Roe notes.": a name and the verb, set off, end the sentence, or
 * stand before more of the quote: "“Prices rose,” Roe claims, “and fell.”" Not "Profit rose, beating forecasts."
 */
function endsAside(tokens: readonly Token[], i: number, sentence: DocumentSentence): boolean {
  const past = skipAdjuncts(tokens, i + 1, sentence.last)
  const quoted = isComma(tokens[past]) && tokens[past + 1]?.mark === true
  let first = i
  while (
    first - 1 > sentence.first &&
    i - first < 7 &&
    (/^(?:PROPN|DET|NOUN|ADJ|ADP)$/.test(tokens[first - 1]!.pos) ||
      isPossessive(tokens[first - 1]) ||
      isHyphen(tokens[first - 1]))
  )
    first--
  // "In a year, the authors report, prices had doubled"
  const within =
    isComma(tokens[past]) &&
    (tokens[first]?.lower === 'the' ? isSomebodys(tokens[i - 1]!) : carriesClause(tokens[past + 1]))
  for (let end = past; end < sentence.last && !quoted && !within; end++)
    if (!/^[.?!…)\]♦◆■●]+$/.test(tokens[end]!.text)) return false
  if (first === i - 1 && isComma(tokens[first - 1]) && /^\p{Ll}+ing$/u.test(tokens[first]!.text)) return false
  return first < i && ((isComma(tokens[first - 1]) && !quoted) || tokens[first - 1]!.mark)
}
