import { type Frequencies, inverseFrequency, type Query, type Scored } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import type { Asked } from '../question/asked.ts'
import { type Stretch, stretchesOf } from './candidates.ts'
import { align, signsOf, weighSigns } from './signs.ts'

/** A stretch that may be the short answer, with the passage that it stands in. */
export interface Choice {
  readonly stretch: Stretch
  readonly scored: Scored
  readonly score: number
}

/** Passages in which a short answer is looked for. */
const PASSAGES = 3

/** The stretches of the first passages, best first; ties go to the earlier passage and the earlier stretch. */
export function choicesOf(
  library: Library,
  asked: Asked,
  query: Query,
  ranked: readonly Scored[],
  frequencies: Frequencies,
): Choice[] {
  const rarity = (term: string) => inverseFrequency(frequencies.inPassages(term), frequencies.passages)
  const choices: Choice[] = []
  for (const scored of ranked.slice(0, PASSAGES)) {
    const { passage } = scored.candidate
    const article = library.byId.get(passage.article)
    if (!article) continue
    const alignment = align(query, passage)
    const behind = ranked[0]!.score - scored.score
    for (const stretch of stretchesOf(article, passage)) {
      const signs = signsOf(asked, alignment, stretch, behind, article.text, rarity)
      choices.push({ stretch, scored, score: weighSigns(signs) })
    }
  }
  return choices.sort((a, b) => b.score - a.score)
}
