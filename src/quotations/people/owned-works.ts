import type { Document } from '../../language/index.ts'
import { isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { described, isDefinite } from './described.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

/** What somebody puts out under their own name. */
const WORKS =
  /^(?:websites?|reports?|results|statements?|filings?|accounts|figures|data|posts?|tweets?|blog|page|brochure|release|letter|memo|newsletter|prospectus|earnings|forecasts?|estimates?|manifesto)$/

/** Whose words "the company's website" and "the minister's office's figures" carry: the company's; not those of "Roe's lawyer". */
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
  if (!isDefinite(document, owner)) return null
  return described(document, cast, owner, tokens[owned - 1]!, spoken)?.entry ?? null
}
