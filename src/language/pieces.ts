import type { Span } from '../model.ts'

/**
 * The longest run without white space that is given to the tagger in one piece: its time grows with the square of a
 * token's length (100,000 characters take 8 seconds), and no English word is longer.
 */
const LONGEST_RUN = 120

/** About how many characters are tagged at a time, so that memory stays bounded by the batch and not by the article. */
const BATCH = 100_000

/** A batch of text for the tagger, and where each part of it stands in the article. */
export interface Batch {
  readonly text: string
  /** In order: `text.slice(at, at + length)` is the article's text at `start`. */
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly length: number }[]
}

/** A batch that still grows. */
interface Growing {
  text: string
  readonly pieces: { at: number; start: number; length: number }[]
}

/** Cuts the spans of a text into batches for the tagger; a full stop between spans keeps their grammar apart. */
export function batches(text: string, spans: readonly Span[]): Batch[] {
  const out: Growing[] = []
  for (const span of spans) {
    let from = span.start
    for (const cut of cuts(text, span)) {
      add(batchIn(out), text, from, cut, ' ')
      from = cut
    }
    add(batchIn(out), text, from, span.end, ' . ')
  }
  return out
}

/** The last batch, a new one where that is full. */
function batchIn(out: Growing[]): Growing {
  const last = out[out.length - 1]
  if (last && last.text.length <= BATCH) return last
  const batch: Growing = { text: '', pieces: [] }
  out.push(batch)
  return batch
}

function add(batch: Growing, text: string, start: number, end: number, separator: string): void {
  batch.pieces.push({ at: batch.text.length, start, length: end - start })
  batch.text += text.slice(start, end) + separator
}

/** Where a span must be cut: inside runs without white space that are too long, and near the end of a full batch. */
function* cuts(text: string, span: Span): Generator<number> {
  if (span.end - span.start <= BATCH && !hasLongRun(text, span)) return
  let run = span.start
  let last = span.start
  for (let i = span.start; i < span.end; i++) {
    const space = isSpace(text.charCodeAt(i))
    if (space) {
      if (i - last > BATCH) {
        yield i
        last = i
      }
      run = i + 1
    } else if (i - run >= LONGEST_RUN && !isLowSurrogate(text.charCodeAt(i))) {
      yield i
      run = i
      last = i
    }
  }
}

/** Whether there is anything to cut: looks back from where a run would be too long, which is past most characters. */
function hasLongRun(text: string, { start, end }: Span): boolean {
  for (let run = start; run + LONGEST_RUN < end; ) {
    let at = run + LONGEST_RUN
    while (at >= run && !isSpace(text.charCodeAt(at))) at--
    if (at < run) return true
    run = at + 1
  }
  return false
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
