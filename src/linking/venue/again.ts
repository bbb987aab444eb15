import type { Venue } from './in-frame.ts'

/** "The same interview", "that briefing", "the conversation": not "an interview". */
const AGAIN =
  /^(?:same|that) |^(?:interview|conversation|programme|program|broadcast|show|podcast|paper|newspaper|magazine|station|network|channel|broadcaster|agency|website)$/

/** Whether a venue's words take up one that was named before: "the paper", "that briefing". */
export function takesUp(frame: string, { start, end }: Pick<Venue, 'start' | 'end'>): boolean {
  const words = frame.slice(start, end)
  const definite = /^(?:same|that) /.test(words) || /\bthe $/i.test(frame.slice(0, start))
  return definite && AGAIN.test(words)
}
