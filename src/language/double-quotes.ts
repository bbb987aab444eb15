import type { MarkPair } from './single-quotes.ts'

const OPENERS = new Set(['“', '„', '«', '``', '‟'])
const MARKS = /[“”„‟"«»]|''|``/g
const CLOSERS = new Set(['”', '»'])

/** The first mark of `""We won," she said`: a slip of the keyboard; not of an empty `""`. */
const isTypedTwice = (text: string, at: number): boolean =>
  text[at] === '"' && text[at + 1] === '"' && /^\s?$/.test(text[at - 1] ?? '') && /[^\s",.]/.test(text[at + 2] ?? ' ')

interface Mark {
  readonly at: number
  readonly mark: string
}

/** The marks of a text. Not `matchAll`, which makes a new pattern at every call: most paragraphs have none. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  MARKS.lastIndex = 0
  while (MARKS.test(text)) {
    const end = MARKS.lastIndex
    const twin = text[end - 1] === "'" || text[end - 1] === '`'
    const at = twin ? end - 2 : end - 1
    if (!isTypedTwice(text, at)) marks.push({ at, mark: text.slice(at, end) })
  }
  return marks
}

/**
 * Pairs double quote marks of every style in one paragraph: “ ” " " „ “ « » '' '' `` ''. Mixed styles pair too (“so,"),
 * and a quote that is not closed ends at the next opening mark or the paragraph's end. Quotes within quotes are not paired.
 */
export function pairDoubles(text: string): MarkPair[] {
  const pairs: MarkPair[] = []
  const marks = marksIn(text)
  let open: Mark | null = null
  let nested = false
  /** How many closing curly marks are left for each opening one: more than needed means quotes within quotes. */
  let spare = 0
  for (const { mark } of marks) spare += mark === '”' ? 1 : mark === '“' ? -1 : 0
  let depth = 0
  for (const { at, mark } of marks) {
    const before = isTypedTwice(text, at - 1) ? ' ' : (text[at - 1] ?? ' ')
    const after = text[at + mark.length] ?? ' '
    const afterSpace = /[\s([{—–‘'/-]/.test(before)
    const beforeSpace = /\s/.test(after)
    if (!open) {
      const opens = OPENERS.has(mark) || (mark === '”' && text.slice(0, at).trim() === '')
      if (opens ? !beforeSpace || afterSpace : (afterSpace || followsReport(text, at)) && !beforeSpace)
        open = { at, mark }
      else if (pairs.length === 0 && lacksOpening(text, at)) pairs.push({ open: 0, width: 0, close: at, end: at })
      continue
    }
    const closes: boolean = CLOSERS.has(mark)
      ? !(afterSpace && !beforeSpace && /\s/.test(before) && mark === '»')
      : !OPENERS.has(mark) || mark === '“'
        ? !/\s/.test(before) && !(mark === '“' && afterSpace) && !(mark === '“' && !/[\s.,;:!?)\]]/.test(after))
        : false
    if (closes || (beforeSpace && (mark === '"' || mark === "''"))) {
      if (depth > 0 && mark === '”') depth--
      else if (nested && mark === '"') nested = false
      else {
        pairs.push({ open: open.at, width: open.mark.length, close: at, end: at })
        open = null
        nested = false
      }
    } else if (mark === '"' && open.mark === '“' && !beforeSpace) nested = true
    else if (
      mark === '“' &&
      !beforeSpace &&
      (open.mark === '“' ? spare >= 0 : at > open.at + 1 && closesNext(text, at))
    )
      depth++
    else if (!beforeSpace) {
      spare++
      pairs.push({ open: open.at, width: open.mark.length, close: null, end: at })
      open = { at, mark }
    }
  }
  if (open) pairs.push({ open: open.at, width: open.mark.length, close: null, end: text.length })
  return pairs
}

/** The opening mark of 'She writes,"It is over."': no space before it. */
const followsReport = (text: string, at: number): boolean =>
  /[,:]/.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at + 1] ?? '') && /\p{L}/u.test(text[at - 2] ?? '')

/** No paragraph that lost its opening mark is longer up to its first closing one. */
const LONGEST_LOST = 800

/** 'It is late," says Roe. "It is over."': a page that lost a paragraph's first mark, where the first mark left ends a quote and a report follows. */
const lacksOpening = (text: string, at: number): boolean =>
  at < LONGEST_LOST &&
  /[,?!]/.test(text[at - 1] ?? '') &&
  /^\p{Lu}/u.test(text) &&
  /^["”]\s+(?:says?|said|admits|admitted|adds|added|explains|explained|recalls|recalled|jokes|joked|\p{Lu}\p{L}+ (?:says|said)|s?he (?:says|said))\s/u.test(
    text.slice(at, at + 60),
  )

/** Whether the next mark closes a curly one: a curly pair inside straight marks is a quote within a quote. */
const closesNext = (text: string, open: number): boolean => /^[^“”"«»]{1,400}”/.test(text.slice(open + 1, open + 402))
