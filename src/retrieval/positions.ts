/** The passages of a coverage numbered through: those of the first article, then those of the next. */
export interface Positions {
  readonly size: number
  /** The place of the article that a position belongs to, or -1 outside of all. */
  articleAt(position: number): number
  /** The position of an article's first passage. */
  firstOf(article: number): number
}

/** @param lengths how many passages each article has */
export function openPositions(lengths: readonly number[]): Positions {
  const firsts = new Int32Array(lengths.length)
  let size = 0
  for (const [article, length] of lengths.entries()) {
    firsts[article] = size
    size += length
  }
  const owners = new Int32Array(size)
  for (const [article, length] of lengths.entries()) {
    const first = firsts[article]!
    owners.fill(article, first, first + length)
  }
  return {
    size,
    articleAt: (position) => owners[position] ?? -1,
    firstOf: (article) => firsts[article]!,
  }
}
