import type { SpeakerKind } from '../../model.ts'
import type { Person } from '../../quotations/index.ts'
import { fold, type NameParts } from './names.ts'
import type { Shelf } from './shelf.ts'

/** One article's person, body or group. */
export interface Entry {
  readonly article: number
  readonly person: Person
  readonly parts: NameParts | null
}

/** Those who are one. */
export interface Group {
  readonly kind: SpeakerKind
  readonly entries: Entry[]
}

/** Adds an entry to a group, which from then on is found by its keys also. */
export function join<Kind extends Group>(shelf: Shelf<Kind>, group: Kind, entry: Entry, keys: readonly string[]): void {
  group.entries.push(entry)
  shelf.put(group, keys)
}

/** Whether a group goes by the very words of an entry. */
export const sameWords = (group: Group, entry: Entry): boolean =>
  group.kind === entry.person.kind && fold(group.entries[0]!.person.name) === fold(entry.person.name)
