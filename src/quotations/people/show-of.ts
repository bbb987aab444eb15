import type { Token } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { isFirstName } from './gender.ts'

const SHOWS = new Set(['Live', 'Tonight', 'Show', 'Podcast'])
/** A given name, a family name, and one more at most. */
const LONGEST_NAME = 3

/** Whether a show is named by the name that ends before a token: "Show" of "the Jane Roe Show"; not of "the Morning Show". */
export const isShowOf = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && SHOWS.has(tokens[at]!.text)

/** Where the name of whoever hosts a show ends: before "Live" in "Jane Roe Live"; the end of the run where it names no show. */
export function beforeShow(tokens: readonly Token[], start: number, end: number): number {
  const last = end - 1
  if (!isShowOf(tokens, last)) return end
  for (let first = Math.max(start, last - LONGEST_NAME); first < last - 1; first++)
    if (isFirstName(tokens[first]!.text) && tokens.slice(first, last).every(isCapitalised)) return last
  return end
}
