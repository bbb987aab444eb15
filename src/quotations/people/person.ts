import type { SpeakerKind, TextSpan } from '../../model.ts'

export type Gender = 'male' | 'female'

/** A person, body or group of one article. */
export interface Person {
  /** The fullest name the article gives, without title: "Antony Blinken", "Russian Foreign Ministry". */
  readonly name: string
  readonly kind: SpeakerKind
  /** Only where a title, a pronoun's antecedent or an unambiguous first name tells. */
  readonly gender: Gender | null
  /** Every spelling met, titles left out, the name included. */
  readonly variants: readonly string[]
  /** The words that state a role, where they stand ("US Secretary of State"). */
  readonly roles: readonly TextSpan[]
  /** Where the article names them, in order. */
  readonly mentions: readonly TextSpan[]
}
