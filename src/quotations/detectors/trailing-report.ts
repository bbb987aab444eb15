import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { reachedCourt } from '../grammar/cue-phrases.ts'
import { goesOnSpeaking } from '../grammar/goes-on-speaking.ts'
import { isWork } from '../grammar/issued-by.ts'
import { isThing } from '../grammar/may-speak.ts'
import { opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { hasOwnObject } from '../grammar/own-object.ts'
import { hasClause, isAdjunct, isConnective, resumesAt } from '../grammar/resumes.ts'
import { carriesClause, isCapitalised, isComma, isDash, isIndefinite } from '../grammar/tags.ts'
import { NEGATIONS } from '../grammar/verb-group.ts'
import { found } from './make.ts'
import { behindColon, taken } from './taken.ts'

/** "Prices fell, a survey has found.", "The mill must close, the council has decided.": only at the end of a sentence. */
const closesFinding = ({ limit }: View, { after, form }: Cue): boolean =>
  FINDINGS.test(form.verb.lemma) && after >= limit
const FINDINGS = /^(?:find|decide|determine)$/

/** "Referring to the vote that Lind won, Roe said": what the report is about. */
export const TURNS_TO =
  /^(?:referring|speaking|commenting|responding|replying|answering|addressing|talking|turning|writing)$/

/** "The sons (and, she said, the daughters)": a report in brackets holds nothing that stands before them. */
function insideBrackets({ document: { tokens } }: View, first: number, start: number): boolean {
  for (let i = start - 1; i >= first; i--) {
    const { text } = tokens[i]!
    if (text === ')') return false
    if (text === '(') return i > first
  }
  return false
}

/** "Ann Roe, Ian Lind" of "Ann Roe, Ian Lind, Omar Baz and others agreed": those who report, and no words. */
function isList({ document: { tokens } }: View, first: number, start: number): boolean {
  let commas = 0
  for (let i = first; i < start; i++) {
    if (isComma(tokens[i])) commas++
    else if (!isCapitalised(tokens[i]) || carriesClause(tokens[i])) return false
  }
  return commas > 1
}

/** "In May it rained, he said.": nothing else stands there that he may have said. */
function isAllThatIsSaid({ document: { tokens }, limit }: View, cue: Cue, first: number, start: number): boolean {
  if (opensWithWork(tokens, first)) return false
  const end = skipAdjuncts(tokens, cue.after, limit)
  return (end >= limit || tokens[end]!.text === '.') && opensFiniteClause(tokens, first, start - 1, false)
}

/** "In a letter published in May, Roe thinks of home.": a participle, and no clause. */
function opensWithWork(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]!.lower !== 'in' || !isIndefinite(tokens[first + 1])) return false
  let noun = first + 2
  while (/^(?:ADJ|NOUN)$/.test(tokens[noun]!.pos) && !isWork(tokens[noun])) noun++
  return isWork(tokens[noun]) && tokens[noun + 1]?.pos === 'VERB'
}

const SOUNDS = /^(?:scream|roar|bellow|howl|growl|yell)$/

/** "Nobody slept, she remembers, until dawn", "It is void, the judge ruled"; not "Roe, a nurse, remembers a day at sea", "peace came, reason ruled and". */
const standsAlone = ({ document: { tokens }, limit }: View, { subject }: Cue, end: number): boolean =>
  subject?.place === 'before' && (end >= limit || isComma(tokens[end]))

/** Where the clause goes on of "There was no oil, she said; there was only soap" and "It is dark, she says at once: the lamps are gone"; else -1. */
function behindSemicolon({ document: { tokens }, limit }: View, after: number): number {
  let at = skipAdjuncts(tokens, after, limit)
  // "immediately after:"
  if (tokens[at]?.pos === 'ADP') at++
  if (at + 1 >= limit || !/^[;:]$/.test(tokens[at]!.text)) return -1
  return opensMainClause(tokens, at + 1, limit) ? at + 1 : -1
}

/** "a plan announced in May", "a word repeated at noon"; not "a study found in May". */
const isThingMade = (tokens: readonly Token[], { form, verb, subject }: Cue): boolean =>
  form.form === 'past' &&
  !FINDINGS.test(form.verb.lemma) &&
  subject !== null &&
  (subject.last === verb || (subject.last === verb - 1 && tokens[subject.last]!.pos === 'ADV')) &&
  isIndefinite(tokens[subject.first]) &&
  isThing(tokens, subject) &&
  !isWork(tokens[subject.last - 1])

