import { DefuddleClass, type DefuddleResponse } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { BlockRole } from '../../model.ts'
import { shortWords } from '../given.ts'
import type { Line, Page } from '../page.ts'
import { readHtmlMetadata } from './html-metadata.ts'
import { paragraphsOf } from './html-paragraphs.ts'
import { visibleDate } from './html-visible-date.ts'

/** A page nested deeper than this is not one that a browser saved. */
const DEEPEST = 2000

/**
 * Reads a saved page. Defuddle finds the article among the page's clutter; the text is its title and its paragraphs, one
 * empty line between two. Nothing is fetched: only what the file holds is read.
 *
 * @returns the page, or why it cannot be one
 */
export async function readHtml(source: string): Promise<Page | { readonly reason: string }> {
  if (nesting(source) > DEEPEST) return { reason: 'is nested too deeply for a saved page' }
  const whole = /<html[\s>]/i.test(source.slice(0, 20_000)) ? source : `<html><body>${source}</body></html>`
  const { document } = parseHTML(whole)
  // Defuddle takes the page apart; what it shows beside the article is read from another copy.
  const page = parseHTML(whole).document
  const found = inSilence(() => extract(document))
  const metadata = readHtmlMetadata(found, document)
  const dates = visibleDate(page, metadata.published)
  const paragraphs = paragraphsOf(parseHTML(`<html><body>${found.content}</body></html>`).document.body)
  if (paragraphs.length === 0) return { reason: 'holds no article text' }
  const title = metadata.title
  const shown: Paragraph[] = []
  if (title && !paragraphs.slice(0, 3).some(({ text }) => text === title)) shown.push({ text: title, role: 'title' })
  const standfirst = shortWords(found.description)
  if (standfirst && standsOnPage(standfirst, page) && !repeats(standfirst, paragraphs))
    shown.push({ text: standfirst, role: 'standfirst' })
  if (dates && !paragraphs.some(({ text }) => text === dates)) shown.push({ text: dates, role: 'furniture' })
  return { ...compose([...shown, ...paragraphs], title), metadata }
}

export interface Paragraph {
  readonly text: string
  readonly role: BlockRole | null
}

function extract(document: ConstructorParameters<typeof DefuddleClass>[0]): DefuddleResponse {
  const fetch = () => Promise.reject(new Error('a saved page is read without the network'))
  return new DefuddleClass(document, { useAsync: false, includeReplies: false, url: 'about:blank', fetch }).parse()
}

/** Defuddle prints a stack for each flaw of a page (broken JSON-LD, an address that is none) and then reads on without it. */
function inSilence<T>(read: () => T): T {
  const { warn, error } = console
  console.warn = console.error = () => {}
  try {
    return read()
  } finally {
    Object.assign(console, { warn, error })
  }
}

function compose(paragraphs: readonly Paragraph[], title: string | null): Pick<Page, 'text' | 'lines'> {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  let start = 0
  let titled = paragraphs.some(({ role }) => role === 'title')
  const lines = paragraphs.map((paragraph): Line => {
    const end = start + paragraph.text.length
    const isTitle = !titled && paragraph.text === title
    if (isTitle) titled = true
    const line = { start, end, text: paragraph.text, hint: isTitle ? ('title' as const) : paragraph.role }
    start = end + 2
    return line
  })
  return { text, lines }
}

/** A description is a standfirst only where a reader of the page sees it; many are written for search engines alone. */
function standsOnPage(words: string, document: { readonly body: { readonly textContent: string | null } }): boolean {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(words)
}

const repeats = (words: string, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.slice(0, 8).some(({ text }) => text.startsWith(words.slice(0, 80).replace(/[.…]+$/, '')))

/** The deepest nesting of elements, counted roughly: void and unclosed elements are taken as they come. */
function nesting(source: string): number {
  let depth = 0
  let deepest = 0
  for (const match of source.matchAll(
    /<(\/?)(?:div|span|section|article|table|tr|td|ul|ol|li|p|b|i|font|center|blockquote|a)\b/gi,
  )) {
    depth += match[1] ? -1 : 1
    if (depth < 0) depth = 0
    if (depth > deepest) deepest = depth
  }
  return deepest
}
