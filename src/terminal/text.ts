/** The same answers as paragraphs for a person. Article text is untrusted: nothing in it may steer the terminal. */
import wrapAnsi from 'wrap-ansi'
import { shownText } from '../answers/timeline/shown.ts'
import type {
  Answer,
  AnswerCitation,
  ArticleCard,
  ArticleRecord,
  Basis,
  Change,
  CheckedQuote,
  Citation,
  LinkedQuotation,
  Sources,
  TimelineEntry,
  Wording,
} from '../model.ts'

/** Columns to wrap at; 0 leaves lines whole, for output that goes to a program. */
export interface Layout {
  readonly width: number
}

/** Control characters (escape sequences too) and characters that turn the direction of text or are not seen. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]+/gu

/** One line without anything that could steer a terminal. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim()

function paragraph(text: string, indent: string, { width }: Layout, first = indent): string {
  if (!width) return first + text
  const wrapped = wrapAnsi(text, Math.max(20, width - indent.length), { hard: true })
  return first + wrapped.split('\n').join(`\n${indent}`)
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "2022-01-09" as "9 January 2022", "2022-01" as "January 2022"; an interval as both its ends; the rest as it is. */
export function dateInWords(value: string): string {
  if (value.includes('/')) return value.split('/').map(dateInWords).join(' to ')
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return DAY.format(new Date(`${value}T00:00:00Z`))
  return /^\d{4}-\d\d$/.test(value) ? MONTH.format(new Date(`${value}-01T00:00:00Z`)) : value
}

const BASIS_IN_WORDS: Record<Basis, string> = {
  given: 'given beside the file',
  stated: 'stated',
  resolved: 'counted from a known date',
  inferred: 'inferred from other articles',
}

/** A match report's quotations are of its own day, which no other article tells. */
const saidBasisInWords = ({ saidBasis, saidEvidence, saidOn, published, article }: LinkedQuotation): string | null =>
  saidBasis === 'inferred' && saidEvidence?.article === article && saidOn === published
    ? 'inferred from the article’s day'
    : saidBasis && BASIS_IN_WORDS[saidBasis]

const joined = (parts: readonly (string | null | undefined | false)[], separator = ' · '): string =>
  parts.filter(Boolean).join(separator)

interface Origin {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly start: number
  readonly end: number
}

function origin(o: Origin): string {
  const published = o.published && `published ${dateInWords(o.published)}`
  return plain(joined([o.title, o.outlet, published, `${o.article}:${o.start}-${o.end}`]))
}

/** Who, how, when and where: "Antony Blinken (US Secretary of State) told · 9 January 2022, stated · CNN's ...". */
function attribution(q: LinkedQuotation): string {
  const who = q.speaker
    ? joined([q.speaker.name, q.role && `(${q.role})`, q.cue?.text], ' ')
    : joined(['speaker not named', q.cue && `(“${q.cue.text}”)`], ' ')
  const said = q.saidOn && joined([dateInWords(q.saidOn), saidBasisInWords(q)], ', ')
  const kind = q.kind === 'indirect' ? 'reported, not in quote marks' : q.kind === 'unmarked' && 'printed without marks'
  return plain(joined([who, said, q.venue, q.place, kind]))
}

const quoted = (q: LinkedQuotation, text: string): string => (q.kind === 'direct' ? `“${plain(text)}”` : plain(text))

const others = (citations: readonly Citation[]): string =>
  citations.length ? `also in ${[...new Set(citations.map((c) => plain(c.article)))].join(', ')}` : ''

function excerpt(number: number, c: AnswerCitation, layout: Layout): string {
  const q = c.quotation
  const isQuotation = q && q.start === c.start && q.end === c.end
  const lines = [
    paragraph(isQuotation ? quoted(q, c.text) : plain(c.text), '   ', layout, `${number}. `.padEnd(3)),
    q && paragraph(attribution(q), '   ', layout),
    paragraph(origin(c), '   ', layout),
    c.others.length > 0 && paragraph(others(c.others), '   ', layout),
  ]
  return lines.filter(Boolean).join('\n')
}

const excerpts = (citations: readonly AnswerCitation[], layout: Layout): string[] =>
  citations.map((citation, i) => excerpt(i + 1, citation, layout))

