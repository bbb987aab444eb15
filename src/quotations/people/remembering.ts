/** So many words are remembered at most: more than any article has names. */
const MOST = 20_000

/** The same function of a word, which answers again what it answered before: an article asks of each name many times. */
export function remembering<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let answer = known.get(word)
    if (answer === undefined) {
      if (known.size >= MOST) known.clear()
      answer = of(word)
      known.set(word, answer)
    }
    return answer
  }
}
