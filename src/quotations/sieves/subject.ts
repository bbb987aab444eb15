import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { firstSubject, leadStart, mainSubject } from '../grammar/main-subject.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { carriesClause, isBe, isCapitalised, isComma, isInsideNounPhrase, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Sieve } from './sieve.ts'

const WHY = {
  before: 'it is the subject of the reporting verb',
  apposition: 'it is the subject, with a description set off by commas before the verb',
  inverted: 'it is the subject, after the verb',
  clause: 'it is the subject of the clause',
  source: 'it is named as the source',
} as const

/** Matches "Blinken said ...", '..., said Ryabkov', "according to the ministry"; not "Blinken was told ...". */
export const subject: Sieve = {
  name: 'subject',
  decide: ({ found }) =>
    found.subject && !found.report?.passive ? { mention: found.subject, why: WHY[found.subject.place] } : null,
}

/** Matches "..., he was told by officials", "Asked by Roe whether ..." and "I rang Roe and was told that ..."; not "by Friday". */
export const agent: Sieve = {
  name: 'agent of the passive',
  decide: ({ found, document }) => {
    const { report } = found
    if (!report || !(report.passive || (!report.subject && report.form.form === 'past'))) return null
    const at = report.verb + 1
    if (document.tokens[at]?.lower !== 'by') {
      const asked = report.passive ? whoWasAsked(document, report) : null
      return asked && { mention: asked, why: 'whoever was asked before told it' }
    }
    const mention = nounPhraseAfter(document.tokens, at + 1, report.sentence.last)
    return mention ? { mention, why: 'it is the agent of a passive verb' } : null
  },
}

const ASKED = /^(?:asked|rang|called|phoned|telephoned|emailed|contacted|approached)$/
/** So many words may stand between whoever is asked and what was told: "asked Roe about the lamps in the hall and was told". */
const BETWEEN = 16

/** "Roe" of "I asked Roe about it and was told that"; not of "Lind asked Roe, who was told that". */
function whoWasAsked({ tokens }: Document, { form, first, sentence }: Cue): TokenRange | null {
  if (form.verb.lemma !== 'tell' || tokens[first - 1]?.lower !== 'and') return null
  for (let i = first - 2; i > Math.max(sentence.first, first - BETWEEN); i--) {
    if (tokens[i]!.quote >= 0) return null
    if (ASKED.test(tokens[i]!.lower)) return nounPhraseAfter(tokens, i + 1, first - 1)
  }
  return null
}

