import type { DocumentSentence } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import type { Subject } from './subject.ts'

/**
 * A cue that is told by other signs than a listed verb with its group: a plain verb and its subject.
 * @param more what is otherwise than of such a verb: where its group starts, where the cue ends
 */
export const makeCue = (
  sentence: DocumentSentence,
  verb: number,
  form: VerbForm,
  subject: Subject | null,
  more: Partial<Pick<Cue, 'first' | 'passive' | 'after'>> = {},
): Cue => ({
  verb,
  first: verb,
  form,
  sentence,
  passive: false,
  negated: false,
  infinitive: false,
  subject,
  after: Math.max(verb + 1, subject?.last ?? 0),
  ...more,
})
