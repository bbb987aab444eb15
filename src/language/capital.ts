import { kindOfWord } from './words.ts'

/** Whether a word opens with a capital. Plain letters and quote marks, nearly all there are, are told by their codes: every token is asked. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : !isMark(code) && /^\p{Lu}/u.test(word)
}

/** “ ” ‘ ’ – — … and the like: Unicode's general punctuation, which holds no letter. */
const isMark = (code: number): boolean => code >= 0x2000 && code <= 0x206f

/** The same of a token's word. */
export const opensWithCapital = kindOfWord((_, text) => isCapital(text))

/** "Food", "Cruz"; not "FAO", nor "U.S.". */
export const isLikeName = (word: string): boolean => isCapital(word) && /^.\p{Ll}/u.test(word)
export const opensLikeName = kindOfWord((_, text) => isLikeName(text))

/** What "an" stands behind in Irish names: "Mac an Bhaird", "Nic an Rí". */
export const isSonOf = (token: { readonly text: string } | undefined): boolean =>
  /^(?:Mac|Nic|Mhic|Ó|Ní|Uí)$/.test(token?.text ?? '')
