/**
 * Whole numbers as text that JSON keeps as it stands: five bits a character, the greatest first. "#" to "B" say that
 * more of the number follows, "]" to "|" end it. Thousands are read in the time in which JSON reads a few.
 */
const MORE = 0x23
const LAST = 0x5d

/** @param numbers from 0 to 2^31 - 1, which is as far as shifting goes */
export function packNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    for (let shift = 30; shift > 0; shift -= 5)
      if (number >= 2 ** shift) text += String.fromCharCode(MORE + ((number >> shift) & 31))
    text += String.fromCharCode(LAST + (number & 31))
  }
  return text
}

/** The numbers that were packed, into a text or a part of one. */
export function unpackNumbers(text: string, start = 0, end = text.length): number[] {
  const numbers: number[] = []
  let number = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < LAST) number = (number << 5) | (code - MORE)
    else {
      numbers.push((number << 5) | (code - LAST))
      number = 0
    }
  }
  return numbers
}
