import type { Document } from '../../language/index.ts'
import { isFirstName } from './gender.ts'
import { familyName, type NameRun } from './names.ts'

/** A run of a name, and the sentence that it stands in. */
export interface FoundRun {
  readonly run: NameRun
  readonly sentence: number
}

/**
 * Gives the first of two who share a family name theirs: in "Priya and Meera Nair" Priya is "Priya Nair". Not in "Clinton
 * and Bernie Sanders", where somebody's family name is Clinton.
 */
export function shareFamilies({ tokens }: Document, all: readonly FoundRun[]): FoundRun[] {
  const families = new Set<string>()
  for (const { run } of all) if (run.words.length > 1) families.add(familyName(run.words))
  return all.map((one, index) => {
    const { run } = one
    const next = all[index + 1]?.run
    const [given] = run.words
    if (run.words.length !== 1 || run.titled || run.role || !given || !isFirstName(given) || families.has(given))
      return one
    if (tokens[run.last]?.lower !== 'and' || next?.first !== run.last + 1 || next.words.length !== 2) return one
    if (next.titled || next.role || !isFirstName(next.words[0]!)) return one
    return { ...one, run: { ...run, words: [given, next.words[1]!] } }
  })
}
