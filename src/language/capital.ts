/** Whether a word opens with a capital. Plain letters, nearly all there are, are told by their codes: every token is asked. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Whether a word opens with a letter of any script. */
export function isLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 32
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(word)
}
