import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { sentenceBody } from '../grammar/sentence-body.ts'
import type { Subject } from '../grammar/subject.ts'
import { kindOf } from './make.ts'

/**
 * Matches the sentence before one that only tells whose it is, as pages translated from German have it: "The bridge stays shut. This
 * was announced by the mayor on Monday.", "The mayor announced this on Monday."; not "The rule is old. This was changed by the
 * mayor.", nor where the sentence before has words of its own.
 * @param all what the sentences' own rules found
 * @param cues by sentence
 */
export function announcedBefore(document: Document, all: readonly Found[], cues: readonly (readonly Cue[])[]): Found[] {
  const { sentences, tokens } = document
  const out: Found[] = []
  for (let i = 1; i < sentences.length; i++) {
    const sentence = sentences[i]!
    const before = sentences[i - 1]!
    const cue = cues[i]?.[0]
    if (!cue || before.block !== sentence.block) continue
    const subject = whose(document, cue)
    if (!subject || all.some((one) => one.first < before.last && before.first < one.last)) continue
    const content = { first: before.first, last: sentenceBody(tokens, before) }
    const detector = 'sentence before its report'
    const verb = { first: cue.verb, last: cue.verb + 1 }
    out.push({
      ...content,
      kind: kindOf(document, content.first, content.last),
      detector,
      cue: verb,
      subject,
      report: null,
      sentence: before,
    })
  }
  return out
}

/** "the mayor" of "This was announced by the mayor" and of "The mayor announced this on Monday". */
function whose({ tokens }: Document, { passive, subject, first, after, negated, form, sentence }: Cue): Subject | null {
  if (!subject || negated || !ANNOUNCES.test(form.verb.lemma)) return null
  const { lower } = tokens[subject.first]!
  if (passive) {
    const pointed = subject.first === sentence.first && subject.last === first && /^(?:this|that)$/.test(lower)
    const source = pointed && tokens[after]?.lower === 'by' ? nounPhraseAfter(tokens, after + 1, sentence.last) : null
    return source && { ...source, place: 'source' }
  }
  const pointed = tokens[after]?.lower === 'this' && /^(?:ADP|PUNCT)$/.test(tokens[after + 1]?.pos ?? '')
  return pointed && subject.first === sentence.first && !/^(?:i|we|you)$/.test(lower)
    ? { ...subject, place: 'source' }
    : null
}

const ANNOUNCES = /^(?:announce|report|state|confirm|say|explain|disclose|reveal)$/
