import type { Token } from '../../../language/index.ts'
import type { Shape } from '../coordination.ts'
import type { Cue } from '../cue.ts'

/** A scan to the right for the end of a reported clause: what it started from, and what it has passed by then. */
export interface ClauseScan {
  readonly tokens: readonly Token[]
  readonly start: number
  /** One past the last token that may be content. */
  readonly limit: number
  readonly shape: Shape
  /** The sentence's cues. */
  readonly cues: readonly Cue[]
  /** The last of them before the clause: the one that reports it. */
  readonly cue: Cue | null
  /** Whether the report opens a sentence whose main clause is still to come. */
  readonly fronted: boolean
  /** The token that is asked about; the last one of a quote or a bracket that was passed whole. */
  at: number
  /** How many commas and dashes were passed. */
  commas: number
  /** Whether the main clause has begun of a report that opens with "if" or "when". */
  led: boolean
  /** How many brackets are open. */
  brackets: number
  /** The dash that closes the pair last opened; -1 where none does. */
  closingDash: number
}
