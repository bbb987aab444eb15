import type { LinkedQuotation } from '../../model.ts'
import { search, subjectWords, weigh } from '../../retrieval/index.ts'
import { confidenceIn } from '../confidence.ts'
import type { Draft } from '../draft.ts'
import type { Library } from '../library.ts'
import { type Limits, within } from '../question/limits.ts'
import { namedWithRole } from '../short/wording.ts'
import { corrected } from '../typos.ts'
import { bestQuotation } from './best-quotation.ts'

/** What holds a smaller share of the statement than this of the best passage's share is something else that was said. */
const AS_TELLING = 0.5

/** Who said it: the passages that quote someone come first, and the speaker of the best is the answer. */
export async function whoSaid(library: Library, statement: string, limits: Limits): Promise<Draft> {
  const { words, note, frequencies } = await corrected(library, subjectWords(statement))
  const query = weigh(words, frequencies)
  const said = (quotation: LinkedQuotation) => quotation.speaker !== null && within(library, limits, quotation)
  const ranked = await search(library.index, query, ({ quotations }) => (quotations.some(said) ? 1 : 0))
  const quoting = ranked.filter(({ candidate }) => candidate.passage.quotations.some(said))
  const best = quoting[0] && bestQuotation(query, quoting[0].candidate, said)
  const least = AS_TELLING * (quoting[0]?.covered ?? 0)
  return {
    query,
    ranked: quoting.length > 0 ? quoting.filter((one) => one === quoting[0] || one.covered >= least) : ranked,
    answer: best?.speaker ? namedWithRole(library.speakers, best.speaker.name) : null,
    note,
    confidence: confidenceIn(query, quoting[0] ?? ranked[0]),
  }
}
