import type { Document } from '../language/index.ts'
import type { Article, Quotation } from '../model.ts'
import { detect } from './detectors/index.ts'
import { UNMARKED } from './detectors/lone-report.ts'
import { spanOf } from './detectors/make.ts'
import type { Found } from './found.ts'
import { textOf } from './grammar/text-of.ts'
import type { TokenRange } from './grammar/token-range.ts'
import type { Person } from './people/person.ts'
import type { Spoken } from './people/pronoun.ts'
import { readCast } from './people/read-cast.ts'
import type { Resolution } from './people/resolution.ts'
import { resolveMention } from './people/resolve.ts'
import { type Attribution, attribute } from './sieves/index.ts'

export type { Gender, Person } from './people/person.ts'

/** What an article says of who said what. */
export interface Attributions {
  readonly quotations: readonly Quotation[]
  readonly people: readonly Person[]
}

/**
 * Finds an article's quotations with their speakers, and the persons and bodies that it names. Quotations are in text
 * order; a direct one may lie inside no other.
 */
export function findQuotations(article: Article, document: Document): Attributions {
  const all = detect(document)
  const cast = readCast(document, unmarkedSentences(document, all))
  const spoken: Spoken[] = []
  const decided: Attribution[] = []
  /** Whom a mention means, by its tokens. */
  const resolved = new Map<string, Resolution>()
  const speakers = all.map((found, index) => {
    const attribution = attribute({ document, cast, all, index, found, decided, spoken })
    decided.push(attribution)
    const { mention } = attribution
    // Who "she" is behind a heading of her words tells the text in between, which is not read yet.
    if (!mention || isFurtherOn(mention, all[index + 1])) return null
    // "Roe was late, she said, adding ...": the second words are hers too, whomever the first are about.
    const place = placeOf(mention)
    const speaker = resolved.get(place) ?? resolveMention(document, cast, mention, spoken, found.first)
    if (!speaker) return null
    resolved.set(place, speaker)
    const { tokens } = document
    const { sentence } = tokens[mention.first]!
    const until = Math.max(sentence, tokens[found.last - 1]!.sentence)
    spoken.push({ entry: speaker.entry, token: mention.first, sentence, until })
    return speaker
  })
  const quotations = all.map((found, index): Quotation => {
    const { start, end } = spanOf(document, found)
    const { mention, sieve, tried, why } = decided[index]!
    const speaker = speakers[index] ?? (mention && resolved.get(placeOf(mention)))
    return {
      start,
      end,
      content: article.text.slice(start, end),
      kind: found.kind,
      cue: found.cue ? textOf(document, found.cue) : null,
      mention: mention ? textOf(document, mention) : null,
      speaker: speaker?.entry.name ?? null,
      speakerKind: speaker?.entry.kind ?? null,
      role: speaker?.entry.roles[0]?.text ?? null,
      decidedBy: { detector: found.detector, sieve },
      tried,
      why: speaker ? `${why}; known by ${speaker.by}` : why,
    }
  })
  return { quotations, people: cast.registry.people() }
}

const placeOf = ({ first, last }: TokenRange): string => `${first}-${last}`

/** Whether a mention stands behind the quotation that comes next. */
const isFurtherOn = ({ first }: TokenRange, next: Found | undefined): boolean =>
  next !== undefined && first >= next.last

function unmarkedSentences({ tokens }: Document, all: readonly Found[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { detector, first, last } of all)
    if (detector === UNMARKED)
      for (let sentence = tokens[first]!.sentence; sentence <= tokens[last - 1]!.sentence; sentence++) out.add(sentence)
  return out
}
