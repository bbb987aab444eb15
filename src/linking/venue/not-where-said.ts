import type { VenueName } from './venue-name.ts'

/** "At the meeting", "after the summit": the event that the article tells of, and no venue by itself; nor "on paper", nor what a report "draws on". */
export const isRunningEvent = (frame: string, { start, end }: VenueName): boolean =>
  (/^(?:meeting|summit|event|session|ceremony|conference)$/.test(frame.slice(start, end)) &&
    /\b(?:at|in|during|of) the $/i.test(frame.slice(0, start))) ||
  (/^(?:interviews?|book|novel|memoirs?)$/.test(frame.slice(start, end)) &&
    /\b(?:draws?|drew|drawing|drawn|based|rel(?:y|ies|ied|ying)|built) on (?:the |an? )?$/i.test(
      frame.slice(0, start),
    )) ||
  (/^paper$/.test(frame.slice(start, end)) && /\bon $/i.test(frame.slice(0, start)))

/** "An editor at the Herald", "a lawyer on the committee": one speaks on the air, in a paper, to a committee. */
export const isEmployment = (frame: string, { start, end, kind }: VenueName): boolean => {
  const before = frame.slice(Math.max(0, start - 14), start)
  if (/\bat (?:the |an? )?$/i.test(before)) return kind === 'medium'
  return (
    /\b(?:on|in) (?:the |an? )?$/i.test(before) &&
    /\b(?:committee|commission|panel|jury|tribunal|court|program|agency)$/i.test(frame.slice(start, end)) &&
    !/\b(?:a|an|in) $/i.test(before) &&
    !(/\bprogram$/.test(frame.slice(start, end)) && SAID_ON.test(frame.slice(Math.max(0, start - 60), start)))
  )
}

/** "said on Sunday on the": what one then speaks on is on the air. */
const SAID_ON =
  /\b(?:said|says|told \w+|spoke|speaking|appear(?:ed|ing)|announced|stated|explained)(?: (?:late |early )?(?:on )?\w+day)? on the $/

/** "Grey, who was hurt at a rally in May, said": what the clause tells of someone is not where she spoke. */
export function isAside(frame: string, at: number): boolean {
  const clause = /\b(?:who|which|whose|where)\b([^,;:.\uFFFC]*)$/.exec(frame.slice(Math.max(0, at - 120), at))
  return (
    clause !== null &&
    !/\b(?:spoke|speaking|speaks|told|appear\w*|address\w*|interview\w*|wrote|writing)\b/.test(clause[1] ?? '')
  )
}
