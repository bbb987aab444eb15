import type { Document } from '../../language/index.ts'
import { isComma, isPossessive } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import type { NameRun } from './names.ts'

/** "Halberd, which", "Halberd, a unit of", "Halberd's shareholders": no person. */
export function isThing({ tokens }: Document, { last }: NameRun): boolean {
  const next = tokens[last]
  if (isPossessive(next)) {
    for (let i = last + 1; i < last + 4; i++)
      if (
        /^(?:shareholders|shares|workers|ceo|chairman|chairwoman|spokes\w+|employees|customers)$/.test(
          tokens[i]?.lower ?? '',
        )
      )
        return true
    return tokens[last + 1]?.lower === 'chief' && tokens[last + 2]?.lower === 'executive'
  }
  if (!isComma(next)) return false
  if (tokens[last + 1]?.lower === 'which') return true
  if (!/^(?:an?|the|its)$/.test(tokens[last + 1]?.lower ?? '')) return false
  for (let i = last + 2; i < last + 7; i++) {
    const { lower = '', pos } = tokens[i] ?? {}
    // "the activist fund"
    if (isPersonNoun(lower) && tokens[i + 1]?.pos !== 'NOUN') return false
    if (/^(?:unit|subsidiary|arm|division|part|company)$/.test(lower) || COMPANY_NOUNS.has(lower)) return true
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(pos ?? 'X')) return false
  }
  return false
}
