import { clean, cleanLine } from './clean.ts'

/**
 * Every character that Discord's Markdown may read as a sign, where it may: anywhere, at the start of a line (lists,
 * small print), or after the colon of `https://`, which turns into a link by itself.
 * A text's first `/` counts as one: the piece in front of it may end with that colon.
 */
const SIGNS = /[\\*_~`|<>@#[\]]|\/(?<=(?:^|:)\/)|[-+](?<=^ *[-+])|\.(?<=^ *\d{1,9}\.)/gmu

/**
 * Cleaned text as Discord shows it letter for letter: no emphasis, headings, lists, quotes, links, mentions,
 * timestamps or emoji come of it.
 *
 * discord.js has an `escapeMarkdown`; it leaves `>`, `-#`, mentions, `<t:0>`, single signs and whatever stands in an
 * address alone, and takes quadratic time on a long line.
 *
 * @example escapeText('*now* <@1> https://x.org') // '\\*now\\* \\<\\@1\\> https:\\//x.org'
 */
export const escapeText = (cleaned: string): string => cleaned.replace(SIGNS, '\\$&')

const ELLIPSIS = '…'

/** How many characters are looked at for each one that is shown: the others may be invisible. */
const INVISIBLE_SHARE = 20

/** The end of the longest start of `text` that is at most `most` long once escaped, at a word's end where one is near. */
function fittingEnd(text: string, most: number): number {
  let low = Math.min(text.length, most)
  let signs = 0
  for (const { index } of text.slice(0, low).matchAll(SIGNS)) {
    if (index + signs + 2 > most) {
      low = Math.min(low, index)
      break
    }
    signs++
  }
  low = Math.min(low, most - signs)
  if (low === text.length) return low
  const space = Math.max(text.lastIndexOf(' ', low), text.lastIndexOf('\n', low))
  if (space > low * 0.6) return space
  return /[\uD800-\uDBFF]/.test(text.charAt(low - 1)) ? low - 1 : low
}

/**
 * Cleaned, on one line and escaped. What is longer than `room` (UTF-16 units, escapes included) ends with an ellipsis.
 *
 * @example line('He said:\nno', 100) // 'He said: no'
 */
export function line(text: string, room: number): string {
  const most = Math.floor(room)
  const beginning = text.slice(0, most * INVISIBLE_SHARE)
  const cleaned = cleanLine(beginning)
  if (beginning === text && fittingEnd(cleaned, most) === cleaned.length) return escapeText(cleaned)
  return `${escapeText(cleaned.slice(0, fittingEnd(cleaned, most - ELLIPSIS.length)).trimEnd())}${ELLIPSIS}`
}

/** The same without Markdown: for labels, menus and completion, which show text as it is. Lengths are UTF-16 units. */
export function label(text: string, most: number): string {
  const cleaned = cleanLine(text)
  if (cleaned.length <= most) return cleaned
  const cut = cleaned.slice(0, most - ELLIPSIS.length).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}${ELLIPSIS}`
}

/** A text in pieces that are each at most `most` long once escaped: cleaned, not escaped, whole when joined. */
export function pieces(text: string, most: number): readonly string[] {
  let rest = clean(text)
  const found: string[] = []
  while (rest.length > 0) {
    const end = Math.max(1, fittingEnd(rest, most))
    found.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return found
}
