import type { Token } from '../../language/index.ts'
import { hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { TIME_MODIFIERS } from '../lexicon/time-words.ts'
import { isFirstName } from '../people/gender.ts'
import { carriesClause, isCapitalised, isComma, isPossessive } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** Whether a time expression starts here: "Friday", "last week". */
export function isTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || isSurname(tokens, i)) return false
  if (hasTimeNoun(token)) return token.lower !== 'may' || isCapitalised(token)
  return TIME_MODIFIERS.has(token.lower) && hasTimeNoun(tokens[i + 1])
}

const SURNAMES = new Set(['May', 'March', 'Fall', 'Summer', 'Winter', 'Day', 'Spring', 'Noon', 'Friday', 'Sunday'])

/** The "May" of "Theresa May", also alone in "May said" later, and the "March" of "Mr March"; not that of "in Georgia May 3". */
export function isSurname(tokens: readonly Token[], i: number): boolean {
  if (!SURNAMES.has(tokens[i]!.text)) return false
  return endsName(tokens, i) || (familiesIn(tokens).has(tokens[i]!.text) && acts(tokens, i))
}

const known = new WeakMap<readonly Token[], ReadonlySet<string>>()

/** Those of them that a text has behind a first name or a title. */
function familiesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const read = known.get(tokens)
  if (read) return read
  const families = new Set<string>()
  for (const [i, { text }] of tokens.entries())
    if (SURNAMES.has(text) && !text.endsWith('day') && !families.has(text) && endsName(tokens, i)) families.add(text)
  known.set(tokens, families)
  return families
}

/** "May said", "said May", "May's": not "in May", "May 3", "last May said". */
function acts(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before && (before.pos === 'ADP' || TIME_MODIFIERS.has(before.lower) || hasTimeNoun(before))) return false
  return carriesClause(after) || isPossessive(after) || isComma(after) || before?.pos === 'VERB'
}

function endsName(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!before) return false
  if (after?.pos === 'NUM' || /^\d/.test(after?.text ?? '')) return false
  if (hasTitle(before)) return true
  if (!isCapitalised(before) || before.lower === 'sunday') return false
  // "Omar Gueye Fall": no season is told so
  const season =
    /^(?:Fall|Summer|Spring|Winter)$/.test(token.text) && isCapitalised(tokens[i - 2]) && before.pos === 'PROPN'
  return season || isFirstName(before.text)
}

/** Past the clock that a live blog's entry opens with ("15:05", "15.05 GMT"); else the same place. */
export function clockEnd(tokens: readonly Token[], first: number): number {
  if (!/^\d{1,2}[:.]\d\d$/.test(tokens[first]?.text ?? '')) return first
  return /^(?:[ap]m|gmt|bst|cet|cest|est|edt|utc)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1
}

/** "Monday", "19 May", "last week": a date or a time and nothing else. */
export function isTimeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isTime(tokens, i) && tokens[i]!.pos !== 'NUM') return false
  return true
}

/** "Monday", "Late on Monday", "Monday morning in Lund". */
export function isDate(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const late = /^(?:late|early)$/.test(tokens[first]!.lower) && tokens[first + 1]!.pos === 'ADP' ? first + 2 : first
  if (late >= last || !isTime(tokens, late)) return false
  let end = late + 1
  while (end < last && tokens[end]!.pos !== 'ADP') end++
  return isTimeOnly(tokens, late, end)
}
