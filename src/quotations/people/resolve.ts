import type { Document } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Asked, firstMeant, type Meant } from './asked.ts'
import type { Cast } from './cast.ts'
import { headOf, lastWord } from './head.ts'
import { BY_NAME } from './meant-by-name.ts'
import { BY_NOUN } from './meant-by-noun.ts'
import { BY_WORD } from './meant-by-word.ts'
import type { Spoken } from './pronoun.ts'
import type { Resolution } from './resolution.ts'

/**
 * Finds out whom a noun phrase means at its place in the article; null when nothing supports anyone.
 * @param content where the words that it reports start: in "The owner, she said, has left" she is not the owner
 */
export function resolveMention(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
  content = range.first,
): Resolution | null {
  const opening = document.tokens[range.first]!.lower
  const meant = meaningOf({ document, cast, range, spoken, content, opening })
  if (!meant || meant === 'nobody') return null
  const resolution = 'instead' in meant ? resolveMention(document, cast, meant.instead, spoken) : meant
  if (resolution && resolution.entry.mentions.length === 0)
    cast.registry.mention(resolution.entry, null, textOf(document, range))
  return resolution
}

/** What the first rule tells that fits: by a single word, by the names, by the noun. */
function meaningOf(asked: Asked): Meant | null {
  const word = firstMeant(BY_WORD, asked)
  if (word) return word
  const head = headOf(asked.document, asked.range)
  const name = firstMeant(BY_NAME, { ...asked, head })
  if (name) return name
  const last = lastWord(asked.document.tokens, head)
  return last ? firstMeant(BY_NOUN, { ...asked, head, last }) : null
}
