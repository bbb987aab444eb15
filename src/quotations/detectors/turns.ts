import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { initialsOf, inOrdinaryCase, lettersOf, namesByLabel } from './initials.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** The name of the rules for what is said in a printed interview, with labels and without. */
export const TURN = 'turn of an interview'

/**
 * "Q:", "A:", "Marta Kowalczyk:", "MINER (THROUGH INTERPRETER):", "KOWALCZYK:", "MK:", "M-K:", "MARTA KOWALCZYK, HOST:", "Marta
 * Kowalczyk, 29, miner:", "Marta Kowalczyk (Lund) (Lab):" at the start of a paragraph.
 */
const LABEL =
  /^(Q|A|[\p{Lu}][\p{L}.'’ -]{1,40})((?:\s\([\p{L}\d.:'’ -]{2,40}\)){0,2})(?:(,\s(?:(?:CO-)?HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER))|(,\s[1-9]\d(?:,\s[\p{L}’' -]{2,40})?))?:(?:\s+(?=\S)|$)/u
/** Whoever sits or speaks in a court or a hearing, as its record prints them: "THE COURT:", "MR LIND:". */
const ON_RECORD =
  /^(?:THE (?:COURT|WITNESS|DEFENDANT|JUDGE|CLERK|CORONER|CHAIR|CHAIRMAN|CHAIRWOMAN)$|(?:MR|MRS|MS|MISS|DR|JUDGE|JUSTICE)\.? \p{Lu})/u
/** Who speak in a call, an interview by police or a house of parliament, as its record prints them: "Caller:", "Senator LIND:". */
const IN_EXCHANGE =
  /^(?:(?:Emergency )?Operator|Dispatcher|Caller|Officer|Detective|Suspect|Defendant|Witness|Judge|Magistrate|Coroner|Counsel|Prosecutor|Controller|Control|Tower|Pilot|Voice)$|^(?:Senator|Deputy|Minister|Member|Sen\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Judge) \p{Lu}[\p{Lu}'’ -]+$/u
/** A name in brackets behind an office: "The Minister for Roads (Ms Jane Roe)". */
const BEARER = /^\s\((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\b/
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
  /** Whether the label tells what somebody does on air, or is one of a court's record. */
  readonly onAir: boolean
  /** Whether the label is one of whoever speaks in a call or a house. */
  readonly inExchange: boolean
  /** Whether age, seat or party stand in the label. */
  readonly described: boolean
  /** Whether its paragraph goes on from the one before, without a label. */
  readonly goesOn: boolean
  readonly content: TokenRange
  readonly sentence: Document['sentences'][number]
  readonly asks: boolean
}

/** What a label tells of whoever speaks under it. */
type Speaker = Pick<Turn, 'who' | 'name' | 'onAir' | 'inExchange' | 'described'>

/** The paragraphs that open with a label, and those that go on from one: up to the next label, none after the last. */
export function readTurns(document: Document): Turn[] {
  const turns: Turn[] = []
  let pending: Paragraph[] = []
  let names: Map<string, TokenRange> | null = null
  let open: Speaker | null = null
  for (const paragraph of bodyParagraphs(document)) {
    const opening = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 100))
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
  [, label = '', brackets = '', onAir, age]: RegExpExecArray,
  { first }: Paragraph,
): Speaker {
  const { tokens, text } = document
  const { start } = tokens[first]!
  let last = first + 1
  while (tokens[last]!.start < start + label.length) last++
  if (BEARER.test(brackets)) {
    const opens = last + 1
    while (tokens[last]!.text !== ')') last++
    return { who: label, name: { first: opens, last }, onAir: false, inExchange: false, described: true }
  }
  const shortened = SHORTENED.test(label)
  const capitals = !shortened && IN_CAPITALS.test(label)
  const own = (capitals ? inOrdinaryCase(document, label) : null) ?? { first, last }
  const name = (shortened ? names.get(lettersOf(label)) : null) ?? own
  if (!shortened)
    for (const key of [initialsOf(label), ...(capitals ? [lettersOf(label.split(' ').at(-1)!)] : [])])
      if (!names.has(key)) names.set(key, own)
  if (label === 'A' || label === 'Q')
    return { who: label, name: null, onAir: false, inExchange: false, described: false }
  const who = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
  const described = age !== undefined || (brackets !== '' && !capitals && !shortened)
  const inExchange = IN_EXCHANGE.test(label)
  return { who, name, onAir: onAir !== undefined || ON_RECORD.test(label), inExchange, described }
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
  who: Speaker & Pick<Turn, 'goesOn'>,
  { last, sentence, end }: Paragraph,
  from: number,
): Turn[] {
  const first = pastBracket(document, from, last)
  if (first >= last) return []
  const asks = /\?["”’']?$/.test(document.text.slice(Math.max(0, end - 2), end))
  return [{ ...who, content: { first, last }, sentence, asks }]
}
