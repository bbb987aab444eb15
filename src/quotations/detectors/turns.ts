import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { initialsOf, inOrdinaryCase, lettersOf, namesByLabel } from './initials.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** The name of the rules for what is said in a printed interview, with labels and without. */
export const TURN = 'turn of an interview'

/** "Q:", "A:", "Marta Kowalczyk:", "MINER (THROUGH INTERPRETER):", "KOWALCZYK:", "MK:", "M-K:", "MARTA KOWALCZYK, HOST:" at the start of a paragraph. */
const LABEL =
  /^(Q|A|[\p{Lu}][\p{L}.'’ -]{1,40})(?:\s\([\p{L} -]{3,30}\))?(,\s(?:(?:CO-)?HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER))?:(?:\s+(?=\S)|$)/u
/** Not "Still to come" or "Also on this page", nor "DEAR ANN", who is written to. */
const isName = (label: string): boolean =>
  !/^dear /i.test(label) &&
  label.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word) || /^(?:of|the|for|and)$/.test(word))
/** Initials, or a family name in capitals. */
const SHORTENED = /^\p{Lu}[\p{Lu}.’'-]+$/u
const IN_CAPITALS = /^[\p{Lu}.’' -]+$/u

/** One paragraph of a turn. */
export interface Turn {
  /** The label, or the name that its initials stand for. */
  readonly who: string
  /** Where that name stands; null for "Q" and "A", which name nobody. */
  readonly name: TokenRange | null
  /** Whether the label tells what somebody does on air. */
  readonly onAir: boolean
  /** Whether its paragraph goes on from the one before, without a label. */
  readonly goesOn: boolean
  readonly content: TokenRange
  readonly sentence: Document['sentences'][number]
  readonly asks: boolean
}

/** The paragraphs that open with a label, and those that go on from one: up to the next label, none after the last. */
export function readTurns(document: Document): Turn[] {
  const turns: Turn[] = []
  let pending: Paragraph[] = []
  let names: Map<string, TokenRange> | null = null
  let open: Pick<Turn, 'who' | 'name' | 'onAir'> | null = null
  for (const paragraph of bodyParagraphs(document)) {
    const opening = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 70))
    const match = opening.includes(':') ? LABEL.exec(opening) : null
    if (!match || !isName(match[1]!)) {
      pending.push(paragraph)
      continue
    }
    if (open) for (const one of pending) turns.push(...turnOf(document, { ...open, goesOn: true }, one, one.first))
    pending = []
    names ??= namesByLabel(document, paragraph.first)
    const start = paragraph.start + match[0].length
    let first = paragraph.first
    while (first < paragraph.last && document.tokens[first]!.start < start) first++
    // 'Review: "Lovely lamps."' is nobody's turn, and what stands below it goes on from nothing.
    if (isQuote(document, first, paragraph.last)) {
      open = null
      continue
    }
    open = named(document, names, match, paragraph)
    turns.push(...turnOf(document, { ...open, goesOn: false }, paragraph, first))
  }
  return turns
}

/** All in one pair of quote marks. */
const isQuote = ({ tokens }: Document, first: number, last: number): boolean =>
  first < last && tokens[first]!.mark && tokens[first]!.quote === tokens[last - 1]!.quote

function named(
  document: Document,
  names: Map<string, TokenRange>,
  [, label = '', onAir]: RegExpExecArray,
  { first }: Paragraph,
): Pick<Turn, 'who' | 'name' | 'onAir'> {
  const { tokens, text } = document
  let last = first + 1
  while (tokens[last]!.start < tokens[first]!.start + label.length) last++
  const shortened = SHORTENED.test(label)
  const capitals = !shortened && IN_CAPITALS.test(label)
  const own = (capitals ? inOrdinaryCase(document, label) : null) ?? { first, last }
  const name = (shortened ? names.get(lettersOf(label)) : null) ?? own
  if (!shortened)
    for (const key of [initialsOf(label), ...(capitals ? [lettersOf(label.split(' ').at(-1)!)] : [])])
      if (!names.has(key)) names.set(key, own)
  if (label === 'A' || label === 'Q') return { who: label, name: null, onAir: false }
  const who = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
  return { who, name, onAir: onAir !== undefined }
}

/** "(Through interpreter)", "(Laughter)" before the words. */
function pastBracket({ tokens }: Document, first: number, last: number): number {
  if (tokens[first]?.text !== '(') return first
  let i = first
  while (i < last && tokens[i]!.text !== ')') i++
  return i + 1
}

function turnOf(
  document: Document,
  who: Pick<Turn, 'who' | 'name' | 'onAir' | 'goesOn'>,
  { last, sentence, end }: Paragraph,
  from: number,
): Turn[] {
  const first = pastBracket(document, from, last)
  if (first >= last) return []
  const asks = /\?["”’']?$/.test(document.text.slice(Math.max(0, end - 2), end))
  return [{ ...who, content: { first, last }, sentence, asks }]
}
