import type { TimelineEntry } from '../../model.ts'

/** An entry's words as they are shown: marked where they begin in the middle of a sentence. */
export const shownText = ({ text, cutBefore }: Pick<TimelineEntry, 'text' | 'cutBefore'>): string =>
  cutBefore ? `… ${text}` : text
