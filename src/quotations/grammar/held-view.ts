import type { Token } from '../../language/index.ts'
import type { Frame } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { maySpeak } from './may-speak.ts'
import { isComma } from './tags.ts'

/** Whoever writes, is spoken to or is nobody in particular. */
const NOBODY = /^(?:i|we|you|one|who|that|which|it|there|nobody|everyone|everybody|no|few|whoever|anyone|anybody)$/

const QUOTES: ReadonlySet<Frame> = new Set<Frame>(['quote'])

/** A cue as it is, or, of a verb whose view is nobody's words here, as one that reports only what stands in quote marks. */
export function asView(tokens: readonly Token[], cue: Cue): Cue {
  const { verb } = cue.form
  if (!verb.frames.has('held') || tellsView(tokens, cue)) return cue
  return { ...cue, form: { ...cue.form, verb: { ...verb, frames: QUOTES } } }
}

/**
 * Whether "believes" or "thinks" gives somebody's view as the article gives words: in the present, of somebody told of.
 *
 * Matches "Roe believes that it is over", "Diplomats think it is over", "Roe, who believes it is over, left"; must not match
 * "Roe believed it was over", "I think it is over", "anyone who believes it is over", "She does not believe it is over".
 */
function tellsView(
  tokens: readonly Token[],
  { form, first, verb, subject, negated, infinitive, passive }: Cue,
): boolean {
  if (negated || infinitive || passive) return false
  // "Roe welcomes the plan but believes that it is late"
  if (subject === null) return form.form === 's' && first === verb && tokens[verb - 1]?.pos === 'CCONJ'
  // "Roe has long believed that it is late"
  if (/^(?:has|have)$/.test(tokens[first]!.lower) && /^(?:long|always)$/.test(tokens[verb - 1]!.lower))
    return !NOBODY.test(tokens[subject.first]!.lower)
  // "It was dark, the drummer remembered."
  if (form.verb.lemma === 'remember' && form.form === 'past' && isComma(tokens[subject.first - 1]))
    return subject.place === 'before' && first === verb && subject.last === verb
  if (form.form !== 's' && form.form !== 'base') return false
  for (let i = first; i < verb; i++) if (tokens[i]!.pos === 'AUX') return false
  const opening = tokens[subject.first]!.lower
  if (opening === 'who' && isComma(tokens[subject.first - 1])) return form.form === 's'
  if (NOBODY.test(opening)) return false
  // "Does she think it is over?"
  if (form.form === 'base' && /^s?he$/.test(opening)) return false
  return form.form === 's' || opening === 'they' || maySpeak(tokens, subject)
}
