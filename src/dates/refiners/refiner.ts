import type { TimexType } from '../../model.ts'
import type { Meaning } from '../expression.ts'

/** A reading on its way through the refiners: offsets count in the piece of text that is being read. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly type: TimexType
  readonly meaning: Meaning
  readonly time?: string | null
  readonly rule: string
}

/** Takes the candidates of one piece of text, in text order, and returns those that stand, in text order. */
export type Refiner = (candidates: readonly Candidate[], text: string) => readonly Candidate[]
