/** A pair of marks by their positions in the text; `close` is null where the closing mark is missing. */
export interface MarkPair {
  readonly open: number
  /** Length of the marks in characters: 2 for '' and ``. */
  readonly width: number
  readonly close: number | null
  /** Where the quoted text ends: at the closing mark, or where an unclosed quote is given up. */
  readonly end: number
}

const ELISION = /^['‘’](?:\d\d?s\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n['’])/i
const WORD = /[\p{L}\p{N}]/u

/**
 * Pairs single quote marks and tells them from apostrophes: 'State of the Union' show, 'I saw the workers' march,' he
 * said; but not the workers' march, 'em, the '90s. A mark after "s" closes only when no better one follows.
 * @param text one paragraph: positions count in it
 * @param inside the doubly quoted stretches in order: a single mark that opens within one is nested there
 */
export function pairSingles(text: string, inside: readonly MarkPair[]): MarkPair[] {
  const pairs: MarkPair[] = []
  let open = -1
  let tentative = -1
  let double = 0
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    let around = inside[double]
    while (around && around.end < at) around = inside[++double]
    if (around && around.open <= at) continue
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (isOpening(text, at, text[at]!, before, after)) {
      if (open >= 0 && tentative >= 0) pairs.push(pairOf(open, tentative))
      open = at
      tentative = -1
    } else if (open >= 0 && !/\s/.test(before) && !WORD.test(after) && text[at] !== '‘' && at > open + 1) {
      if (/[sS]/.test(before) && /\s/.test(after)) tentative = at
      else {
        pairs.push(pairOf(open, at))
        open = -1
        tentative = -1
      }
    }
  }
  if (open >= 0 && tentative >= 0) pairs.push(pairOf(open, tentative))
  else if (open === 0 || (open > 1 && (text.slice(open - 2, open) === ': ' || opensSentence(text, open))))
    pairs.push({ open, width: 1, close: null, end: text.length })
  return pairs
}

const pairOf = (open: number, close: number): MarkPair => ({ open, width: 1, close, end: close })

const MARK = /['‘’‚]/g

/** Where the next single mark stands; -1 without one. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.test(text) ? MARK.lastIndex - 1 : -1
}

/** A mark behind a sentence's end: the quote goes on in the next paragraph. */
const opensSentence = (text: string, open: number): boolean =>
  /['‘]/.test(text[open]!) && /[.?!…’”'"] $/.test(text.slice(open - 2, open)) && /[.?!…]$/.test(text.trimEnd())

function isOpening(text: string, at: number, mark: string, before: string, after: string): boolean {
  if (mark === '’' || /\s/.test(after) || ELISION.test(text.slice(at, at + 8))) return false
  if (mark === '‘' || mark === '‚') return !WORD.test(before)
  return /[\s([{—–"“/-]/.test(before) && /[\p{L}\p{N}$£€[(…"“]/u.test(after)
}
