import { VFile } from 'vfile'
import { matter } from 'vfile-matter'
import type { BlockRole } from '../../model.ts'
import { isoDayOf, shortWords, webAddress } from '../given.ts'
import { splitLines } from '../lines.ts'
import type { Line, Metadata, Page } from '../page.ts'

/** Front matter longer than this is not read. */
const MOST_MATTER = 50_000

/**
 * Reads a Markdown file with YAML front matter. The text is what a reader sees: marks of headings, lists, emphasis and
 * links are gone, pictures leave their description as a caption. Front matter knows the names that site generators use:
 * title, author or byline, date or published, outlet, source, publisher or site, url or canonical.
 *
 * @returns the page, or why it cannot be one
 */
export function readMarkdown(source: string): Page | { readonly reason: string } {
  const file = new VFile(source)
  const end = /^---\r?\n/.test(source) ? source.indexOf('\n---', 3) : -1
  if (end > MOST_MATTER) return { reason: 'has front matter over 50 kB' }
  try {
    matter(file, { strip: true, yaml: { maxAliasCount: 10, schema: 'failsafe' } as object })
  } catch {
    return { reason: 'has front matter that is not valid YAML' }
  }
  const fields = (typeof file.data.matter === 'object' && file.data.matter !== null ? file.data.matter : {}) as Fields
  return { ...plainText(String(file.value)), metadata: metadataOf(fields) }
}

type Fields = Record<string, unknown>

const first = (fields: Fields, names: readonly string[], read: (value: unknown) => string | null): string | null => {
  for (const name of names) {
    const value = fields[name]
    const found = read(Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value)
    if (found) return found
  }
  return null
}

const metadataOf = (fields: Fields): Metadata => ({
  title: first(fields, ['title', 'headline'], shortWords),
  outlet: first(fields, ['outlet', 'publisher', 'publication', 'site', 'site_name', 'source'], shortWords),
  byline: first(fields, ['byline', 'author', 'authors'], shortWords)?.replace(/^by /i, '') ?? null,
  url: first(fields, ['url', 'canonical', 'canonical_url', 'link', 'source_url', 'source'], webAddress),
  published: first(fields, ['published', 'date', 'publish_date', 'pubdate', 'publishedAt', 'date_published'], isoDayOf),
  modified: first(fields, ['updated', 'modified', 'lastmod', 'last_modified'], isoDayOf),
})

/** Marks at the head of a line, each with the role that it gives; the first that fits is taken off. */
const HEADS: readonly { readonly pattern: RegExp; readonly role: BlockRole | null }[] = [
  { pattern: /^!\[([^\]]{0,500})\]\([^)]{0,2000}\)$/, role: 'caption' },
  { pattern: /^# +/, role: 'title' },
  { pattern: /^#{2,6} +/, role: null },
  { pattern: /^(?:> ?)+/, role: null },
  { pattern: /^(?:[-*+]|\d{1,3}[.)]) +/, role: null },
]

function plainText(markdown: string): Pick<Page, 'text' | 'lines'> {
  const paragraphs: { text: string; role: BlockRole | null }[] = []
  let open = false
  let titled = false
  for (const raw of markdown.split(/\r\n|\n|\r/)) {
    const line = raw.trim()
    const head = HEADS.find(({ pattern }) => pattern.test(line))
    if (line === '' || /^(?:[-*_=] ?){3,80}$/.test(line)) {
      open = false
      continue
    }
    const words = inline(head ? line.replace(head.pattern, head.role === 'caption' ? '$1' : '') : line)
    if (words === '') continue
    const last = paragraphs.at(-1)
    if (open && !head && last) {
      last.text += ` ${words}`
      continue
    }
    const title = head?.role === 'title' && !titled
    if (title) titled = true
    paragraphs.push({ text: words, role: head?.role === 'title' ? (title ? 'title' : null) : (head?.role ?? null) })
    open = head?.role == null
    // A hard break at the end of a line ends the paragraph too.
    if (/ {2}$|\\$/.test(raw)) open = false
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  return { text, lines: hinted(text, paragraphs) }
}

/** Marks inside a line: pictures, links, emphasis, code, footnotes and escapes. */
const inline = (line: string): string =>
  line
    .replace(/!\[([^[\]]{0,300})\]\([^()]{0,2000}\)/g, '')
    .replace(/\[([^[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,100}\])/g, '$1')
    .replace(/\[\^[^\]]{1,30}\]/g, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000})\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim()

function hinted(text: string, paragraphs: readonly { text: string; role: BlockRole | null }[]): Line[] {
  let start = 0
  return paragraphs.flatMap((paragraph) => {
    const end = start + paragraph.text.length
    const line = { start, end, text: paragraph.text, hint: paragraph.role }
    start = end + 2
    return splitLines(text.slice(line.start, line.end)).length > 0 ? [line] : []
  })
}
