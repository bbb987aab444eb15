import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from '../people/cast.ts'
import type { Spoken } from '../people/pronoun.ts'

/** What the sieves see: everything found in the article, and whom the earlier ones were attributed to. */
export interface Case {
  readonly document: Document
  readonly cast: Cast
  readonly all: readonly Found[]
  readonly index: number
  readonly found: Found
  readonly decided: readonly Decision[]
  /** The speakers found so far. */
  readonly spoken: readonly Spoken[]
}

export interface Decision {
  /** The words that name the speaker, or null when none do. */
  readonly mention: TokenRange | null
  readonly sieve: string | null
  readonly why: string
}

/** Names the mention of the speaker with one sentence of reason, or null when the rule does not fit. */
export interface Sieve {
  readonly name: string
  readonly decide: (at: Case) => { readonly mention: TokenRange; readonly why: string } | null
}
