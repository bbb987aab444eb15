import type { ArticleRecord, Skipped, Sources } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { bold, dotted, heading, lines, link, small } from '../markdown/style.ts'
import type { Entry, Reply } from '../reply/reply.ts'
import { datedWords, dateWords } from './dates.ts'
import { publisher, titleOf } from './source.ts'

function articleEntry({ id, title, outlet, credit, url, published, contradictions, quotations }: ArticleRecord): Entry {
  const name = titleOf({ article: id, title })
  const shown = published?.evidence?.text.trim()
  const evidence = shown && published?.evidence?.article !== id ? `“${line(shown, 160)}”` : null
  return {
    text: lines(
      bold(link(line(name, 240), url)),
      dotted(
        publisher(outlet, credit) ?? 'outlet not named',
        published ? datedWords(published.value, published.basis) : 'date not known',
        quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`,
      ),
      evidence && small(`Date from ${evidence}`),
      ...contradictions.slice(0, 3).map((sentence) => small(`Note: ${line(sentence, 220)}`)),
      name !== id && small(line(id, 160)),
    ),
    hint: name,
    actions: [],
  }
}

const skippedEntry = ({ path, reason }: Skipped): Entry => ({
  text: lines(`${bold('Left out:')} ${line(path, 240)}`, line(reason, 400)),
  hint: `Left out: ${path}`,
  actions: [],
})

function span(articles: readonly ArticleRecord[]): string | null {
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
    entries: [...articles.map(articleEntry), ...skipped.map(skippedEntry)],
    perPage: 6,
    counted: ['file', 'files'],
  }
}
