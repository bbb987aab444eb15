import type { Which } from '../expression.ts'

/** Reads "last", "this past", "next", "this coming" before a name of the calendar. */
export function whichOf(words: string | undefined): Which {
  const word = (words ?? '').toLowerCase()
  if (/past|last|previous|latest/.test(word)) return 'last'
  if (/coming|next|following/.test(word)) return 'next'
  return word.startsWith('this') || word.startsWith('the current') ? 'this' : null
}
