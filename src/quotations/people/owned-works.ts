import type { Document } from '../../language/index.ts'
import { ownerBefore } from '../grammar/owner-before.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { described, isDefinite } from './described.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { meant } from './subject-meant.ts'

/** What somebody puts out under their own name. */
const WORKS =
  /^(?:websites?|reports?|results|statements?|filings?|accounts|figures|data|posts?|tweets?|blog|page|brochure|release|letter|e-?mail|note|message|memo|diary|newsletter|prospectus|earnings|forecasts?|estimates?|manifesto)$/

/** Whose words "the company's website", "Roe's note" and "the minister's office's figures" carry: the company's; not those of "Roe's lawyer". */
export function ownerOfWork(
  document: Document,
  cast: Cast,
  { first, last }: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  if (!WORKS.test(tokens[last - 1]!.lower)) return null
  let owned = first + 1
  while (owned < last && !isPossessive(tokens[owned])) owned++
  if (owned >= last - 1) return null
  const owner = { first, last: owned }
  if (isCapitalised(tokens[owned - 1])) {
    // "Roe's mother's letter"
    for (let i = owned + 1; i < last; i++) if (isPossessive(tokens[i])) return null
    const named = meant(document, cast, owner, spoken)
    if (named) return named
  }
  if (!isDefinite(document, owner)) return null
  return described(document, cast, owner, tokens[owned - 1]!, spoken)?.entry ?? null
}

/** What a book opens and closes with. */
const PARTS =
  /^(?:foreword|preface|prologue|introduction|dedication|epigraph|afterword|epilogue|postscript|acknowledge?ments|blurb)$/
const BOOKS =
  /^(?:books?|novels?|memoirs?|autobiography|biography|cookbook|collection|thriller|debut|diary|diaries|essay|history|guide|volume|manifesto|poems)$/
/** So many sentences back the book is told of. */
const BACK = 2

/** Whose words "the foreword" carries: Roe's, behind "Roe's memoir opens in Lund."; not "a foreword by Lind", nor one of a report of whose author nothing is told. */
export function authorOfPart(
  document: Document,
  cast: Cast,
  { first, last }: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens, sentences } = document
  const opening = tokens[first]!
  if (last - first !== 2 || !PARTS.test(tokens[last - 1]!.lower) || !/^(?:the|its)$/.test(opening.lower)) return null
  for (let back = 0; back <= Math.min(BACK, opening.sentence); back++) {
    const { first: floor, last: limit } = sentences[opening.sentence - back]!
    for (let i = floor + 1; i < Math.min(limit, first); i++) {
      if (!BOOKS.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
      const owner = ownerBefore(tokens, i, floor)
      const author = owner && meant(document, cast, owner, spoken)
      if (author?.kind === 'person') return author
    }
  }
  return null
}
