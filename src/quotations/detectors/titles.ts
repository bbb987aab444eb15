import type { Document } from '../../language/index.ts'
import { isPossessive } from '../grammar/tags.ts'
import { isTitleCase } from '../grammar/title-case.ts'

const WORKS = new Set(
  'show programme program book film movie series song album novel podcast column essay documentary play magazine newsletter blog segment speech slogan'.split(
    ' ',
  ),
)

/**
 * Whether a quote is the title of a programme, book or the like: CNN's "State of the Union", the film "Close Call", ABC's
 * "This Week." Not "No Comment," she said.
 */
export function isProgrammeTitle(document: Document, open: number, end: number): boolean {
  const { tokens } = document
  const close = end - 1
  const before = tokens[open - 1]
  if (end - open > 24 || !isTitleCase(tokens, open, close)) return false
  if (before && /^(?:titled|entitled|headlined|subtitled|captioned)$/.test(before.lower)) return true
  if (isPossessive(before) || (before && WORKS.has(before.lower)) || WORKS.has(tokens[end]?.lower ?? '')) return true
  return before !== undefined && (before.pos === 'ADP' || before.pos === 'DET') && end - open > 3
}
