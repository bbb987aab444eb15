import type { Line } from './page.ts'

/** The longest line that a text wrapped by hand or by a news wire's terminal has. */
const WIDEST_WRAP = 100

/**
 * The paragraphs of a plain text. A line is a paragraph, unless the whole text is wrapped at a fixed width: there a
 * paragraph goes on as long as the next line's first word would not have fitted on this one.
 *
 * Linear in the text's length; offsets count in `text` as it stands.
 */
export function splitLines(text: string): Line[] {
  const pieces = physicalLines(text)
  const width = wrapWidth(pieces)
  const lines: Line[] = []
  let previous: Physical | null = null
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (previous && last && width !== null && continues(previous, piece, width)) {
      lines[lines.length - 1] = { ...last, end: piece.end, text: text.slice(last.start, piece.end) }
    } else {
      lines.push({ start: piece.start, end: piece.end, text: piece.text, hint: null })
    }
    previous = piece
  }
  return lines
}

interface Physical {
  readonly start: number
  readonly end: number
  readonly text: string
  /** White space before the first word, and whether an empty line stands before. */
  readonly indent: number
  readonly afterBlank: boolean
}

function physicalLines(text: string): Physical[] {
  const found: Physical[] = []
  let afterBlank = true
  for (let from = 0; from < text.length; ) {
    const next = nextBreak(text, from)
    const raw = text.slice(from, next)
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
    } else {
      const indent = raw.length - raw.trimStart().length
      const start = from + indent
      found.push({ start, end: start + trimmed.length, text: trimmed, indent, afterBlank })
      afterBlank = false
    }
    from = next + 1
  }
  return found
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at
  }
  return text.length
}

/**
 * The width at which the text is wrapped, or null when it is not: lines break where they are full, in mid-sentence. An
 * address without a space cannot be wrapped, and one long line may be a headline.
 */
function wrapWidth(lines: readonly Physical[]): number | null {
  let width = 0
  let long = 0
  for (const { text } of lines) {
    if (text.length <= WIDEST_WRAP) width = Math.max(width, text.length)
    else if (/\s/.test(text)) long++
  }
  if (lines.length < 4 || long > 1 || width < 40) return null
  let breaks = 0
  let full = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.afterBlank || /[.!?"”:]$/.test(line.text)) continue
    breaks++
    if (fills(line, next, width)) full++
  }
  return breaks >= 3 && full >= breaks * 0.6 ? width : null
}

const fills = (line: Physical, next: Physical, width: number): boolean =>
  line.text.length + 1 + (next.text.split(/\s/, 1)[0] ?? '').length > width - 12

const continues = (line: Physical, next: Physical, width: number): boolean =>
  !next.afterBlank && line.text.length <= width && next.indent <= line.indent + 1 && fills(line, next, width)
