import type { LinkedQuotation, Span } from '../../model.ts'
import { clean } from '../markdown/clean.ts'
import { escapeText, line } from '../markdown/escape.ts'
import { bold, italic } from '../markdown/style.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether the words that name a speaker here say nothing of who it is: "he", "the head of US diplomacy" for Antony
 * Blinken; not "Mr Blinken".
 */
const needsName = (mention: string, name: string): boolean => {
  const known = new Set(wordsOf(name))
  return !wordsOf(mention).some((word) => known.has(word))
}

/** Text to put behind an offset of the excerpt, or signs to put around a stretch of it. */
interface Edit extends Span {
  readonly draw: (escaped: string) => string
}

/**
 * An excerpt as Markdown on one line: the quoted words in bold, and who "he" is in brackets of our own, in italics.
 * The citation's text itself is never changed.
 *
 * @param quoted the quotations of the article; those that lie in the excerpt count.
 * @example 'He *[Antony Blinken]* said “**no**”'
 */
export function glossed(
  excerpt: Span & { readonly text: string },
  quoted: readonly LinkedQuotation[],
  most: number,
): string {
  if (excerpt.text.length > most * 2) return line(excerpt.text, most)
  const end = excerpt.start + Math.min(excerpt.text.length, excerpt.end - excerpt.start)
  const edits: Edit[] = []
  for (const { start, end: stop, content, mention, speaker, kind } of quoted) {
    const whole = start <= excerpt.start && stop >= end
    if (kind !== 'indirect' && !whole && start >= excerpt.start && stop <= end && content)
      edits.push({ start, end: stop, draw: bold })
    if (
      mention &&
      speaker &&
      mention.start >= excerpt.start &&
      mention.end <= end &&
      needsName(mention.text, speaker.name)
    )
      edits.push({
        start: mention.start,
        end: mention.end,
        draw: (escaped) => `${escaped} ${italic(`\\[${line(speaker.name, 60)}\\]`)}`,
      })
  }
  return apply(excerpt, withoutOverlaps(edits), most)
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

function apply(excerpt: Span & { readonly text: string }, edits: readonly Edit[], most: number): string {
  const parts: string[] = []
  const part = (from: number, to: number): string =>
    escapeText(clean(excerpt.text.slice(from - excerpt.start, to - excerpt.start)).replace(/\s+/gu, ' '))
  let at = excerpt.start
  for (const edit of edits) {
    parts.push(part(at, edit.start), edit.draw(part(edit.start, edit.end)))
    at = edit.end
  }
  parts.push(part(at, excerpt.start + excerpt.text.length))
  const whole = parts.join('').replace(/ {2,}/g, ' ').trim()
  return whole.length <= most ? whole : line(excerpt.text, most)
}
