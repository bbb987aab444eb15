import type { Basis } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { dotted, link } from '../markdown/style.ts'
import type { Share } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { datedWords } from './dates.ts'

/** What an answer's citation tells of its article. */
interface Cited {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
}

/** Outlet and credit, once where they are the same; null when neither is known. */
export function publisher(outlet: string | null, credit: string | null, share: Share): string | null {
  const names = [outlet, credit].filter((name): name is string => Boolean(name?.trim()))
  const differing = names.filter((name, i) => names.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i)
  return differing.map((name) => line(name, 60 * share)).join(', ') || null
}

/** The name of an article for a label: its title, or its file's name. */
export const titleOf = ({ article, title }: Pick<Cited, 'article' | 'title'>): string => title?.trim() || article

/**
 * Where an excerpt comes from, on one line: title with its link, outlet or credit, date with how it is known.
 *
 * @example '[Talks fail](<https://example.org/1>) · Example Times · published ✓ 10 January 2022 (stated)'
 */
export function sourceLine(cited: Cited, catalogue: Catalogue, share: Share): string {
  const record = catalogue.article(cited.article)
  const basis: Basis | null = record?.published?.value === cited.published ? (record?.published?.basis ?? null) : null
  return dotted(
    link(line(titleOf(cited), 160 * share), cited.url, 300 * share),
    publisher(cited.outlet, record?.credit ?? null, share) ?? 'outlet not named',
    cited.published ? `published ${datedWords(cited.published, basis)}` : 'date not known',
  )
}
