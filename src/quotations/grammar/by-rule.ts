import type { Token } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isCapitalised, isComma, isDash } from './tags.ts'

const RULES =
  /^(?:labels?|leaflets?|instructions?|directions?|plans?|rules?|laws?|guidelines?|recipes?|schedules?|specifications?|criteria|needs?|preferences?|sizes?|heights?|weights?|ages?|types?|incomes?|traditions?|customs?|wishes|merits?|abilit(?:y|ies)|principles?|standards?|protocols?|norms?|means|taste|ranks?|procedures?)$/

/**
 * Whether "according to" tells how something is done: "used according to the label", "sorts them according to simple rules", "went
 * according to plan". Not "killed according to police", "It is over, according to the plan", "according to the Lund Plan".
 */
export function byRule(tokens: readonly Token[], according: number, limit: number): boolean {
  const before = tokens[according - 1]
  if (tokens[according]!.lower !== 'according' || !before || isComma(before) || isDash(before)) return false
  const rule = nounPhraseAfter(tokens, according + 2, limit)
  if (!rule || !RULES.test(tokens[rule.last - 1]!.lower)) return false
  return !tokens.slice(rule.first, rule.last).some(isCapitalised)
}
