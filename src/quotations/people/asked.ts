import type { Document, Token } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import type { Resolution } from './resolution.ts'

/** A noun phrase of which it is asked whom it means. */
export interface Asked {
  readonly document: Document
  readonly cast: Cast
  readonly range: TokenRange
  readonly spoken: readonly Spoken[]
  /** Where the words that it reports start: in "The owner, she said, has left" she is not the owner. */
  readonly content: number
  /** Its first word, in small letters. */
  readonly opening: string
}

/** The same once its head is told: "the head" of "the head of US diplomacy". */
export interface AskedHead extends Asked {
  readonly head: TokenRange
}

/** The same once the noun is told that the head ends in. */
export interface AskedNoun extends AskedHead {
  readonly last: Token
}

/** Whom a rule takes it to mean, or what it is to be read as instead: "the union" for "a survey by the union". */
export type Meant = Resolution | { readonly instead: TokenRange } | 'nobody'

/** A row of a list of rules: the first that tells anything decides. */
export interface Meaning<A> {
  readonly example: string
  readonly find: (asked: A) => Meant | null
}

/** A rule that finds somebody in one of the ways that a resolution tells. */
export const by =
  <A extends Asked>(way: Resolution['by'], find: (asked: A) => Entry | null) =>
  (asked: A): Meant | null => {
    const entry = find(asked)
    return entry && { entry, by: way }
  }

/** A rule that finds the phrase which is meant instead. */
export const instead =
  <A extends Asked>(find: (asked: A) => TokenRange | null) =>
  (asked: A): Meant | null => {
    const range = find(asked)
    return range && { instead: range }
  }

/** What the first rule of a list tells that tells anything. */
export function firstMeant<A>(rules: readonly Meaning<A>[], asked: A): Meant | null {
  for (const { find } of rules) {
    const meant = find(asked)
    if (meant) return meant
  }
  return null
}

/** How many words the phrase has. */
export const lengthOf = ({ range: { first, last } }: Asked): number => last - first
