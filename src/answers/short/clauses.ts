import type { Span } from '../../model.ts'

/** What a clause tells: why something is so, or how it is done. */
export type ClauseKind = 'reason' | 'manner'

interface Row {
  readonly tells: ClauseKind
  /** How it opens; what it opens with belongs to the answer. */
  readonly opens: RegExp
  readonly like: string
  readonly unlike: string
}

/** The openings of clauses that tell why or how, surest first. */
export const CLAUSE_ROWS: readonly Row[] = [
  {
    tells: 'reason',
    opens:
      /\b(?:because|due to|owing to|thanks to|on account of|as a result of|in order (?:to|that)|so that|so as to)\s/gi,
    like: 'The ferry was late because the harbour had frozen.',
    unlike: 'The ferry was late again.',
  },
  {
    tells: 'reason',
    opens:
      /(?<!\b(?:according|due|going|able|used|had|has|have|began|ought|amounted|up|next|close|related|similar) )\bto (?=\p{Ll}{2,}\s)(?!(?:the|an?|his|her|its|their|our|my|your|which|whom|this|that|these|those|all|both|each|every|some|any|no|one|two|three|it|them|him|us|be)\b)/gu,
    like: 'The wall was built to keep the sea out.',
    unlike: 'She walked to the harbour.',
  },
  {
    tells: 'reason',
    opens: /(?<=[,;] )(?:since|as|for) (?=(?:the|a|an|it|he|she|they|this|there)\s)/gi,
    like: 'The club left, since the field was flooded.',
    unlike: 'The club has played there since 1950.',
  },
  {
    tells: 'manner',
    opens: /\b(?:by (?=\p{Ll}+ing\b)|through |via |by means of |with the help of |using )/giu,
    like: 'They raised the ship by pumping air into it.',
    unlike: 'The ship was raised in May.',
  },
  {
    tells: 'manner',
    opens: /\b(?:by|with|as) (?=(?:the|an?|its|their|his|her|[\p{Ll}-]+)\s)/gu,
    like: 'The door is opened with a key.',
    unlike: 'The door is open.',
  },
]

/** Longer ones are cut at a comma, or left out. */
const LONGEST = 110
const SHORTEST = 8
/** Where a clause ends at the latest; and where a long one may be cut. */
const ENDS = /[.;:!?](?=\s|$|["”’])|\s[—–-]\s|[)"”]/g
const CUTS = /,\s/g

const firstEnd = (text: string, pattern: RegExp, from: number, to: number): number[] => {
  const part = text.slice(from, to)
  return [...part.matchAll(pattern)].map((match) => from + match.index)
}

/** The clauses within a span that tell why or how, in text order. Linear in the span's length. */
export function clausesIn(text: string, { start, end }: Span, tells: ClauseKind): Span[] {
  const part = text.slice(start, end)
  const found = new Map<number, Span>()
  for (const row of CLAUSE_ROWS) {
    if (row.tells !== tells) continue
    for (const match of part.matchAll(row.opens)) {
      const from = start + match.index
      const stop = firstEnd(text, ENDS, from, end)[0] ?? end
      const cuts = firstEnd(text, CUTS, from, stop).filter((at) => at - from <= LONGEST)
      for (const to of [stop, cuts[0]])
        if (to !== undefined && to - from <= LONGEST && to - from >= SHORTEST && !found.has(from * 4096 + to - from))
          found.set(from * 4096 + to - from, { start: from, end: to })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
