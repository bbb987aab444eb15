import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { carriesClause, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { hasRoleNoun, hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { BODY_SURNAMES, ROLE_SURNAMES, TIME_SURNAMES } from '../lexicon/surnames.ts'
import { TIME_MODIFIERS } from '../lexicon/time-words.ts'
import { isFirstName } from './gender.ts'
import { INITIAL } from './names.ts'

const OTHERS: ReadonlySet<string> = new Set([...ROLE_SURNAMES, ...BODY_SURNAMES])

/** The "May" of "Theresa May", also alone in "May said" later, and the "March" of "Mr March"; not that of "in Georgia May 3". */
export const isTimeSurname = (tokens: readonly Token[], i: number): boolean =>
  TIME_SURNAMES.has(tokens[i]!.text) &&
  (endsTimeName(tokens, i) || (familiesIn(tokens).has(tokens[i]!.text) && acts(tokens, i)))

/** The "King" of "Carl King", and alone in "King said" later; not that of "King Carl", "the King", "a Lund King". */
export const isSurname = (tokens: readonly Token[], i: number): boolean =>
  OTHERS.has(tokens[i]!.text) && (endsName(tokens, i) || (familiesIn(tokens).has(tokens[i]!.text) && acts(tokens, i)))

/** Those family names that a text has behind a first name or a title. */
const familiesIn = oncePer((tokens: readonly Token[]): ReadonlySet<string> => {
  const families = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    // nearly every word is ruled out by its first letter or that of the word before
    if (!isCapitalised(tokens[i]) || !isCapitalised(tokens[i - 1])) continue
    const { text } = tokens[i]!
    if (families.has(text)) continue
    if (
      TIME_SURNAMES.has(text)
        ? !text.endsWith('day') && endsTimeName(tokens, i)
        : OTHERS.has(text) && endsName(tokens, i)
    )
      families.add(text)
  }
  return families
})

/** "May said", "said May", "May's", "according to May", "a spokesman for May": not "in May", "May 3", "last May said", "the King said". */
function acts(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before?.pos === 'DET') return false
  const source =
    (before?.lower === 'to' && tokens[i - 2]?.lower === 'according') ||
    (before?.lower === 'for' && hasRoleNoun(tokens[i - 2]))
  if (before && !source && (before.pos === 'ADP' || TIME_MODIFIERS.has(before.lower) || hasTimeNoun(before)))
    return false
  return carriesClause(after) || isPossessive(after) || isComma(after) || before?.pos === 'VERB' || source
}

function endsTimeName(tokens: readonly Token[], i: number): boolean {
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

/** Right behind a first name, an initial or "Mr", and nothing else behind it: not in "Florence Street", "Austin Judge Jane Roe". */
function endsName(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (!before || before.sentence !== tokens[i]!.sentence || !isCapitalised(before)) return false
  if (isCapitalised(after) && !SUFFIX.test(after!.text)) return false
  if (COURTESY.test(before.text) || INITIAL.test(before.text)) return true
  return (
    isFirstName(before.text) && !hasTitle(before) && findPlace(before.text) === null && countryOf(before.text) === null
  )
}

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV|KC|QC|MP|MSP|MEP|TD|JP|MBE|OBE|CBE)$/
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/
