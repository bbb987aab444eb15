import { stemmer } from 'stemmer'
import { LETTERS } from '../../language/letters.ts'
import type { Span } from '../../model.ts'

/** A word of a wording: its place in the text, and what it is compared by. */
export interface Word extends Span {
  /** Lower case, straight apostrophes, numbers without thousands separators. */
  readonly form: string
  /** The Porter stem; a number stands for itself. */
  readonly stem: string
  /** The first five letters of a longer content word, by which words of one origin are told; else empty. */
  readonly beginning: string
  readonly kind: 'content' | 'name' | 'number' | 'function'
}

/**
 * Words that carry grammar rather than matter: translators and rewriters replace them freely. The reporting verbs are
 * here because every report has them.
 */
const FUNCTION_WORDS = new Set(
  `a about above across after again against all along also although always am amid among an and another any anything
  are around as at away back be became because become been before behind being below between both but by came can come
  comes coming could did do does doing done down during each either else even ever every few for from further get gets
  getting give go goes going gone got had has have having he her here hers herself him himself his how however i if in
  indeed instead into is it its itself just let like made make makes making many may me might mine more most much must
  my myself near nearly neither nor now of off on once one only onto or other others our ours out over own per quite
  rather really shall she should since so some such than that the their theirs them themselves then there these
  they thing things this those though through thru thus to together too toward towards under until up upon us very via
  was way we well went were what when where whether which while who whom whose why will with within would yet you your
  yours said say saying says told tell tells telling added adding according mr mrs ms dr`.split(/\s+/),
)

/** Words that turn a clause into its opposite. Never dropped: "will" and "will not" are not the same statement. */
const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'cannot'])

const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A verb or pronoun shortened by an apostrophe, written out, so that "we're" and "we are" compare equal. */
const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would' }
const IS_BEFORE = new Set(['it', 'that', 'there', 'he', 'she', 'what', 'who', 'here', 'where', 'how'])

const LETTER = `[${LETTERS}\\u0300-\\u036f]`
const WORD = new RegExp(
  `\\p{N}{1,3}(?:[\\u00a0\\u2009\\u202f ]\\p{N}{3})+(?!\\p{N})|\\p{N}+(?:[.,]\\p{N}+)*|${LETTER}+(?:['’ʼ]${LETTER}+)*`,
  'gu',
)

/** A capital after one of these and white space says nothing: it opens a sentence or a quotation. */
const OPENERS = '.!?:…“"‘«('
/** So many characters back such a mark is looked for. */
const LEAD = 8

export const isNegation = (word: Word): boolean => NEGATIONS.has(word.form)

/**
 * The words of a text with their offsets in it, `offset` added to each. A contraction gives one word for each part,
 * all with the span of the whole; a possessive 's gives none.
 *
 * @param most reading stops after so many words
 * @example wordsOf("We're sending 1,500 troops") // we, are, sending, 1500, troops
 */
export function wordsOf(text: string, offset = 0, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null && words.length < most; match = WORD.exec(text)) {
    const { capital, parts } = readPrinted(match[0])
    const named = capital && words.length > 0 && !opens(text, match.index)
    const [start, end] = [offset + match.index, offset + match.index + match[0].length]
    for (const { form, stem, beginning, kind } of parts)
      words.push({ start, end, form, stem, beginning, kind: named && kind === 'content' ? 'name' : kind })
  }
  return words
}

/** Whether the word at an offset stands right after a mark that puts a capital there. */
function opens(text: string, at: number): boolean {
  const first = Math.max(0, at - LEAD)
  let before = at - 1
  while (before >= first && (text[before] === ' ' || /\s/.test(text[before]!))) before--
  return before >= first && OPENERS.includes(text[before]!)
}

function formsOf(printed: string): string[] {
  const lower = printed.toLowerCase().replaceAll(/[’ʼ]/g, "'")
  const apostrophe = lower.lastIndexOf("'")
  if (apostrophe < 0) return [lower]
  const [head, tail] = [lower.slice(0, apostrophe), lower.slice(apostrophe + 1)]
  if (tail === 't' && head.endsWith('n'))
    return [head === 'can' || head === 'won' ? WHOLE[head]! : head.slice(0, -1), 'not']
  if (tail === 's') return IS_BEFORE.has(head) ? [head, 'is'] : head === 'let' ? [head, 'us'] : [head]
  const ending = ENDINGS[tail]
  return ending ? [head, ending] : [lower]
}

const WHOLE: Readonly<Record<string, string>> = { can: 'can', won: 'will' }

/** Longer words are cut: no English word is, and the stemmer's time grows with length. */
const LONGEST = 40
const BEGINNING = 5
const MOST_KEPT = 100_000

/** A printed word, read: whether it has a capital, and its parts. */
interface Printed {
  readonly capital: boolean
  readonly parts: readonly Reading[]
}

type Reading = Pick<Word, 'form' | 'stem' | 'kind' | 'beginning'>
const readings = new Map<string, Printed>()

/** Kept, since a few thousand words make up most of what is printed. */
function readPrinted(printed: string): Printed {
  const known = readings.get(printed)
  if (known) return known
  const parts = formsOf(printed).map((form) => ({ form, ...reread(form) }))
  const reading = { capital: /^\p{Lu}/u.test(printed), parts }
  if (readings.size >= MOST_KEPT) readings.clear()
  if (printed.length <= LONGEST) readings.set(printed, reading)
  return reading
}

function reread(form: string): Omit<Reading, 'form'> {
  const beginning = ''
  if (/^\p{N}/u.test(form))
    return { stem: form.replaceAll(/[.,\s](?=\p{N}{3}(?!\p{N}))/gu, ''), kind: 'number', beginning }
  const small = SMALL_NUMBERS.indexOf(form)
  if (small > 1) return { stem: String(small), kind: 'number', beginning }
  if (FUNCTION_WORDS.has(form)) return { stem: form, kind: 'function', beginning }
  const stem = stemmer(form.slice(0, LONGEST))
  return { stem, kind: 'content', beginning: form.length > BEGINNING ? form.slice(0, BEGINNING) : beginning }
}
