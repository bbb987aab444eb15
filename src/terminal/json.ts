/** The JSON that programs read: exactly the fields of the contract, with a few more where they help. */
import type {
  Answer,
  AnswerCitation,
  ArticleRecord,
  CheckedQuote,
  LinkedQuotation,
  Sources,
  TimelineEntry,
  Wording,
} from '../model.ts'

const quotation = (q: LinkedQuotation) => ({
  start: q.start,
  end: q.end,
  content: q.content,
  kind: q.kind,
  cue: q.cue,
  speaker: q.speaker,
  role: q.role,
  saidOn: q.saidOn,
  saidBasis: q.saidBasis,
  venue: q.venue,
  place: q.place,
  decidedBy: q.decidedBy,
})

const quotationOfCoverage = (q: LinkedQuotation) => ({ article: q.article, title: q.title, ...quotation(q) })

const citation = (c: AnswerCitation) => ({
  article: c.article,
  start: c.start,
  end: c.end,
  text: c.text,
  title: c.title,
  published: c.published,
  outlet: c.outlet,
  url: c.url,
  quotation: c.quotation && quotation(c.quotation),
  others: c.others,
})

const metadata = (a: ArticleRecord) => ({
  article: a.id,
  text: a.format === 'txt' ? null : a.text,
  title: a.title,
  outlet: a.outlet,
  credit: a.credit,
  byline: a.byline,
  url: a.url,
  published: a.published,
})

/** `extract`: one article. */
export const extractJson = (a: ArticleRecord) => ({
  ...metadata(a),
  quotations: a.quotations.map(quotation),
  timexes: a.timexes.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
})

/** `ask`, `who`, `what`, `when`, `where`. */
export const answerJson = (a: Answer) => ({
  question: a.question,
  kind: a.kind,
  found: a.found,
  answer: a.answer,
  note: a.note,
  confidence: a.confidence,
  citations: a.citations.map(citation),
  shown: a.shown,
})

export const quotationsJson = (quotations: readonly LinkedQuotation[]) => quotations.map(quotationOfCoverage)

export const timelineJson = (entries: readonly TimelineEntry[]) =>
  entries.map((entry) => ({ ...entry, citations: entry.citations.map(citation) }))

export const compareJson = (wordings: readonly Wording[]) =>
  wordings.map(({ quotation: linked, ...wording }) => ({ ...wording, quotation: linked && quotation(linked) }))

export const checkJson = (quotes: readonly CheckedQuote[]) =>
  quotes.map((quote) => ({ ...quote, citations: quote.citations.map(citation) }))

export const sourcesJson = (articles: readonly ArticleRecord[], skipped: Sources['skipped']) => ({
  articles: articles.map((a) => ({ ...metadata(a), contradictions: a.contradictions })),
  skipped,
})

/** `explain`: one article's quotations with the rules that were tried. */
export const explainJson = (a: ArticleRecord) => ({
  article: a.id,
  quotations: a.quotations.map((q) => ({ ...quotation(q), tried: q.tried, why: q.why })),
})
