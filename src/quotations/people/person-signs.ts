import type { Document, Token } from '../../language/index.ts'
import { isBe, isComma } from '../grammar/tags.ts'
import type { NameRun } from './names.ts'

/** What tells of a name that it is a person's, or that it is not. */
export interface Sign {
  readonly example: string
  readonly is: (document: Document, run: NameRun) => boolean
  readonly person: boolean
}

/** What the first sign that a name has tells; without one it is nobody's. */
export const tellsPerson = (signs: readonly Sign[], document: Document, run: NameRun): boolean =>
  signs.find(({ is }) => is(document, run))?.person ?? false

/** "Aroha Tewhiu, who", "Frank, whose" */
export const isTakenUpByWho = ({ tokens }: Document, { last }: NameRun): boolean =>
  isComma(tokens[last]) && /^whos?e?$/.test(tokens[last + 1]?.lower ?? '')

/** "It was Aroha who" */
export const isSingledOut = ({ tokens }: Document, { first, last }: NameRun): boolean =>
  tokens[last]?.lower === 'who' && isBe(tokens[first - 1]) && tokens[first - 2]?.lower === 'it'

/** The word before a name, or the one so many words back: "farmer" of "a farmer called Piet", 2 words back. */
export const before = ({ tokens }: Document, { first }: NameRun, back = 1): Token | undefined => tokens[first - back]
