import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bodyOfNoun } from './body-meant.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** Which force "police said" and "the police said" mean: the one that the article has named, "Lund police"; not "Swedish police". */
export function policeMeant(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens } = document
  const bare =
    range.last - range.first === 1 || (range.last - range.first === 2 && tokens[range.first]!.lower === 'the')
  if (!bare || tokens[range.last - 1]!.lower !== 'police') return null
  const force = bodyOfNoun(cast.bodies, range.first, 'police', null)
  return force && add(cast, document, range, cast.bodies.full.get(force.name) ?? force.name, 'body')
}
