import type { Article, Citation } from '../../model.ts'

/** "21:32", "7:20 p.m.", "14.05 GMT" on a line of its own. */
const CLOCK = /^[ \t]*(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)[ \t]*$/gim
/** As many entries make a page a live one. */
const LEAST = 3

/** The clock times that the entries of a live page stand under, in order; none of a report with one time in it. */
export function clockTimes({ id, text }: Article): Citation[] {
  const times = [...text.matchAll(CLOCK)].map(({ index, 0: line, 1: time = '' }): Citation => {
    const start = index + line.indexOf(time)
    return { article: id, start, end: start + time.length, text: time }
  })
  return times.length >= LEAST ? times : []
}
