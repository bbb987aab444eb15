import type { Span } from '../model.ts'
import type { PartOfSpeech } from './document.ts'
import { type Batch, batches } from './pieces.ts'
import { tag } from './wink.ts'

/** A token before it is known which sentence and quote it belongs to. */
export interface TaggedToken extends Span {
  readonly text: string
  readonly pos: PartOfSpeech
}

/** The tokens of the given spans of a text, in order, with exact offsets. Linear in the text's length on any input. */
export function readTokens(text: string, spans: readonly Span[]): TaggedToken[] {
  const tokens: TaggedToken[] = []
  for (const batch of batches(text, spans)) anchor(batch, tokens)
  return tokens
}

/**
 * Finds each token again in the text that it was read from. The tagger's own counts of the spaces before a token are
 * exact on ordinary text only (runs over 65,535 are cut, U+2028 dropped), so the words themselves are looked for.
 */
function anchor(batch: Batch, tokens: TaggedToken[]): void {
  const { values, tags } = tag(batch.text)
  let cursor = 0
  let piece = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const at = locate(batch.text, value, cursor)
    if (at < 0 || value === '') continue
    cursor = at + value.length
    let current = batch.pieces[piece]
    while (current && at >= current.at + current.length) current = batch.pieces[++piece]
    if (!current || at < current.at || cursor > current.at + current.length) continue
    const start = current.start + at - current.at
    if (closesPair(batch.text, at, value)) tokens.push(paired(tokens.pop()!, value))
    else tokens.push({ start, end: start + value.length, text: value, pos: tags[i] ?? 'X' })
  }
}

/** Whether a "'" or "`" is the second of exactly two, which print one double mark: ''We won,'' she said. */
const closesPair = (text: string, at: number, value: string): boolean =>
  (value === "'" || value === '`') && text[at - 1] === value && text[at - 2] !== value && text[at + 1] !== value

const paired = ({ start, pos }: TaggedToken, value: string): TaggedToken => ({
  start,
  end: start + 2,
  text: value + value,
  pos,
})

const SPACE = /\s/

function locate(text: string, value: string, from: number): number {
  let at = from
  while (at < text.length && !text.startsWith(value, at) && SPACE.test(text[at] ?? '')) at++
  if (text.startsWith(value, at)) return at
  const near = text.slice(at, at + value.length + 64).indexOf(value)
  return near < 0 ? -1 : at + near
}
