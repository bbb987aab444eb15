import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Entry } from './registry.ts'

/** So many sentences back the two are named. */
const BACK = 4

/**
 * The one of two whom "the former" and "the latter" mean: Lind of "Roe beat Lind. The latter said"; nobody behind a sentence that
 * names three, nor for "the former minister".
 */
export function formerOrLatter({ tokens, sentences }: Document, cast: Cast, range: TokenRange): Entry | null {
  const { first, last } = range
  const which = tokens[last - 1]!.lower
  if (last - first !== 2 || (which !== 'former' && which !== 'latter') || tokens[first]!.lower !== 'the') return null
  const here = tokens[first]!.sentence
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence--) {
    const named = new Set<Entry>()
    for (const mention of mentionsIn(cast, sentence))
      if (!mention.quoted && mention.first < first) named.add(mention.entry)
    if (named.size === 0)
      for (const name of bodiesIn(cast, sentences[sentence]!, first)) named.add(body(cast, name, here))
    if (named.size < 2) continue
    const [one, other, third] = named
    return third ? null : (which === 'former' ? one : other)!
  }
  return null
}

/** The bodies that a sentence names before a token. */
function bodiesIn({ bodies }: Cast, { first, last }: TokenRange, before: number): string[] {
  const limit = Math.min(last, before)
  return bodies.names.filter((one) => one.first >= first && one.last <= limit).map(({ name }) => name)
}

const body = ({ registry, bodies }: Cast, name: string, sentence: number): Entry =>
  registry.other(bodies.full.get(name) ?? name, 'body', sentence)
