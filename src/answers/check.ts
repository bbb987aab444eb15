import type { AnswerCitation, CheckedQuote, LinkedQuotation } from '../model.ts'
import { type Claim, readClaim } from './check/claims.ts'
import { nearestTo } from './check/nearest.ts'
import { isNoPerson, isParty, namesIn } from './check/party.ts'
import { quotesIn, type TextQuote } from './check/quotes.ts'
import { type Printing, printingsOf } from './check/verbatim.ts'
import { clip } from './citation.ts'
import type { Library } from './library.ts'

/** A Discord message holds as many characters; the rest of a longer text is not read. */
const LONGEST_TEXT = 4000
/** So many quotes are looked up, so many places of each shown. */
const MOST_QUOTES = 25
const MOST_CITATIONS = 10

/** What looking up needs of the library. */
type Shelf = Pick<Library, 'cards' | 'speakers' | 'wordings' | 'others' | 'articlesWith'>

/**
 * Looks up every quote in a text: is it printed to the letter, printed otherwise, printed as someone else's, or not in
 * the coverage at all? Quote style, spacing and final punctuation do not count; a part of a longer quotation is
 * printed to the letter, and so are parts of it joined by an ellipsis.
 *
 * @returns one finding a quote, in the text's order; none for a text without words
 */
export async function checkText(library: Shelf, text: string): Promise<CheckedQuote[]> {
  const { speakers, others } = library
  const read = text.slice(0, LONGEST_TEXT)
  const known = new Set(speakers.flatMap(({ variants }) => variants.flatMap((variant) => namesIn(variant))))
  const quotes = quotesIn(read)
  const all =
    quotes.length > 0 ? quotes.map((quote) => ({ quote, claim: readClaim(read, quote, known) })) : unmarked(read, known)
  const checked: CheckedQuote[] = []
  let before: Claim | null = null
  for (const [index, { quote, claim }] of all.slice(0, MOST_QUOTES).entries()) {
    const between = index > 0 ? read.slice(all[index - 1]!.quote.end, quote.start) : ''
    const credited: Claim | null = claim ?? (index > 0 && continues(between, before, known) ? before : null)
    const found = await checkQuote(library, read.slice(quote.inner.start, quote.inner.end), credited)
    checked.push({ ...found, citations: withOthers(found.citations, others) })
    before = credited
  }
  return checked
}

/** A text without quote marks is one quote, less a name before or after it. */
function unmarked(text: string, known: ReadonlySet<string>): { quote: TextQuote; claim: Claim | null }[] {
  const start = text.search(/\S/)
  if (start < 0 || !/[\p{L}\p{N}]/u.test(text)) return []
  const end = text.trimEnd().length
  const tail = /\s+[-–—―~]+\s*(?=\p{L})[^.!?\n]{2,60}$/u.exec(text.slice(0, end))
  const head = /^\s*[\p{L}\p{M}.'’ -]{2,60}?(?::\s+| (?:said|says)(?: that)? )/u.exec(text)
  for (const inner of [tail && { start, end: tail.index }, head && { start: head[0].length, end }]) {
    const claim = inner && readClaim(text.slice(0, end), inner, known)
    if (inner && claim) return [{ quote: { ...inner, inner }, claim }]
  }
  return [{ quote: { start, end, inner: { start, end } }, claim: null }]
}

/** The words between two quotes only carry on: "he said", "and"; not "and Horst spoke of", which names another. */
function continues(between: string, before: Claim | null, known: ReadonlySet<string>): boolean {
  if (between.length > 80 || /\n/.test(between) || /[.!?]\s+\p{Lu}\p{L}+\s+\p{L}/u.test(between)) return false
  const own = new Set(namesIn(before?.name ?? ''))
  return namesIn(between).every((word) => !known.has(word) || own.has(word))
}

async function checkQuote(library: Shelf, quote: string, claim: Claim | null): Promise<CheckedQuote> {
  const { speakers, cards, wordings } = library
  const named = claim !== null && !isNoPerson(claim.name, cards, speakers) ? claim.name : null
  const isClaimed = (quotation: LinkedQuotation | null): boolean =>
    named === null || !quotation?.speaker || isParty(named, quotation.speaker.name, speakers)
  const common = { text: quote, claimedSpeaker: claim?.name ?? null }
  const printings = await printingsOf(quote, library)
  if (printings.length > 0) {
    // Words of the article's own contradict nobody; those of a speaker decide where there are any.
    const spoken = printings.filter(({ quotation }) => quotation?.speaker)
    const right = (spoken.length > 0 ? spoken : printings).filter(({ quotation }) => isClaimed(quotation))
    const verdict = right.length > 0 ? 'verbatim' : 'misattributed'
    const shown = named === null || right.length === 0 ? printings : right
    return { ...common, verdict, changes: [{ kind: 'same', text: quote }], citations: citationsOf(shown) }
  }
  const near = await nearestTo(quote, wordings, isClaimed)
  const [nearest] = near
  if (!nearest) return { ...common, verdict: 'absent', changes: [], citations: [] }
  const same = nearest.changes.every(({ kind }) => kind === 'same')
  const verdict = !isClaimed(nearest.quotation) ? 'misattributed' : same ? 'verbatim' : 'altered'
  return { ...common, verdict, changes: nearest.changes, citations: citationsOf(near) }
}

function citationsOf(printings: readonly Printing[]): AnswerCitation[] {
  const citations = new Map<string, AnswerCitation>()
  for (const { article, span, quotation } of printings) {
    const sentence = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
    const { start, end } = clip(article.text, quotation ?? sentence ?? span, span)
    const { id, text, title, outlet, credit, url, published, quotations } = article
    citations.set(`${id}#${start}`, {
      article: id,
      start,
      end,
      text: text.slice(start, end),
      title,
      outlet: outlet ?? credit,
      url,
      published: published?.value ?? null,
      quotation,
      quotations: quotations.filter((held) => held.start < end && held.end > start),
      others: [],
    })
  }
  return [...citations.values()].slice(0, MOST_CITATIONS)
}

/** Each citation with the other articles that carry its statement, those that are cited beside it left out. */
function withOthers(citations: readonly AnswerCitation[], others: Library['others']): AnswerCitation[] {
  const cited = new Set(citations.map(({ article }) => article))
  return citations.map((citation) => {
    const known = citation.quotation === null ? [] : (others.get(citation.quotation.id) ?? [])
    return { ...citation, others: known.filter(({ article }) => !cited.has(article)) }
  })
}
