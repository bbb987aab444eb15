import { type Document, lowerBound } from '../../language/index.ts'
import type { Cast } from './cast.ts'

/** The one body that a sentence names: "Calls to Orbis went unanswered." */
export function onlyBody({ sentences }: Document, { bodies }: Cast, sentence: number): string | null {
  const within = sentences[sentence]
  if (!within) return null
  const named = new Set<string>()
  for (const names of [bodies.names, bodies.proper])
    for (let i = lowerBound(names, within.first, ({ first }) => first); i < names.length; i++) {
      const { first, name } = names[i]!
      if (first >= within.last) break
      named.add(bodies.full.get(name) ?? name)
    }
  const [only] = named
  return named.size === 1 ? only! : null
}
