import type { CueDetector, Found, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { hasOwnObject } from '../grammar/own-object.ts'
import { carriesClause, isBe, isComma } from '../grammar/tags.ts'
import { found } from './make.ts'

/**
 * Matches "As the agency reported, talks go on.", "Talks go on, as the agency reported." and "As reported by the agency,
 * talks go on.", also "As Roe put it, talks go on."; not "As he spoke, the crowd left", where nothing is reported, nor "As he praised
 * the plan, the crowd left", nor "As we noted, talks go on".
 */
export const asReported: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { frames } = cue.form.verb
  const putsIt = frames.has('it')
  if (!putsIt && !(frames.has('that') && frames.has('trail'))) return null
  if (cue.passive ? tokens[cue.verb + 1]?.lower !== 'by' : !cue.subject) return null
  const as = (cue.subject ? Math.min(cue.subject.first, cue.first) : cue.first) - 1
  if (tokens[as]?.lower !== 'as' || /^(?:i|we)$/.test(tokens[cue.subject?.first ?? as]!.lower)) return null
  // "It was, as Roe put it, \"a farce\"" quotes her.
  // "as its name suggests", "She did as he had asked"
  if (cue.subject && /^(?:names?|title|phrase|word)$/.test(tokens[cue.subject.last - 1]!.lower)) return null
  if (/^(?:do|does|did|done|doing|just|exactly|acts?|acted|behaved?)$/.test(tokens[as - 1]?.lower ?? '')) return null
  if (putsIt && opensQuote(view, cue.after)) return null
  if (!cue.passive && !putsIt && tokens[cue.after]?.pos !== 'ADP' && hasOwnObject(view, cue)) return null
  const cut = isComma(tokens[as - 1]) && tokens[as - 2]?.pos === 'AUX'
  if (cut && as - 2 > view.sentence.first) return wholeClause(view, cue)
  const verb = isComma(tokens[as - 1]) ? verbBehind(view, cue.after) : -1
  if (verb > 0) {
    const content = { first: subjectStart(view, as - 1), last: clauseEnd(view, verb) }
    return found(view, 'as someone reported', cue, content)
  }
  const content = isClauseBefore(view, as) ? { first: view.sentence.first, last: as - 1 } : clauseAfter(view, cue.after)
  return content && found(view, 'as someone reported', cue, content)
}

/** Whether a quote stands behind what dates and places the report: ", “a farce”". */
function opensQuote({ document: { tokens }, limit }: View, after: number): boolean {
  const at = skipAdjuncts(tokens, after, limit)
  return Boolean(tokens[isComma(tokens[at]) || tokens[at]?.text === ':' ? at + 1 : at]?.mark)
}

/** "It was, as Roe put it, a farce": all of it, like any clause with its cue in the middle. */
function wholeClause(view: View, cue: Cue): Found | null {
  const behind = clauseAfter(view, cue.after)
  return behind && found(view, 'as someone reported', cue, { first: view.sentence.first, last: behind.last })
}

/** The "was" of "and the result, as Roe later put it, was a mess"; else -1. */
function verbBehind({ document: { tokens }, limit }: View, after: number): number {
  const comma = skipAdjuncts(tokens, after, limit)
  const verb = tokens[comma + 1]
  const goesOn = isComma(tokens[comma]) && comma + 2 < limit && verb?.pos === 'AUX' && carriesClause(verb)
  return goesOn && !(isBe(verb) && tokens[comma + 2]?.lower === 'that') ? comma + 1 : -1
}

/** Past the ", and" of "It was late, and the result, as Roe put it, was a mess"; the sentence's start where no clause stands before. */
function subjectStart({ document: { tokens }, sentence }: View, end: number): number {
  for (let i = end - 1; i > sentence.first + 1; i--) {
    if (carriesClause(tokens[i])) return sentence.first
    if (tokens[i]!.pos === 'CCONJ' && isComma(tokens[i - 1])) return i + 1
  }
  return tokens[sentence.first]!.pos === 'CCONJ' ? sentence.first + 1 : sentence.first
}

const isClauseBefore = ({ document: { tokens }, sentence }: View, as: number): boolean =>
  as - 1 > sentence.first &&
  isComma(tokens[as - 1]) &&
  !/^(?:if|that|because|whether|to|of|with|from)$/.test(tokens[as - 2]!.lower) &&
  hasFinite(tokens, sentence.first, as - 1)

function clauseAfter(view: View, after: number): { first: number; last: number } | null {
  const { tokens } = view.document
  for (let i = after; i < Math.min(view.limit, after + 10); i++) {
    if (!isComma(tokens[i])) continue
    // "Her line, as Roe put it, is that it is over"
    if (isBe(tokens[i + 1]) && tokens[i + 2]?.lower === 'that') return { first: i + 3, last: clauseEnd(view, i + 3) }
    return { first: i + 1, last: clauseEnd(view, i + 1) }
  }
  return null
}
