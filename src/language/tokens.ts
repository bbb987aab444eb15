import type { Span } from '../model.ts'
import { isCapital } from './capital.ts'
import type { PartOfSpeech, Token } from './document.ts'
import { type Batch, batches } from './pieces.ts'
import { tag } from './wink.ts'
import { wordOf } from './words.ts'

/** A token while its document is read: made once, it learns its sentence and its quote later. */
export type Draft = { -readonly [Field in keyof Token]: Token[Field] }

/** The tokens of the given spans of a text, in order, with exact offsets. Linear in the text's length on any input. */
export function readTokens(text: string, spans: readonly Span[]): Draft[] {
  const tokens: Draft[] = []
  for (const batch of batches(text, spans)) anchor(text, batch, tokens)
  return tokens
}

/**
 * Finds each token again in the text that it was read from. The tagger's own counts of the spaces before a token are
 * exact on ordinary text only (runs over 65,535 are cut, U+2028 dropped), so the words themselves are looked for.
 */
function anchor(text: string, batch: Batch, tokens: Draft[]): void {
  const { words, tags } = tag(batch.text)
  let cursor = 0
  let piece = 0
  for (let i = 0; i < words.length; i++) {
    const { text: value, lower, kinds } = words[i]!
    const at = locate(batch.text, value, cursor)
    if (at < 0 || value === '') continue
    cursor = at + value.length
    let current = batch.pieces[piece]
    while (current && at >= current.at + current.length) current = batch.pieces[++piece]
    if (!current || at < current.at || cursor > current.at + current.length) continue
    const start = current.start + at - current.at
    const end = start + value.length
    const last = tokens.length > 0 ? tokens[tokens.length - 1] : undefined
    if (last?.end === start) {
      if (last.text === value && closesPair(batch.text, at, value)) {
        become(last, end, value + value)
        continue
      }
      if (value === '.' && LETTERS.test(last.text)) {
        become(last, end, `${last.text}.`)
        continue
      }
      if (value === '.' && isMaria(tokens, batch.text.slice(at + 1, at + 3))) {
        become(last, end, 'Ma.')
        last.pos = 'PROPN'
        continue
      }
      if (value === '!' && isInName(last, batch.text.slice(at + 1, at + 10))) {
        become(last, end, `${last.text}!`)
        last.pos = 'PROPN'
        continue
      }
      if (closesCode(tokens, value)) {
        tokens.length -= 2
        continue
      }
      const whole = cutBefore(tokens, value)
      if (whole) {
        become(whole, end, text.slice(whole.start, end))
        tokens.length -= 1
        continue
      }
      if (goesOn(last.text, value)) {
        become(last, end, last.text + value)
        if (isCapital(last.text)) last.pos = 'PROPN'
        // "Yıldız." at a sentence's end, of which the tagger takes "z." for a word cut short
        if (value.length === 2 && value.endsWith('.')) cutInTwo(tokens, last.text.length - 1, last.pos, 'PUNCT')
        continue
      }
    }
    const pos = tags[i] ?? 'X'
    tokens.push({ start, end, text: value, lower, kinds, pos, sentence: -1, quote: -1, mark: false })
    if (value === "I'm" || value === 'I’m') cutInTwo(tokens, 1, 'PRON', 'AUX')
    else if (last?.end !== start && MARKED.test(value)) cutInTwo(tokens, 1, 'PUNCT', MARKED_AS[lower] ?? 'NOUN')
    else if (value.length > 2 && value.endsWith('.') && closesSentence(value, last, text.slice(end, end + 3)))
      cutInTwo(tokens, value.length - 1, WHOLE_WORDS[value]!, 'PUNCT')
  }
}

/** The "U.S" of "U.S.", which the tagger parts from its full stop once it has met "U.S" without one, and short given names that it does not know. */
const LETTERS = /^(?:(?:\p{Lu}\.){1,4}\p{Lu}|Sk|Mohd|Muhd)$/u

/** The "Ma" of "Gov. Ma. Corazon Roe", for Maria; not that of "said Jack Ma. Alibaba". */
function isMaria(tokens: readonly Draft[], next: string): boolean {
  if (tokens[tokens.length - 1]!.text !== 'Ma' || !/^ \p{Lu}$/u.test(next)) return false
  const before = tokens[tokens.length - 2]
  return (
    !before ||
    !/^\p{Lu}\p{Ll}+$/u.test(before.text) ||
    /^(?:President|Secretary|Senator|Mayor|Governor|Justice|Judge)$/.test(before.text)
  )
}

