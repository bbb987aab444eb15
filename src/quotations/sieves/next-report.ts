import { loneReport } from '../detectors/lone-report.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { type Cue, cuesOf } from '../grammar/cue.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isComma, isInsideNounPhrase } from '../grammar/tags.ts'
import { tellsWhose } from '../grammar/tells-whose.ts'
import type { Case, Sieve } from './sieve.ts'

function reportAfter({ found, document }: Case, sameParagraph: boolean) {
  if (found.report || found.subject) return null
  const next = document.tokens[found.last - 1]!.sentence + 1
  const sentence = document.sentences[next]
  const own = document.sentences[next - 1]!
  if (!sentence || found.last < own.last - 1 || (sentence.block === own.block) !== sameParagraph) return null
  if (!sameParagraph && !opensWithQuote(document, next - 1)) return null
  const lone = loneReport(document, next)
  const mention = lone?.subject ?? tellsWhose(document, next)
  if (lone && answersOther(document, lone)) return null
  return mention && !isWriter(document, mention.first)
    ? { mention, why: 'the next sentence only names who said the words before it' }
    : null
}

/** "But Roe said so.", "Roe disagreed.": nobody contradicts their own words; nor does "The trial of Roe continues." report any. */
const answersOther = ({ tokens }: Case['document'], { form, sentence, subject }: Cue): boolean =>
  /^(?:but|yet|however)$/.test(tokens[sentence.first]!.lower) ||
  (form.verb.lemma === 'continue' && subject !== null && isThing(tokens, subject)) ||
  /^(?:agree|disagree|deny|dispute|counter|object)$/.test(form.verb.lemma)

/** Whether a sentence's paragraph opens with somebody's words: what ends one that is about somebody is theirs. */
function opensWithQuote({ tokens, sentences }: Case['document'], sentence: number): boolean {
  let first = sentence
  while (sentences[first - 1]?.block === sentences[sentence]!.block) first--
  return tokens[sentences[first]!.first]!.quote >= 0
}

/** "We have asked the council about this." tells of the writer. */
const isWriter = ({ tokens }: Case['document'], first: number): boolean => /^(?:i|we)$/.test(tokens[first]!.lower)

/** Matches '"Is it over?" Mr Roe asked.' and '"It is over." That was how Mr Roe put it to the town.'; not '"Is it over?" The crowd fell silent.' */
export const nextReport: Sieve = {
  name: 'report after the quote',
  decide: (at) => reportAfter(at, true),
}

/** Matches '"Is it over?" Roe asked, laughing.' and '"Help!" she wrote in a letter to the mayor.'; not '"Is it over?" Roe said that it was.' */
export const brokenOffReport: Sieve = {
  name: 'report after a question',
  decide: ({ found, document }) => {
    if (found.report || found.subject) return null
    const { tokens, sentences } = document
    const next = tokens[found.last - 1]!.sentence + 1
    const sentence = sentences[next]
    if (!sentence || sentence.block !== found.sentence.block || found.last < sentences[next - 1]!.last) return null
    if (!tokens[found.last - 1]!.mark || !/^(?:[?!…—–]+|\.\.+)$/.test(tokens[found.last - 2]!.text)) return null
    const [cue] = cuesOf(document, sentence)
    if (!cue?.subject || !opensSentence(cue) || !hasNoContent(document, cue)) return null
    return { mention: cue.subject, why: 'the next sentence goes on from the quote, which ends in a mark of its own' }
  },
}

const opensSentence = ({ subject, first, sentence, passive, negated, infinitive, form }: Cue): boolean =>
  !passive &&
  !negated &&
  !infinitive &&
  (form.verb.frames.has('trail') || form.verb.frames.has('quote')) &&
  Math.min(subject!.first, first) <= sentence.first + 1

/** Nothing that the verb reports stands behind it, only whom it was said to, when, where and how. */
function hasNoContent({ tokens }: Case['document'], { after, sentence, form }: Cue): boolean {
  const listens = form.verb.frames.has('person') || SENT.test(form.verb.lemma)
  const listener = listens ? nounPhraseAfter(tokens, after, sentence.last) : null
  if (listener && listensOnly(tokens, listener.last, sentence.last)) return true
  const at = skipAdjuncts(tokens, after, sentence.last)
  const token = tokens[at]
  if (!token || at >= sentence.last || isComma(token)) return true
  return !token.mark && token.text !== ':' && token.lower !== 'that' && !isInsideNounPhrase(token)
}

const SENT = /^(?:e-?mail|text|message)$/

/** "her mother in the hall", "the manager, Jane Roe, at ten"; not "her mother whether it was late", "the manager it was late". */
const listensOnly = (tokens: Case['document']['tokens'], at: number, limit: number): boolean =>
  at >= limit ||
  isComma(tokens[at]) ||
  tokens[at]!.text === '.' ||
  (tokens[at]!.pos === 'ADP' && tokens[at]!.lower !== 'to')

/** Matches a quote whose next paragraph says only "Roe said."; not one that its own paragraph attributes. */
export const nextParagraphReport: Sieve = {
  name: 'report in the next paragraph',
  decide: (at) => reportAfter(at, false),
}
