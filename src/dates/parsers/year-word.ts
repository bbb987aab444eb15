/** A year after a month, in figures: "2014", "'92". */
export const YEAR = "(?<year>(?:1\\d|20)\\d{2}|['’]\\d{2})"

/** Reads what `YEAR` matched; of two figures those below 40 are of this century. */
export function fullYear(words: string): number {
  if (/^\d/.test(words)) return Number(words)
  const short = Number(words.slice(1))
  return (short < 40 ? 2000 : 1900) + short
}

/** A year told from the article's own. */
export const NEAR_YEAR = '(?<near>last year|this year|next year|the previous year|the year before)'

/** Reads what `NEAR_YEAR` matched, as years from the article's; null for nothing. */
export function yearsOf(words: string): number | null {
  if (words === '') return null
  return /^next/i.test(words) ? 1 : /^this/i.test(words) ? 0 : -1
}