/** In "The row came after Roe caused uproar by saying ..." Roe: "by" goes with the verb before it. */
function nearestSubject({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing' || tokens[report.first - 1]?.lower !== 'by') return null
  for (let i = report.first - 2; i > first; i--) {
    const token = tokens[i]!
    if (token.quote >= 0 || !carriesClause(token)) continue
    while (i - 1 > first && (carriesClause(tokens[i - 1]) || tokens[i - 1]!.pos === 'ADV')) i--
    return subjectBefore(tokens, i, first)
  }
  return null
}

const WRITTEN = /^(?:tweet|post|message|letter|email|e-mail|memo|statement|note|op-ed|essay|article|video|speech)$/
const SENT = /^(?:sent|wrote|posted|issued|published|released|gave|tweeted|circulated)$/

/**
 * Whose writing reports: "Roe" in "Lind wept over Roe's post calling it a farce and saying ..." and in "Lind mocked a letter that Roe
 * sent the town, saying ..."; not in "Lind mocked Roe's letter, saying ...", where Lind speaks.
 */
function writerOf({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing') return null
  const joined = /^(?:and|or|but)$/.test(tokens[report.first - 1]?.lower ?? '')
  for (let i = report.first - 1; i > first; i--) {
    const { lower, quote } = tokens[i]!
    if (quote >= 0) continue
    if (WRITTEN.test(lower)) {
      const behind = tokens[i + 1]!
      const reports = i + 1 === report.first || (joined && behind.pos === 'VERB' && behind.lower.endsWith('ing'))
      return reports ? ownerBefore(tokens, i, first) : null
    }
    if (SENT.test(lower) && (joined || isComma(tokens[report.first - 1]))) {
      let noun = i - 1
      while (noun > first && isCapitalised(tokens[noun])) noun--
      const name = noun + 1
      if (/^(?:that|the)$/.test(tokens[noun]!.lower)) noun--
      if (name < i && WRITTEN.test(tokens[noun]!.lower)) return { first: name, last: i }
    }
    if (carriesClause(tokens[i]) && !joined && i < report.first - 12) return null
  }
  return null
}

/** "Roe" of "Roe's angry post"; "her" of "her post". */
function ownerBefore(tokens: Document['tokens'], noun: number, first: number): TokenRange | null {
  let i = noun - 1
  while (i > first && /^(?:ADJ|NOUN)$/.test(tokens[i]!.pos) && !isCapitalised(tokens[i])) i--
  if (/^(?:his|her|their|its)$/.test(tokens[i]!.lower)) return { first: i, last: i + 1 }
  if (!isPossessive(tokens[i])) return null
  let opens = i
  while (opens - 1 > first && isInsideNounPhrase(tokens[opens - 1])) opens--
  return opens < i ? { first: opens, last: i } : null
}

const MOVES = /^(?:prompt|lead|led|forc|caus|push|inspir|driv|drov|encourag|provok|mov)(?:e|es|ed|s|ing|en)?$/

/** In "The noise prompted Roe to say that ..." Roe: whom something else moved to speak. */
function movedObject({ tokens, sentences }: Document, report: Cue): TokenRange | null {
  if (!report.infinitive) return null
  const { first } = sentences[tokens[report.verb]!.sentence]!
  let object = report.first
  while (object - 1 > first && report.first - object < 12 && isInsideNounPhrase(tokens[object - 1])) object--
  // "Roe was prompted to say"
  if (object === report.first && MOVES.test(tokens[object - 1]?.lower ?? '') && isBe(tokens[object - 2]))
    return subjectBefore(tokens, object - 2, first)
  return object < report.first && MOVES.test(tokens[object - 1]?.lower ?? '')
    ? { first: object, last: report.first }
    : null
}

/** In "The crisis grew as the Front rejected the result, alleging that ..." the Front: a crisis alleges nothing. */
function subordinateSubject({ tokens }: Document, main: TokenRange, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing' || !isComma(tokens[report.first - 1])) return null
  for (let i = report.first - 2; i > main.last; i--) {
    if (!/^(?:as|after|when|because|while|since|before|until)$/.test(tokens[i]!.lower)) continue
    // "resigned as head on Monday, saying"
    if (!hasFinite(tokens, i + 1, report.first)) continue
    const subject = firstSubject(tokens, i + 1, report.first)
    return subject && !isThing(tokens, subject) ? subject : null
  }
  return null
}

/** "Roe" of "In a letter warning that it was late, Roe left": a letter is no subject. */
const behindAdjunct = ({ tokens }: Document, { report, last, sentence }: Found): TokenRange | null =>
  report?.form.form === 'ing' && tokens[sentence.first]!.pos === 'ADP' && isComma(tokens[last])
    ? nounPhraseAfter(tokens, last + 1, sentence.last)
    : null

/** "Roe" of "Then it turned: Roe, a clerk, rose to say ..." and of "LUND: In what may be a first, Roe left, saying ...": what a colon parts is a sentence of its own. */
function behindColon(document: Document, sentence: DocumentSentence, before: number): TokenRange | null {
  for (let i = before - 1; i > sentence.first; i--) {
    const { text, quote } = document.tokens[i]!
    if (quote < 0 && (text === ':' || text === ';')) return mainSubject(document, { ...sentence, first: i + 1 }, before)
  }
  return null
}

/** Matches "Roe shook her head, saying ...", "Noting that ..., Roe left" and "Roe rose and said"; not "Asked whether ...", which nobody is named for. */
export const elidedSubject: Sieve = {
  name: 'subject of the sentence',
  decide: ({ found, document, all, index }) => {
    const { report } = found
    if (!report || report.subject || report.passive) return null
    const writer = writerOf(document, found.sentence, report)
    if (writer) return { mention: writer, why: 'the report goes on from its letter or post' }
    for (let i = index - 1; i >= 0 && all[i]!.sentence === found.sentence; i--) {
      const other = all[i]!
      const relative = /^(?:whom|which|that)$/.test(document.tokens[(other.subject?.first ?? 0) - 1]?.lower ?? '')
      // "Roe rejected Lind's call to leave, saying ...": whose call it is says nothing more
      if (other.detector.startsWith('noun with')) continue
      if (other.subject && !relative && other.cue && other.cue.first < report.verb && !other.report?.passive)
        return { mention: other.subject, why: 'it is the subject of the report that this one goes on from' }
    }
    const next = all[index + 1]
    const leads = document.tokens[found.sentence.first]!
    const opens =
      report.first - (/^(?:while|when|although|though|in|by|after|before|despite|without)$/.test(leads.lower) ? 1 : 0)
    // "One month after announcing it, Roe left"
    const late = leadStart(document.tokens, found.sentence.first)
    const leadsUp = opens === found.sentence.first || (late > found.sentence.first && late === report.first - 1)
    if (report.form.form === 'ing' && leadsUp) {
      if (next?.sentence === found.sentence && next.subject && next.first >= found.last && !next.report?.passive)
        return { mention: next.subject, why: 'it is the subject of the report that the participle leads up to' }
      const { tokens } = document
      const main = isComma(tokens[found.last]) ? nounPhraseAfter(tokens, found.last + 1, found.sentence.last) : null
      if (main) return { mention: main, why: 'it is the subject of the clause that the participle leads up to' }
    }
    const main =
      behindColon(document, found.sentence, report.first) ??
      mainSubject(document, found.sentence, report.first) ??
      behindAdjunct(document, found)
    const mention =
      nearestSubject(document, found.sentence, report) ??
      movedObject(document, report) ??
      (main && isThing(document.tokens, main) ? subordinateSubject(document, main, report) : null) ??
      main
    return mention ? { mention, why: 'it is the subject of the sentence that the reporting verb stands in' } : null
  },
}
