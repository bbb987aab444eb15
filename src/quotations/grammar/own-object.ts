import type { View } from '../found.ts'
import { skipAdjuncts } from './adjuncts.ts'
import type { Cue } from './cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isInsideNounPhrase } from './tags.ts'
import { isTime } from './time.ts'

/**
 * Whether the verb goes on to an object of its own, so that what stands elsewhere in the sentence is not what it reports:
 * "Roe, he wrote [a letter]", "a plan, she repeated [the claim]", "the vote was lost, as he warned [that it would be]"; not
 * "he told the agency", whom the words are for.
 */
export function hasOwnObject(view: View, cue: Cue): boolean {
  const { tokens } = view.document
  if (cue.subject?.place === 'inverted') return false
  if (tokens[cue.after]?.pos === 'PART' && tokens[cue.after]!.lower === 'to') return true
  let at = skipAdjuncts(tokens, cue.after, view.limit)
  if (cue.form.verb.frames.has('person') && at < view.limit && isInsideNounPhrase(tokens[at]))
    at = skipAdjuncts(tokens, nounPhraseAfter(tokens, at, view.limit)?.last ?? at, view.limit)
  const token = tokens[at]
  if (!token || at >= view.limit || token.mark || isTime(tokens, at)) return false
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|VERB|SYM)$/.test(token.pos) || token.lower === 'that'
}