/** "The ice broke, a danger that she had warned about in May" */
const isAbout = (tokens: readonly Token[], { form, after }: Cue): boolean =>
  form.verb.prepositions.has(tokens[after]?.lower ?? '') && /^(?:ADP|PUNCT)$/.test(tokens[after + 1]?.pos ?? '')

/** "The lease ends, it was said, in May": nobody is named. */
const isSaidByNobody = (tokens: readonly Token[], { first, form, subject }: Cue): boolean =>
  form.verb.lemma === 'say' && subject?.first === first - 1 && tokens[first - 1]!.lower === 'it'

/** "And" of "And, she said, he left"; not the "So" of "So, she said, was hers", which stands for what was told. */
const isOpening = (view: View, first: number, start: number, resume: number): boolean =>
  isConnective(view, first, start) &&
  !(/^(?:so|nor|neither)$/.test(view.document.tokens[first]!.lower) && view.document.tokens[resume]!.pos === 'AUX')

/**
 * Matches "Talks will resume, he said on Monday." and, with the cue in the middle, "Any deal, he said, will take time."
 * Not "In the end, he said nothing" nor "Roe, who noted this, left".
 */
export const trailingReport: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { frames } = cue.form.verb
  const reports = frames.has('that') && (frames.has('trail') || closesFinding(view, cue))
  if (
    !(reports || goesOnSpeaking(view, cue)) ||
    !cue.subject ||
    (cue.passive && !reachedCourt(tokens, cue) && !isSaidByNobody(tokens, cue)) ||
    cue.negated ||
    cue.infinitive ||
    tokens[cue.first - 1]?.lower === 'who'
  )
    return null
  if (/^(?:who|which|that)$/.test(tokens[cue.first - 1]?.lower ?? '') || hasOwnObject(view, cue)) return null
  // "If you saw it, you can write to us"
  if (tokens[cue.subject.first]!.lower === 'you') return null
  // "She fell, the crowd screamed, and the whistle went"
  if (SOUNDS.test(cue.form.verb.lemma)) return null
  // "Trade goes on, a plan announced in May"
  if (isThingMade(tokens, cue) || isAbout(tokens, cue)) return null
  if (cue.form.verb.lemma === 'remember' && !standsAlone(view, cue, cue.after)) return null
  if (cue.form.verb.lemma === 'rule' && !standsAlone(view, cue, skipAdjuncts(tokens, cue.after, view.limit)))
    return null
  // ", the agency quoted Roe as saying"
  const { place } = cue.subject
  const start = place === 'inverted' || place === 'source' ? Math.min(cue.first, cue.subject.first) : cue.subject.first
  const before = tokens[start - 1]
  if (start <= view.sentence.first || !(isComma(before) || isDash(before) || before?.mark)) return null
  const first = behindColon(view, taken(view, view.sentence.first, start), start)
  // "Asked by Roe what had changed, she replied, in his voice: “Nothing.”"
  if (first === view.sentence.first && opensWithAsking(view.document, tokens[first]!.sentence)) return null
  if (TURNS_TO.test(tokens[first]!.lower) || insideBrackets(view, first, start) || isList(view, first, start))
    return null
  // "She is not, she says, in debt"
  const adverb = tokens[start - 2]?.pos === 'ADV' || NEGATIONS.has(tokens[start - 2]?.lower ?? '') ? 1 : 0
  const cut = carriesClause(tokens[start - 2 - adverb])
  const leads = start - first < 4 || !hasClause(view, first, start)
  const resume = leads
    ? resumesAt(view, cue.after, cut, leads)
    : Math.max(resumesAt(view, cue.after, cut, leads), behindSemicolon(view, cue.after))
  if (resume > 0) {
    const from = carriesClause(tokens[resume]) ? behindColon(view, first, start, true) : first
    const content = {
      first: isOpening(view, from, start, resume) || from >= start - 1 ? resume : from,
      last: clauseEnd(view, resume),
    }
    return found(view, 'cue in the middle of a clause', cue, content)
  }
  // "It rains, said Roe"
  const short = cut && /^(?:PRON|DET|NOUN|PROPN)$/.test(tokens[first]!.pos)
  if ((leads && !short) || (isAdjunct(view, first, start - 1) && !isAllThatIsSaid(view, cue, first, start))) return null
  return found(view, 'clause before its cue', cue, { first, last: start - 1 })
}
