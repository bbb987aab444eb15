import { type Document, lowerBound } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** What a saved page prints below a post, or at its end: "— Jane Roe (@janeroe) December 23, 2016". */
const SIGNED =
  /^[—–]+\s*[^—–()\n]{2,60}\s\(@\w{1,20}\)(?:\s[\p{L}.]{3,10} \d{1,2}, \d{4}|\s\d{1,2} [\p{L}.]{3,10},? \d{4})?$/u
const SIGNED_AT_END =
  /\s[—–]+\s*[^—–()\n]{2,60}\s\(@\w{1,20}\)(?:\s[\p{L}.]{3,10} \d{1,2}, \d{4}|\s\d{1,2} [\p{L}.]{3,10},? \d{4})?$/u
/** No post is longer. */
const LONGEST = 1000
/** Where the reports inside a post cover so much of it, they are told rather than the post. */
const REPORTED = 0.6

/**
 * Matches a post on a network that a page shows: its paragraph, without the links at its end, is whoever's whose name and
 * handle stand below or behind it. Not a post that only passes on a report ("It rains, officials said"), nor "— Jane Roe".
 * @param all what the sentences' own rules found
 */
export function embeddedPosts(document: Document, all: readonly Found[]): Found[] {
  const { text } = document
  if (!text.includes('(@')) return []
  const out: Found[] = []
  let before: Paragraph | null = null
  for (const paragraph of bodyParagraphs(document)) {
    const { start, end } = paragraph
    const printed = end - start <= LONGEST ? text.slice(start, end) : ''
    if (SIGNED.test(printed)) {
      if (before) add(out, document, all, before, before.last, paragraph.first)
    } else {
      const dash = SIGNED_AT_END.exec(printed)
      if (dash) {
        const at = start + dash.index + 1
        const signature = lowerBound(document.tokens, at, (token) => token.start)
        add(out, document, all, paragraph, signature, signature)
      }
    }
    before = paragraph
  }
  return out
}

function add(
  out: Found[],
  { tokens, text }: Document,
  all: readonly Found[],
  { first, sentence, start, end }: Paragraph,
  limit: number,
  dash: number,
): void {
  let last = limit
  while (last > first && isLink(text, tokens[last - 1]!.start)) last--
  if (last - first < 2 || end - start > LONGEST) return
  const reported = all
    .filter((one) => one.first >= first && one.last <= last)
    .reduce((sum, one) => sum + tokens[one.last - 1]!.end - tokens[one.first]!.start, 0)
  if (reported > REPORTED * (tokens[last - 1]!.end - tokens[first]!.start)) return
  let name = dash + 1
  while (tokens[name]!.text !== '(') name++
  const subject = { first: dash + 1, last: name, place: 'source' } as const
  out.push({ first, last, kind: 'unmarked', detector: 'embedded post', cue: null, subject, report: null, sentence })
}

/** Whether a token is, or is part of, an address: "https://t.co/8lh", "pic.twitter.com/OZX". */
function isLink(text: string, start: number): boolean {
  let from = start
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1]!)) from--
  return /^(?:https?:\/\/|pic\.(?:twitter|x)\.com\/)/.test(text.slice(from, from + 20))
}
