import type { Document } from '../language/index.ts'
import type { Article, Quotation } from '../model.ts'
import type { Person } from './people.ts'

export type { Gender, Person } from './people.ts'

/** What an article says of who said what. */
export interface Attributions {
  readonly quotations: readonly Quotation[]
  readonly people: readonly Person[]
}

/** Finds an article's quotations with their speakers, and the persons and bodies that it names. */
export function findQuotations(_article: Article, _document: Document): Attributions {
  return { quotations: [], people: [] }
}
