import type { Span } from '../../model.ts'

/** No citation is longer. */
export const LONGEST = 400

/** The end of a clause: a comma, semicolon, colon or dash, or the end of a sentence, before white space. */
const CLAUSE = /[,;:.!?…)”"’—–-](?=\s)/gu

/**
 * The stretch of `whole` to cite for the `parts` in it: all of it when it is short enough; else from the first part to
 * the last, or as many of them as fit; a single part that is too long is cut at the last clause that fits.
 */
export function excerptOf(text: string, whole: Span, parts: readonly Span[], longest = LONGEST): Span {
  if (whole.end - whole.start <= longest) return { start: whole.start, end: whole.end }
  const first = parts[0] ?? whole
  const fitting = parts.filter(({ end }) => end - first.start <= longest).at(-1)
  if (fitting) return { start: first.start, end: fitting.end }
  const cut = text.slice(first.start, first.start + longest)
  const clause = [...cut.matchAll(CLAUSE)].at(-1)
  const space = cut.lastIndexOf(' ')
  const end = clause && clause.index > longest / 4 ? clause.index + 1 : space > 0 ? space : longest
  return { start: first.start, end: first.start + wholeCharacters(cut, end) }
}

/** Never half of a surrogate pair. */
const wholeCharacters = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
