import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasTitle } from '../lexicon/kinds.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Entry } from './registry.ts'
import { add, jointly } from './resolution.ts'

/**
 * Those of a series who speak as one, where not every name is known for a person's: "Mo Baz, Jane Roe and Jan Lind" of whom only
 * the others' first names are listed, "Orbis, the NRC and Jane Roe". Null where no comma parts three.
 */
export function seriesOfNames(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, text } = document
  const parts = partsOf(tokens, range)
  if (parts.length < 3) return null
  const mentions = mentionsIn(cast, tokens[range.first]!.sentence)
  const entries = parts.map((part) => {
    const known = mentions.find(({ first, last }) => first >= part.first && last === part.last)
    if (known) return known.entry
    let { first } = part
    while (first < part.last - 1 && hasTitle(tokens[first])) first++
    const name = text.slice(tokens[first]!.start, tokens[part.last - 1]!.end)
    const body = cast.bodies.ends.has(part.last)
    return add(cast, document, { first, last: part.last }, cast.bodies.full.get(name) ?? name, body ? 'body' : 'person')
  })
  return entries.some(({ kind }, at) => kind === 'person' && mentions.some(({ entry }) => entry === entries[at]))
    ? jointly(cast, document, range, entries)
    : null
}

/** What commas and "and" part; none unless all are names. */
function partsOf(tokens: readonly Token[], { first, last }: TokenRange): TokenRange[] {
  const out: TokenRange[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (i < last && !isComma(tokens[i]) && tokens[i]!.lower !== 'and') continue
    let end = from
    while (end < i && tokens[end]!.pos !== 'ADP') end++
    if (end > from) out.push({ first: from, last: end })
    from = i + 1
  }
  return out.every((part) => isCapitalised(tokens[part.first]) && isCapitalised(tokens[part.last - 1])) ? out : []
}
