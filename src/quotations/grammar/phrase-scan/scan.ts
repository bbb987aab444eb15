import type { PartOfSpeech, Token } from '../../../language/index.ts'

/** A scan to the left for a noun phrase: where it stands, and what it knows by then of the phrase. */
export interface PhraseScan {
  readonly tokens: readonly Token[]
  /** One past the token that the scan starts from. */
  readonly end: number
  /** The first token that it may look at. */
  readonly lowest: number
  /** The token that is asked about. A step that passes several words moves it to the first of them. */
  at: number
  /** One past the phrase's last token: before `end` once the scan has passed a clause that describes the phrase. */
  last: number
  /** The last conjunction that the phrase was taken across; -1 without one. */
  conjunction: number
}

/**
 * What becomes of the scan at a token: it goes `on` before it; the token `opens` the phrase; the phrase starts behind it
 * (`stop`); `at` to `last` is the `whole` phrase; there is `none`.
 */
export type Verdict = 'on' | 'opens' | 'stop' | 'whole' | 'none'

/** A row of the list of steps. */
export interface Step {
  /** The parts of speech that it is asked of. */
  readonly of: readonly PartOfSpeech[]
  /** What it matches, the token in brackets; the scan starts from its end. */
  readonly example: string
  /** Whether it decides. It may move the scan's ends, and only where it does. */
  readonly takes: (scan: PhraseScan, token: Token) => boolean
  readonly verdict: Verdict
}