const blocks = (parts: readonly (string | null | false)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`

const NOTHING = 'The coverage has nothing on that.'

export function answerText(a: Answer, layout: Layout): string {
  const head = a.found ? a.answer && plain(a.answer) : NOTHING
  const note = a.note && plain(a.note)
  const closest = !a.found && a.citations.length > 0 && 'The closest passages, which do not answer it:'
  const top = [head, note, closest].filter((line): line is string => Boolean(line))
  return blocks([
    top.map((line) => paragraph(line, '', layout)).join('\n'),
    ...excerpts(a.citations.slice(0, a.shown), layout),
  ])
}

export function quotationsText(quotations: readonly LinkedQuotation[], layout: Layout): string {
  if (!quotations.length) return 'No quotation matches.\n'
  const count =
    quotations.length === 1 ? '1 quotation, newest said first' : `${quotations.length} quotations, newest said first`
  return blocks([
    count,
    ...quotations.map((q) =>
      [quoted(q, q.content), attribution(q), origin(q)]
        .map((line, i) => paragraph(line, '  ', layout, i ? '  ' : '- '))
        .join('\n'),
    ),
  ])
}

/** Who said an entry's words, where the words themselves do not name them. */
function unnamedSpeaker({ text, citations }: TimelineEntry): string | null {
  const name = citations[0]?.quotation?.speaker?.name
  return name && !text.includes(name.split(/\s+/).at(-1) ?? name) ? plain(name) : null
}

export function timelineText(entries: readonly TimelineEntry[], layout: Layout): string {
  if (!entries.length) return 'No dated event matches.\n'
  return blocks(
    entries.map((entry) => {
      const head = joined([dateInWords(entry.date), BASIS_IN_WORDS[entry.basis], entry.planned && 'planned'])
      const cited = [...new Set(entry.citations.map((c) => plain(c.article)))].join(', ')
      const lines = [plain(shownText(entry)), joined([unnamedSpeaker(entry), cited])]
      return [head, ...lines.map((line) => paragraph(line, '  ', layout))].join('\n')
    }),
  )
}

/** "[-removed-] {+added+}", as wdiff writes it: readable without colour. */
const changed = (changes: readonly Change[]): string =>
  changes.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('')

export function compareText(wordings: readonly Wording[], layout: Layout): string {
  if (!wordings.length) return `${NOTHING}\n`
  return blocks(
    wordings.map((w, i) => {
      const verdict = i ? `${w.wording}, against the first` : 'best attested wording'
      const who = w.quotation ? attribution(w.quotation) : w.speaker && plain(w.speaker)
      const body = i && w.wording !== 'verbatim' ? plain(changed(w.changes)) : plain(w.text)
      return [verdict, body, who, origin(w)]
        .filter((line): line is string => Boolean(line))
        .map((line, j) => paragraph(line, j ? '   ' : '', layout, j ? '   ' : `${i + 1}. `))
        .join('\n')
    }),
  )
}

const VERDICT: Record<CheckedQuote['verdict'], string> = {
  verbatim: 'Printed to the letter',
  altered: 'Printed otherwise',
  misattributed: 'Attributed to someone else',
  absent: 'Not in the coverage',
}

export function checkText(quotes: readonly CheckedQuote[], layout: Layout): string {
  return blocks(
    quotes.map((quote) => {
      const difference = quote.verdict === 'altered' && paragraph(plain(changed(quote.changes)), '   ', layout)
      const head = paragraph(`${VERDICT[quote.verdict]}: “${plain(quote.text)}”`, '', layout)
      return [head, difference, ...excerpts(quote.citations.slice(0, 3), layout)].filter(Boolean).join('\n')
    }),
  )
}

function sourceText(a: ArticleCard, layout: Layout): string {
  const published = a.published
    ? `published ${dateInWords(a.published.value)} (${BASIS_IN_WORDS[a.published.basis]})`
    : 'publication date not known'
  const evidence = a.published?.evidence
  return [
    paragraph(plain(a.title ?? a.id), '', layout),
    paragraph(plain(joined([a.id, a.outlet, a.credit, a.byline, `${a.quotationCount} quotations`])), '  ', layout),
    paragraph(published, '  ', layout),
    evidence && paragraph(`shown by ${plain(evidence.article)}: “${plain(evidence.text)}”`, '  ', layout),
    a.url && paragraph(plain(a.url), '  ', layout),
    ...a.contradictions.map((line) => paragraph(`! ${plain(line)}`, '  ', layout)),
  ]
    .filter(Boolean)
    .join('\n')
}

export function sourcesText(sources: Sources, layout: Layout): string {
  const skipped = sources.skipped.map(({ path, reason }) => `skipped ${plain(path)}: ${plain(reason)}`)
  const count = `${sources.articles.length} article${sources.articles.length === 1 ? '' : 's'}`
  return blocks([count, ...sources.articles.map((a) => sourceText(a, layout)), skipped.join('\n')])
}

/** For whoever adds a rule and whoever doubts an answer: each quotation with what was tried. */
export function explainText(a: ArticleRecord, layout: Layout): string {
  if (!a.quotations.length) return `No quotation was found in ${plain(a.id)}.\n`
  return blocks(
    a.quotations.map((q) => {
      const mention = q.mention ? ` from “${plain(q.mention.text)}”` : ''
      const lines = [
        `${q.start}-${q.end} ${q.kind}: ${plain(q.content)}`,
        `found by ${q.decidedBy.detector}${q.cue ? `, cue “${plain(q.cue.text)}”` : ''}`,
        `sieves tried: ${q.tried.join(', ') || 'none'}; decided: ${q.decidedBy.sieve ?? 'none'}`,
        `speaker: ${q.speaker ? plain(q.speaker.name) : 'none'}${mention}`,
        plain(q.why),
      ]
      return lines.map((line, i) => paragraph(line, '  ', layout, i ? '  ' : '')).join('\n')
    }),
  )
}
