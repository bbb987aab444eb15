import type { ArticleCard, Skipped, Sources } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { bold, dotted, heading, lines, link, small } from '../markdown/style.ts'
import { type Entry, entriesOf, type Reply } from '../reply/reply.ts'
import { datedWords, dateWords } from './dates.ts'
import { publisher, titleOf } from './source.ts'

function articleEntry({
  id,
  title,
  outlet,
  credit,
  url,
  published,
  contradictions,
  quotationCount,
}: ArticleCard): Entry {
  const name = titleOf({ article: id, title })
  const shown = published?.evidence?.text.trim()
  const evidence = shown && published?.evidence?.article !== id ? shown : null
  return {
    text: (share) =>
      lines(
        bold(link(line(name, 240 * share), url, 300 * share)),
        dotted(
          publisher(outlet, credit, share) ?? 'outlet not named',
          published ? datedWords(published.value, published.basis) : 'date not known',
          quotationCount === 1 ? '1 quotation' : `${quotationCount} quotations`,
        ),
        evidence && small(`Date from “${line(evidence, 160 * share)}”`),
        ...contradictions.slice(0, 3).map((sentence) => small(`Note: ${line(sentence, 220 * share)}`)),
        name !== id && small(line(id, 160 * share)),
      ),
    hint: name,
    actions: [],
  }
}

const skippedEntry = ({ path, reason }: Skipped): Entry => ({
  text: (share) => lines(`${bold('Left out:')} ${line(path, 240 * share)}`, line(reason, 400 * share)),
  hint: `Left out: ${path}`,
  actions: [],
})

function span(articles: readonly ArticleCard[]): string | null {
  const days = articles.flatMap(({ published }) => (published ? [published.value] : [])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`
}

/** What the coverage is made of, and what was left out of it. */
export function sourcesReply({ articles, skipped }: Sources): Reply {
  const dates = span(articles)
  return {
    kind: 'answer',
    lead: lines(
      heading(articles.length === 1 ? '1 article' : `${articles.length} articles`),
      dates && `Published ${dates}.`,
      skipped.length > 0 &&
        `${skipped.length === 1 ? '1 file was' : `${skipped.length} files were`} left out; see the end.`,
    ),
    entries: entriesOf<ArticleCard | Skipped>([...articles, ...skipped], (each) =>
      'path' in each ? skippedEntry(each) : articleEntry(each),
    ),
    perPage: 6,
    counted: ['file', 'files'],
  }
}
