import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { namesThing } from '../grammar/naming.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isBe, isComma, isDash, isSpacedHyphen } from '../grammar/tags.ts'
import { found, quoteEnd } from './make.ts'
import { isProgrammeTitle } from './titles.ts'

/** Matches `He said, "We won."`, `She told reporters: "No."` and `he added, "and lost"`; not `He said on "The Hour" that`. */
export const quoteAfter: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { limit } = view.sentence.last > view.limit ? { limit: view.sentence.last } : view
  let i = pastDescription(tokens, cue, skipAdjuncts(tokens, cue.after, limit), limit)
  if (cue.form.verb.frames.has('person') && i < limit && !tokens[i]!.mark && tokens[i]!.lower !== 'that') {
    const person = nounPhraseAfter(tokens, i, limit)
    if (person) i = skipAdjuncts(tokens, person.last, limit)
  }
  if (tokens[i]?.lower === 'that' && i < limit) i++
  while (i < limit && (isComma(tokens[i]) || tokens[i]!.text === ':' || isDash(tokens[i]) || isSpacedHyphen(tokens, i)))
    i++
  // "They found a note: “Never.”"
  if (!tokens[i]?.mark) i = cue.form.verb.lemma === 'find' ? limit : afterColon(tokens, cue.after, limit)
  const token = tokens[i]
  if (i >= limit || !token?.mark || token.quote < 0) return null
  const close = quoteEnd(view.document, i, limit)
  if (isProgrammeTitle(view.document, i, close)) return null
  if (isLabel(view, cue, i, close) || namesOnly(view, cue)) return null
  if (cue.passive && !/[:,]/.test(tokens[i - 1]?.text ?? '')) return null
  if (tellsManner(view, cue, i)) return null
  const named =
    cue.subject?.place === 'before' && tokens[cue.subject.first - 1]?.lower === 'what' && cue.form.verb.lemma === 'call'
  const first = clauseCutShort(view, cue, i) ?? i
  return found(view, 'quote after its cue', cue, { first, last: named ? close : contentLast(view, i, close) })
}

/** Past the age or the trade of 'It folds, said Roe, 8, “like a lamp”' and '“It folds,” said Roe, a nurse, “like a lamp”', where the quote goes on. */
function pastDescription(tokens: readonly Token[], { subject }: Cue, comma: number, limit: number): number {
  if (subject?.place !== 'inverted' || comma + 4 >= limit || !isComma(tokens[comma])) return comma
  const { pos, lower } = tokens[comma + 1]!
  const trade = /^(?:an?|the|his|her|their)$/.test(lower) ? nounPhraseAfter(tokens, comma + 1, limit) : null
  const end = pos === 'NUM' ? comma + 2 : (trade?.last ?? comma)
  const goesOn = isComma(tokens[end]) && tokens[end + 1]?.mark && /^\p{Ll}/u.test(tokens[end + 2]?.text ?? '')
  return goesOn ? end : comma
}

/**
 * Where the clause begins that the report and the quote's first mark cut in two: the "There was" of 'There was, she said, “a
 * reason”.', the "The plan" of 'The plan, she said, “is dead”.'; null where no such clause leads up.
 */
function clauseCutShort({ document: { tokens }, sentence, cues }: View, { subject, after }: Cue, open: number) {
  const comma = (subject?.place === 'before' ? subject.first : -1) - 1
  const { first } = sentence
  if (comma - 1 <= first || after + 1 !== open || !isComma(tokens[after]) || !isComma(tokens[comma])) return null
  if (!/^\p{Ll}/u.test(tokens[open + 1]?.text ?? '')) return null
  if (!isBe(tokens[comma - 1]) && !(carriesClause(tokens[open + 1]) && isSubjectAlone(tokens, first, comma)))
    return null
  for (let i = first; i < comma; i++) if (tokens[i]!.quote >= 0) return null
  return cues.some(({ verb }) => verb < comma) ? null : first
}

/** "The plan", "Whether it floats", "What they need": a subject whose verb is still to come; not "In May", "The plan fell". */
function isSubjectAlone(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:whether|what|how|why|who)$/.test(tokens[first]!.lower)) return true
  if (!/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|CCONJ)$/.test(tokens[first]!.pos)) return false
  for (let i = first; i < end; i++) if (carriesClause(tokens[i])) return false
  return true
}

/** 'will advise Roe “in a private capacity”': how, and not what. */
const tellsManner = ({ document: { tokens } }: View, cue: Cue, open: number): boolean =>
  cue.form.verb.lemma === 'advise' && tokens[open + 1]?.pos === 'ADP' && !/[:,]/.test(tokens[open - 1]!.text)

/** "a play called “Night Watch”" */
const namesOnly = ({ document: { tokens } }: View, cue: Cue): boolean =>
  /^(?:call|label|dub|brand)$/.test(cue.form.verb.lemma) && cue.form.form === 'past' && namesThing(tokens, cue)

/** One to three words after a verb that names rather than says, with no mark before them: praised "blunt" talks. */
function isLabel({ document }: View, cue: Cue, open: number, close: number): boolean {
  if (cue.form.verb.frames.has('bare') || /[:,]/.test(document.tokens[open - 1]!.text)) return false
  const { inner } = document.quotes[document.tokens[open]!.quote]!
  const words = document.text.slice(inner.start, inner.end)
  return close - open < 9 && words.split(/\s+/).length <= 3 && !/^\p{Lu}|[.!?]$/u.test(words)
}

/** The quote alone when it ends its sentence or clause, else the clause that goes on: said "no deal" had been made. */
function contentLast(view: Parameters<CueDetector>[0], open: number, close: number): number {
  const { tokens } = view.document
  const next = tokens[close]
  if (close >= view.limit || !next || next.pos === 'PUNCT' || next.mark) return close
  if (/[.?!,]$/.test(tokens[close - 2]?.text ?? '')) return close
  if (!hasVerb(view, open, close)) return clauseEnd(view, open)
  // "said there “may be rain” if it is warm": part of what was said
  if (/^(?:if|unless)$/.test(next.lower)) return clauseEnd(view, open)
  if (
    next.pos === 'ADP' ||
    next.pos === 'SCONJ' ||
    next.pos === 'ADV' ||
    /^(?:ahead|when|while|as|after)$/.test(next.lower)
  )
    return close
  return clauseEnd(view, open)
}

function hasVerb(view: Parameters<CueDetector>[0], open: number, close: number): boolean {
  for (let i = open; i < close; i++) if (carriesClause(view.document.tokens[i])) return true
  return false
}

/** A colon that leads up to a quote past what no rule reads: replied sharply, with half a smile: "No." */
function afterColon(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i + 1 < Math.min(limit, from + 20); i++) {
    const token = tokens[i]!
    if (token.text === ':' && tokens[i + 1]!.mark) return i + 1
    if (token.mark || carriesClause(token)) break
  }
  return limit
}
