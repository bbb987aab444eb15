import type { ReportingArticle } from '../../src/linking/statements.ts'
import type { ArticleRecord, LinkedQuotation } from '../../src/model.ts'

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
    notAfter: null,
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
