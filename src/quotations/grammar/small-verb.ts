import type { Document } from '../../language/index.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { makeCue } from './make-cue.ts'
import { hasFinite } from './opens-clause.ts'
import { subjectAfter } from './subject.ts'
import { isCapitalised, isComma, isDash, isSpacedHyphen } from './tags.ts'
import { tenseOf } from './tense.ts'
import { speaks } from './unlisted-verb.ts'

/**
 * The report of a paragraph that goes on from the one before, in small letters or behind a dash: "confides Jane Roe, a guard, met
 * at the gate.", "– vents the mayor"; not "told the mayor a lie.", nor the "painted Jane Roe" of a sentence that a page has broken.
 */
export function smallVerb({ tokens, sentences }: Document, index: number): Cue | null {
  const sentence = sentences[index]!
  const before = sentences[index - 1]
  if (!before || before.block === sentence.block) return null
  const { first, last } = sentence
  const verb = first + (isDash(tokens[first]) || isSpacedHyphen(tokens, first) ? 1 : 0)
  const token = tokens[verb]
  if (!token || !/^\p{Ll}/u.test(token.text)) return null
  const form = verbForm(token.lower)
  if (form ? !/^(?:s|past)$/.test(form.form) : token.pos !== 'VERB' || tenseOf(token) === null) return null
  const at = verb + (/^(?:up|out|in|back|off)$/.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1)
  const subject = at < last ? subjectAfter(tokens, at, last) : null
  if (!subject || !(speaks(tokens, subject) || tokens.slice(subject.first, subject.last).some(isCapitalised)))
    return null
  const next = tokens[subject.last]
  if (subject.last < last && !isComma(next) && !/^(?:ADP|PUNCT)$/.test(next!.pos)) return null
  // a sentence that the page has broken has its subject before the verb
  let opening = index - 1
  while (sentences[opening - 1]?.block === before.block) opening--
  if (!hasFinite(tokens, sentences[opening]!.first, before.last)) return null
  return makeCue(sentence, verb, form ?? verbForm('said')!, subject)
}
