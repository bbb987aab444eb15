import { wordsOf } from '../../linking/statements/words.ts'

/** A wording as the articles print it, and how directly: what stands in quote marks attests words, a report does not. */
export interface Attesting {
  readonly text: string
  readonly article: string
  readonly kind: 'direct' | 'mixed' | 'unmarked' | 'indirect' | null
}

const DIRECTNESS = ['direct', 'mixed', 'unmarked', 'indirect', null]
/** A wording of fewer words than this is part of too much to attest anything. */
const FEWEST_WORDS = 4

/**
 * The best-attested of several wordings: the one that most articles print, whole or in part, to the word; of those the
 * most direct, then the one that has most words in common with all others (rewriters and translators start from it),
 * then the longest, then the first.
 *
 * @returns its place in the list, which must not be empty
 */
export function bestAttested(wordings: readonly Attesting[]): number {
  const texts = wordings.map(
    ({ text }) =>
      ` ${wordsOf(text)
        .map(({ form }) => form)
        .join(' ')} `,
  )
  const attesting = texts.map((text) => {
    const articles = new Set<string>()
    texts.forEach((other, index) => {
      const [long, short] = text.length >= other.length ? [text, other] : [other, text]
      if (long === short || (short.split(' ').length > FEWEST_WORDS + 1 && long.includes(short)))
        articles.add(wordings[index]!.article)
    })
    return articles.size
  })
  const words = texts.map((text) => new Set(text.trim().split(' ')))
  const central = (own: ReadonlySet<string>): number =>
    words.reduce(
      (sum, other) => sum + [...other].filter((word) => own.has(word)).length / Math.max(own.size, other.size),
      0,
    )
  const rank = (index: number): readonly number[] => [
    -attesting[index]!,
    DIRECTNESS.indexOf(wordings[index]!.kind),
    -central(words[index]!),
    -texts[index]!.length,
    index,
  ]
  return wordings
    .map((_, index) => rank(index))
    .sort(byNumbers)[0]!
    .at(-1)!
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
