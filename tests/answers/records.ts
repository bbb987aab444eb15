import type { ReportingArticle } from '../../src/linking/statements.ts'
import type { ArticleRecord, DatedTimex, LinkedQuotation } from '../../src/model.ts'

/** Articles marked by hand, as linking hands them to the answers. */
export const recordsOf = (articles: readonly ReportingArticle[]): ArticleRecord[] => articles.map(recordOf)

export function recordOf({ id, text, quotations, sentences }: ReportingArticle): ArticleRecord {
  return {
    id,
    format: 'txt',
    text,
    blocks: [{ start: 0, end: text.length, role: 'body' }],
    title: text.split('\n')[0] ?? null,
    outlet: null,
    credit: null,
    byline: null,
    url: null,
    published: null,
    publishedDay: null,
    notAfter: null,
    otherDates: [],
    contradictions: [],
    timexes: [],
    sentences: sentences.map((sentence) => ({ ...sentence, block: 0 })),
    quotations: quotations.map(
      ({ start, end, kind, speaker }): LinkedQuotation => ({
        id: `${id}#${start}`,
        article: id,
        title: null,
        outlet: null,
        url: null,
        published: null,
        start,
        end,
        content: text.slice(start, end),
        kind,
        cue: null,
        mention: null,
        speaker: speaker === null ? null : { name: speaker, start: null, end: null },
        speakerKind: speaker === null ? null : 'person',
        role: null,
        saidOn: null,
        saidBasis: null,
        saidEvidence: null,
        venue: null,
        place: null,
        decidedBy: { detector: 'by hand', sieve: null },
        tried: [],
        why: '',
      }),
    ),
  }
}

/** What the words of an article say of a date, for `dated`: the words, the day (or month, or year), and how it is known. */
export type Named = readonly [words: string, value: string, how?: 'planned' | 'resolved']

/** The record with its publication date, the day on which all of its quotations were said, and its time expressions. */
export function dated(
  record: ArticleRecord,
  published: string,
  basis: 'stated' | 'inferred',
  said: string | null,
  named: readonly Named[],
): ArticleRecord {
  const timexes = named.flatMap(([words, value, how]): DatedTimex[] => {
    const start = record.text.indexOf(words)
    if (start < 0) throw new Error(`${record.id} does not say ${words}`)
    const day = value.length === 10 ? value : null
    const span = { start, end: start + words.length, text: words }
    const known = how === 'resolved' ? ('resolved' as const) : ('stated' as const)
    return [{ ...span, type: 'DATE', value, day, from: day, to: day, basis: known, planned: how === 'planned' }]
  })
  const quotations = record.quotations.map((quotation) => ({
    ...quotation,
    saidOn: said,
    saidBasis: said === null ? null : ('resolved' as const),
  }))
  return { ...record, timexes, quotations, published: { value: published, basis, evidence: null } }
}
