import type { ArticleRecord } from '../model.ts'
import type { Passage, Query } from '../retrieval/index.ts'
import type { Library } from './library.ts'
import type { Asked } from './question/asked.ts'
import { groupsIn } from './question/groups.ts'
import { type Stretch, stretchesOf } from './short/candidates.ts'
import { isKnownPlace } from './short/names.ts'

/** What is known of an answer's kind before looking: neither for nor against. */
const EVEN = 0.5

const KINDS: Partial<Record<Asked['wanted'], readonly Stretch['kind'][]>> = {
  person: ['name'],
  place: ['name'],
  date: ['time'],
  number: ['number', 'duration'],
  duration: ['duration'],
}

/** What it counts that a passage names the group asked about, or another country's alone. */
const GROUP = 1

/** Whether a passage tells of the group that is asked about, or of another country's: "the US side" says little of the Russian one. */
function ofGroup(asked: Asked, passage: Passage): number {
  if (!asked.group) return 0
  const groups = groupsIn(passage.words)
  if (groups.some(({ country }) => country === asked.group?.country)) return GROUP
  return groups.length > 0 ? -GROUP : 0
}

/** How well a passage can hold the kind of answer that is asked for: 1 when it names one that the question does not. */
export function fitting(library: Library, asked: Asked, query: Query): (passage: Passage) => number {
  const kinds = KINDS[asked.wanted]
  if (!kinds) return (passage) => EVEN + ofGroup(asked, passage)
  const known = new Set(query.terms.map(({ term }) => term))
  const holds = (article: ArticleRecord, passage: Passage): boolean =>
    stretchesOf(article, passage, asked).some(({ kind, start, end, text }) => {
      if (!kinds.includes(kind)) return false
      if (asked.plain && asked.wanted === 'place' && !isKnownPlace(text)) return false
      return passage.words.some((word) => word.start >= start && word.end <= end && !known.has(word.term))
    })
  return (passage) => {
    const article = library.byId.get(passage.article)
    return (article && holds(article, passage) ? 1 : 0) + ofGroup(asked, passage)
  }
}
