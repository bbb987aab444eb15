import type { Token } from '../../language/index.ts'
import { hasBodyNoun, hasPersonNoun } from '../lexicon/kinds.ts'

/** The "shipping" of "the ministry of shipping" and "the director of nursing", which the tagger takes for a verb; not that of "accused of shipping". */
export const isFieldOfOffice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  tokens[i].lower.endsWith('ing') &&
  tokens[i - 1]?.lower === 'of' &&
  (hasBodyNoun(tokens[i - 2]) || hasPersonNoun(tokens[i - 2])) &&
  !/^(?:NOUN|DET|PROPN|ADJ|PRON|NUM)$/.test(tokens[i + 1]?.pos ?? '')
