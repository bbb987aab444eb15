import type { Document } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/** Whom a mention means, and by which of the ways below it was told. */
export interface Resolution {
  readonly entry: Entry
  readonly by: 'name' | 'pronoun' | 'role' | 'description' | 'body' | 'group' | 'as printed'
}

/** Notes an entry that has no person's name where it is mentioned. */
export function add(
  cast: Cast,
  document: Document,
  range: TokenRange,
  name: string,
  kind: 'body' | 'group' | 'person',
): Entry {
  const entry = cast.registry.other(name, kind, document.tokens[range.first]!.sentence)
  cast.registry.mention(entry, null, textOf(document, range))
  return entry
}

/** Several persons who speak as one, under their names: "Priya Nair and Meera Nair". */
export function jointly(cast: Cast, document: Document, range: TokenRange, entries: readonly Entry[]): Entry {
  const names = entries.map(({ name }) => name)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const entry = cast.registry.other(name, 'group', document.tokens[range.first]!.sentence)
  entry.members = entries
  return entry
}
