import type { TimelineEntry } from '../model.ts'

/** How an entry's date is known, as the picture tells it: a shape, a colour and a word. A plan is a diamond. */
export type Mark = 'stated' | 'resolved' | 'inferred' | 'planned'

/** A planned entry that is inferred as well keeps the dashes of an inferred one. */
export const markOf = ({ basis, planned }: Pick<TimelineEntry, 'basis' | 'planned'>): Mark =>
  planned ? 'planned' : basis

/** The words beside a date; a stated date needs none. */
export function labelsOf({ basis, planned }: Pick<TimelineEntry, 'basis' | 'planned'>): Mark[] {
  const labels: Mark[] = planned ? ['planned'] : []
  return basis === 'stated' ? labels : [...labels, basis]
}

export const MEANING: Readonly<Record<Mark, string>> = {
  stated: 'the article names the date',
  resolved: 'counted from a known date',
  inferred: 'known from other articles',
  planned: 'still ahead when it was written',
}

export const COLOUR: Readonly<Record<Mark, string>> = {
  stated: '#6cb6ff',
  resolved: '#57d3a2',
  inferred: '#f0b95a',
  planned: '#d9a3ff',
}