/** Whether the mark behind a word is its name's: "Jeb! was", "told Yahoo! News"; not "They won! The", "“Stop, Roe!” he said". */
function isInName({ text, pos }: Draft, next: string): boolean {
  if (pos !== 'PROPN' || text.length < 3 || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  return /^(?:['’]s\b| \p{Ll})/u.test(next) || (/^(?:Yahoo|Jeopardy)$/.test(text) && NAME_GOES_ON.test(next))
}

/** Behind a name that has a mark: no word that opens a sentence. */
const NAME_GOES_ON = /^ (?!(?:The|He|She|It|They|We|I|But|In|And|A|An|This|That)\b)\p{Lu}/u

/** A quote's first word that the tagger takes for one with its mark: "'A man left,' he said", "called it 'a farce'". */
const MARKED = /^'(?:a|all|am|re|d|s|m|y|ll|ve)$/i
const MARKED_AS: Readonly<Record<string, PartOfSpeech>> = { "'a": 'DET', "'all": 'DET', "'am": 'AUX' }

/** Words that the tagger takes for short ones of measures, days and states where they end a sentence: "they moved in." */
const WHOLE_WORDS: Readonly<Record<string, PartOfSpeech>> = {
  'in.': 'ADP',
  'no.': 'DET',
  'sun.': 'NOUN',
  'miss.': 'VERB',
  'wash.': 'VERB',
  'ill.': 'ADJ',
  'sat.': 'VERB',
}

/** Whether a word's full stop is its sentence's: "They moved in. The"; not "six in. wide", "No. 4". */
const closesSentence = (word: string, before: Draft | undefined, next: string): boolean =>
  WHOLE_WORDS[word] !== undefined &&
  !/\d$/.test(before?.text ?? '') &&
  /^(?:\s*$|\s*\n|[”"’']|\s{1,2}["“‘]?\p{Lu})/u.test(next)

/** Cuts the last token at a letter: the tagger cuts "I've" in two, but takes "I'm" for a name. */
function cutInTwo(tokens: Draft[], at: number, first: PartOfSpeech, second: PartOfSpeech): void {
  const whole = tokens[tokens.length - 1]!
  const rest: Draft = { ...whole, start: whole.start + at, pos: second }
  become(rest, whole.end, whole.text.slice(at))
  become(whole, whole.start + at, whole.text.slice(0, at))
  whole.pos = first
  tokens.push(rest)
}

/** Makes a token longer. */
function become(token: Draft, end: number, text: string): void {
  const word = wordOf(text)
  token.end = end
  token.text = word.text
  token.lower = word.lower
  token.kinds = word.kinds
}

/** Whether a "'" or "`" is the second of exactly two, which print one double mark: ''We won,'' she said. */
const closesPair = (text: string, at: number, value: string): boolean =>
  (value === "'" || value === '`') && text[at - 1] === value && text[at - 2] !== value && text[at + 1] !== value

/** The "Newsroom" before the ".com" of "Newsroom.com", which the tagger cuts in three, as it does "W.Va."; not "left. info". */
function cutBefore(tokens: readonly Draft[], value: string): Draft | null {
  const stop = tokens[tokens.length - 1]
  const name = tokens[tokens.length - 2]
  if (!name || stop?.text !== '.' || name.end !== stop.start || !ENDINGS.has(value)) return null
  return /^[\p{L}\p{N}-]{1,60}$/u.test(name.text) ? name : null
}

/**
 * The "HE" of "Nordkai NRDK.HE cut its forecast": an agency's code for a share, which no reader reads, so that the company's name
 * stands before its verb. Not "the U.S", nor the next sentence's "A" where a blank is missing.
 */
function closesCode(tokens: readonly Draft[], value: string): boolean {
  const stop = tokens[tokens.length - 1]
  const code = tokens[tokens.length - 2]
  if (stop?.text !== '.' || code?.end !== stop.start) return false
  return /^\p{Lu}{1,2}$/u.test(value) && !/^[AI]$/.test(value) && /^[A-Z][A-Z0-9]{1,5}$/.test(code.text)
}

const ENDINGS = new Set(['com', 'org', 'net', 'info', 'gov', 'edu', 'io', 'Va.'])

/** No name is longer. */
const LONGEST_WORD = 60

/** Whether the tagger, which knows the letters of western Europe alone, has cut a word: "Pospí", "š", "ilová". */
function goesOn(before: string, after: string): boolean {
  const [left, right] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)]
  if (!isFurtherLatin(left) && !isFurtherLatin(right)) return false
  return before.length + after.length <= LONGEST_WORD && isLatin(left) && isLatin(right)
}

const isFurtherLatin = (code: number): boolean =>
  (code >= 0x100 && code <= 0x24f) || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0xff) || isFurtherLatin(code)

function locate(text: string, value: string, from: number): number {
  const first = value.charCodeAt(0)
  let at = from
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(++at))
    if (code === first && standsAt(text, value, at)) break
  if (standsAt(text, value, at)) return at
  const near = text.slice(at, at + value.length + 64).indexOf(value)
  return near < 0 ? -1 : at + near
}

/** As `startsWith`, which costs more than it compares where words are short. */
function standsAt(text: string, value: string, at: number): boolean {
  for (let i = 0; i < value.length; i++) if (text.charCodeAt(at + i) !== value.charCodeAt(i)) return false
  return true
}

/** As `\s` has it; told by codes, since it is asked for every character between words. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && isRareSpace(code))
const isRareSpace = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || (code >= 0x1680 && RARE_SPACES.includes(code))
const RARE_SPACES = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
