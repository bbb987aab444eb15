import type { Token } from '../../language/index.ts'
import { QUANTIFIERS } from './opens-clause.ts'
import { isCapitalised } from './tags.ts'

export const OWNERS = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])
/** Determiners that stand alone as subjects: "those saying", "this said". */
const ALONE = new Set(['this', 'that', 'these', 'those', 'which', 'what', 'whichever', 'whatever', 'no'])
/** "the", "its", "new": what a noun follows rather than a verb. */
export const opensNounPhrase = (token: Token): boolean =>
  OWNERS.has(token.lower) ||
  (token.pos === 'DET' && !ALONE.has(token.lower) && !QUANTIFIERS.has(token.lower)) ||
  (token.pos === 'ADJ' && !QUANTIFIERS.has(token.lower) && !isCapitalised(token))
