import { inverseFrequency, termsIn } from '../../retrieval/index.ts'

/** A text's words, weighted by how often they occur and how rare they are; of length one. */
export type Vector = ReadonlyMap<string, number>

/** TF-IDF vectors of texts, the texts being the collection; digits are left out, since dates agree anyway. */
export function vectorsOf(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>()
    for (const { term } of termsIn(text)) if (!/\d/.test(term)) count.set(term, (count.get(term) ?? 0) + 1)
    return count
  })
  const holding = new Map<string, number>()
  for (const count of counts) for (const term of count.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  return counts.map((count) =>
    unit(
      new Map(
        [...count].map(([term, n]) => [
          term,
          (1 + Math.log(n)) * inverseFrequency(holding.get(term) ?? 0, texts.length),
        ]),
      ),
    ),
  )
}

export function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1
  return new Map([...vector].map(([term, value]) => [term, value / length]))
}

/** The mean of vectors, of length one: what a day or an event is about. */
export function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value)
  return unit(sum)
}

export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, value] of few) sum += value * (many.get(term) ?? 0)
  return sum
}
