/** A text as quotes are compared in it, and where each of its characters stands in the text as printed. */
export interface Canonical {
  readonly text: string
  /** The printed offset of each character; one more than there are characters, the last being the printed end. */
  readonly offsets: Int32Array
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const DIGITS = /^\d$/
const MARKS = new Set('"“”„‟«»″‹›「」『』`´*~|\\_\u00ad\u200b\u200c\u200d\u2060\ufeff')
const SINGLES = new Set("'‘’‚‛ʼ′")
const DASHES = new Set('‐‑‒–—―−')
const SPACE = /\s/
const THOUSANDS = new Set([',', '.', ' ', '\u00a0', '\u2009', '\u202f'])

/**
 * Leaves out what two printings of the same words may differ in: the style of quote marks (all but apostrophes are
 * dropped, with the marks that Discord's formatting uses), white space, dashes, separators of thousands, and the
 * capital that begins a word. Linear in the text's length.
 *
 * @example canonicalOf('He  said: “We’ll see—1,000 times”').text // "he said: we'll see-1000 times"
 */
export function canonicalOf(printed: string): Canonical {
  const text: string[] = []
  const offsets: number[] = []
  const put = (character: string, at: number): void => {
    for (let index = 0; index < character.length; index++) offsets.push(at)
    text.push(character)
  }
  for (let at = 0; at < printed.length; ) {
    const character = String.fromCodePoint(printed.codePointAt(at)!)
    const last = text.at(-1) ?? ' '
    const next = printed[at + character.length] ?? ' '
    if (SPACE.test(character)) {
      if (!isThousands(printed, at) && last !== ' ' && last !== '-') put(' ', at)
    } else if (MARKS.has(character)) {
      // Dropped: neither side of the comparison has them.
    } else if (SINGLES.has(character)) {
      if (LETTER.test(last) && LETTER.test(next)) put("'", at)
    } else if (DASHES.has(character) || character === '-') {
      if (last === ' ' && text.length > 0) {
        text.pop()
        offsets.pop()
      }
      if (text.at(-1) !== '-') put('-', at)
    } else if (character === '…') for (let dot = 0; dot < 3; dot++) put('.', at)
    else if (!(THOUSANDS.has(character) && isThousands(printed, at)))
      put(LETTER.test(last) ? character : lower(character), at)
    at += character.length
  }
  offsets.push(printed.length)
  return { text: text.join(''), offsets: Int32Array.from(offsets) }
}

/** A lower-case letter of the same length: offsets count characters. */
function lower(character: string): string {
  const small = character.toLowerCase()
  return small.length === character.length ? small : character
}

/** A separator between one to three digits and exactly three more. */
function isThousands(text: string, at: number): boolean {
  const digit = (index: number): boolean => DIGITS.test(text[index] ?? '')
  if (!THOUSANDS.has(text[at] ?? '')) return false
  const before = digit(at - 1) && !(digit(at - 2) && digit(at - 3) && digit(at - 4))
  return before && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4)
}

/** Where `words` (canonical) stands in `text` (canonical) as whole words, from `from` on; -1 when nowhere. */
export function findWords(text: string, words: string, from = 0): number {
  if (words === '') return -1
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = at === 0 || !LETTER.test(text[at - 1]!) || !LETTER.test(words[0]!)
    const after =
      at + words.length >= text.length || !LETTER.test(text[at + words.length]!) || !LETTER.test(words.at(-1)!)
    if (before && after) return at
  }
  return -1
}
