import type { Document } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/**
 * Whom "Chile's ambassador to Britain" means before the article gives the name: the one person to whom it gives the role in
 * the same words anywhere. Not "the ambassador", nor "head of news" where two are.
 */
export function ofSameRole(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens } = document
  if (!tokens.slice(range.first, range.last).some(({ lower }) => isPersonNoun(lower))) return null
  const words = textOf(document, range)
    .text.replace(/^(?:the|an?)\s+/i, '')
    .toLowerCase()
  if (words.split(/\s+/).length < 3 || /^(?:one|two|some|another|former)\b/.test(words)) return null
  const holders = cast.registry.entries.filter(
    ({ kind, roles }) => kind === 'person' && roles.some(({ text }) => text.toLowerCase() === words),
  )
  return holders.length === 1 ? holders[0]! : null
}
