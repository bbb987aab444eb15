import { lowerBound } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Bodies } from './bodies.ts'
import type { Entry, Registry } from './registry.ts'

/** A name where it stands, and whose it is. */
export interface Mention extends TokenRange {
  readonly entry: Entry
  readonly sentence: number
  /** Before the sentence's first verb: what the sentence is about. */
  readonly subject: boolean
  readonly quoted: boolean
}

/** The persons that an article names, with every mention by sentence. */
export interface Cast {
  readonly registry: Registry
  readonly mentions: readonly Mention[]
  /** The mentions of each sentence. */
  readonly bySentence: readonly (readonly Mention[])[]
  /** The bodies named. */
  readonly bodies: Bodies
  /** Whom each sentence is about, as far as that has been asked. */
  readonly topics: Map<number, Entry | null>
  /** The sentences of paragraphs that are somebody's words without quote marks. */
  readonly unmarked: ReadonlySet<number>
}

/** One for all the sentences that name nobody. */
export const NO_MENTIONS: readonly Mention[] = []

/** The mentions of one sentence. */
export const mentionsIn = ({ bySentence }: Cast, sentence: number): readonly Mention[] =>
  bySentence[sentence] ?? NO_MENTIONS

/** The sentence before, past paragraphs that are somebody's words without quote marks; -1 before the first. */
export function sentenceBefore({ unmarked }: Cast, sentence: number): number {
  let before = sentence - 1
  while (before >= 0 && unmarked.has(before)) before--
  return before
}

/** How many mentions back whoever a description means is looked for. */
export const REACH = 200

/** The index of the last mention before a token; -1 where there is none. */
export const lastBefore = ({ mentions }: Cast, token: number): number =>
  lowerBound(mentions, token, ({ first }) => first) - 1
