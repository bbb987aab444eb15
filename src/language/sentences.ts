import type { Block } from '../model.ts'
import type { QuoteSpan, Token } from './document.ts'
import { kindOfWord } from './words.ts'

const TERMINAL = /^(?:[.?!…]+|\.{3,})$/
const CLOSING = /^[)\]}"”’'»]+$/
const STARTS = /^[\p{Lu}\p{N}"“‘'«([{„•@#$£€–—-]/u
/** After an abbreviation's full stop only such a word shows that the sentence is over. */
const OPENERS = new Set(
  'The He She It They We I But And In On At A An This That These Those His Her Their There As For After Before When While If However Meanwhile According Although Among Asked Because Both Despite Every Its Our My Your You No Nobody None Since Some Though Until What Where Who Why How With Yet'.split(
    ' ',
  ),
)
/** Titles that are a kind of street too: "at 12 Elm St. The house ..." */
const STREETS = new Set(['st.', 'dr.'])
/** Titles and the like that never end a sentence. */
const TITLES = new Set(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. st. rev. hon. messrs. engr. barr. alh. pst. cllr. supt. insp. det. maj. adm. cpl. cmdr. atty. amb. ald. brig. const. cst. pte. pvt. ofc. adv. cde. comr. msgr. no. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. vs. mt. ref. refs. fig. figs.'.split(
    ' ',
  ),
)

/** Words that the tagger takes for abbreviations even in small letters: "He was ill. Then he left." */
const WORDS = new Set(['ill.', 'sun.', 'ore.', 'ark.', 'in.', 'no.'])

/**
 * Tokens after which a sentence is cut, and after which it is even inside quote marks: nobody writes as many, while
 * lists without a full stop hold any number, and what reads a sentence may look back from each of its words.
 */
export const LONGEST_SENTENCE = 500
const LONGEST_QUOTED = 4 * LONGEST_SENTENCE

/** The token that a sentence starts with, and the index of the block that it stands in. */
export interface SentenceStart {
  readonly first: number
  readonly block: number
}

/**
 * Where sentences start. A full stop inside quote marks ends no sentence ("I came. I saw," he said), one
 * just before the closing mark does when a capital follows; abbreviations (Mr., U.S., J.) do not by themselves.
 */
export function sentenceStarts(
  tokens: readonly Token[],
  blocks: readonly Block[],
  quotes: readonly QuoteSpan[],
): SentenceStart[] {
  const starts: SentenceStart[] = []
  let ended = false
  let block = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const before = block
    block = blockAt(blocks, token, Math.max(block, 0))
    const newBlock = block !== before
    if (newBlock) ended = false
    const quote = token.quote < 0 ? undefined : quotes[token.quote]
    const insideQuote = quote !== undefined && token.start > quote.start
    const length = i - (starts.at(-1)?.first ?? 0)
    const tooLong = length >= LONGEST_QUOTED || (length >= LONGEST_SENTENCE && !insideQuote)
    if (newBlock || tooLong || (ended && !insideQuote && STARTS.test(token.text))) {
      starts.push({ first: i, block })
      ended = false
    } else if (ended && !CLOSING.test(token.text)) ended = false
    if (endsSentence(tokens, i)) ended = true
  }
  return starts
}

/** The index of the block that a token stands in, from that of the token before it. */
function blockAt(blocks: readonly Block[], token: Token, from: number): number {
  let block = from
  while (block < blocks.length && blocks[block]!.end <= token.start) block++
  return block
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  if (!mayEnd(tokens[i])) return false
  const { text, end } = tokens[i]!
  if (TERMINAL.test(text)) {
    const before = tokens[i - 1]?.text ?? ''
    const next = tokens[i + 1]
    if (text === '.' && next?.start === end && !/^\p{Lu}\p{Ll}/u.test(next.text) && /^[\p{L}\p{N}]/u.test(next.text))
      return false
    if (
      text === '.' &&
      !/^no$/i.test(before) &&
      TITLES.has(`${before.toLowerCase()}.`) &&
      tokens[i - 1]!.end === tokens[i]!.start
    )
      return isStreet(tokens, i - 1, `${before.toLowerCase()}.`) && OPENERS.has(next?.text ?? '')
    return !(text === '.' && /^nos?$/i.test(before) && /^\d/.test(tokens[i + 1]?.text ?? ''))
  }
  if (!text.endsWith('.')) return false
  // "They left the U.S.” The firm ...": what stands behind the closing mark
  const closed = tokens[i + 1]?.start === end && CLOSING.test(tokens[i + 1]!.text)
  const next = closed ? tokens[i + 2] : tokens[i + 1]
  if (next && (WORDS.has(text) || (closed && text === 'No.'))) return next.start > end && !/^\d/.test(next.text)
  if (!next || (TITLES.has(text.toLowerCase()) && !isStreet(tokens, i, text.toLowerCase()))) return false
  // "It shut at 10am. Any boat was late.", "It cost £5m. Roe left."
  if (/^\d[\d.,:]*[a-z]{1,3}\.$/.test(text)) return next.start > end && /^\p{Lu}\p{Ll}/u.test(next.text)
  // "Article 35A. Roe left."
  if (/^\d+\p{Lu}\.$/u.test(text)) return next.start > end && /^\p{Lu}\p{Ll}/u.test(next.text)
  return next.start > end && OPENERS.has(next.text === '(' ? (tokens[i + 2]?.text ?? '') : next.text)
}

const isStreet = (tokens: readonly Token[], at: number, abbreviation: string): boolean =>
  STREETS.has(abbreviation) && /^\p{Lu}|^\d+(?:st|nd|rd|th)$/u.test(tokens[at - 1]?.text ?? '')

const mayEnd = kindOfWord((_, text) => /[.?!…]$/.test(text))
