import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isComma, isHyphen } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import {
  PARTIES_BEFORE_STATES,
  PARTIES_IN_BRACKETS,
  ROLE_VERBS,
  ROLE_VERBS_ALONE,
  ROLES_BY_KIN,
  ROLES_BY_LETTERS,
  ROLES_IN_COURT,
} from '../lexicon/told-roles.ts'
import type { NameRun } from './names.ts'
import type { Entry } from './registry.ts'

/**
 * Remembers what the words behind a name tell that somebody is: "leader of the union" for "Jane Roe, who leads the union," and
 * "Jane Roe leads the union", "widow" for "Jane Roe, whose husband drowned,", "mp" for "Jane Roe MP", "prosecutor" for "Jane Roe,
 * prosecuting,"; nothing for "Jane Roe led the way".
 */
export function readToldRole(document: Document, { first, last }: NameRun, entry: Entry): void {
  const { tokens, sentences } = document
  const told = (nouns: readonly string[] | undefined, of = '') => {
    for (const noun of nouns ?? [])
      if (entry.titles.length < 20 && !entry.titles.includes(noun + of)) entry.titles.push(noun + of)
  }
  told(ROLES_BY_LETTERS.get(tokens[last - 1]!.text))
  told(partyBehind(tokens, last))
  told(inCourt(document, first))
  let at = last
  // past an age: "Jane Roe, 46, who"
  while (at < last + 4 && (isComma(tokens[at]) || tokens[at]?.pos === 'NUM')) at++
  const next = tokens[at]
  if (!next || next.quote >= 0 || next.sentence !== tokens[last - 1]!.sentence) return
  if (at > last && next.lower === 'whose') told(ROLES_BY_KIN.get(tokens[at + 1]?.lower ?? ''))
  if (at > last && isComma(tokens[at + 1])) told(ROLES_IN_COURT.get(next.lower))
  // "Jane Roe, for the Crown,"
  if (at > last && next.lower === 'for' && tokens[at + 1]?.lower === 'the')
    told(ROLES_IN_COURT.get(tokens[at + 2]?.lower ?? ''))
  const relative = next.lower === 'who'
  if (!relative && at > last) return
  // "who has driven coaches"
  const verb = relative ? at + (/^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1) : at
  const does = tokens[verb]
  const nouns = does && ROLE_VERBS.get(does.lower)
  if (!does || !nouns || (!relative && !does.lower.endsWith('s'))) return
  const object = nounPhraseAfter(tokens, verb + 1, sentences[does.sentence]!.last)
  if (object || ROLE_VERBS_ALONE.has(does.lower)) told(nouns, object ? ` of ${textOf(document, object).text}` : '')
}

/** Of "Jane Roe" in "Prosecuting, Jane Roe said", "Defending Lind, Jane Roe said" and "Opening the case for the Crown, Jane Roe said". */
function inCourt({ tokens, sentences }: Document, name: number): readonly string[] | undefined {
  if (!isComma(tokens[name - 1])) return undefined
  const { first } = sentences[tokens[name]!.sentence]!
  const { text, lower } = tokens[first]!
  if (text !== 'Prosecuting' && text !== 'Defending' && text !== 'Mitigating' && text !== 'Opening') return undefined
  for (let i = first + 1; i < name - 1; i++) if (isComma(tokens[i])) return undefined
  if (text !== 'Opening') return ROLES_IN_COURT.get(lower)
  return /^(?:case|trial|prosecution)$/.test(tokens[first + 2]?.lower ?? '') ? ROLES_IN_COURT.get('crown') : undefined
}

/** "Texas Republican" and "Republican" of "Jane Roe (R-Texas)", "Labour" of "Jane Roe (Lab, Lund)"; nothing of "Jane Roe, D-Day". */
function partyBehind(tokens: readonly Token[], last: number): readonly string[] | undefined {
  const bracket = tokens[last]?.text === '('
  if (!bracket && !isComma(tokens[last])) return undefined
  const letters = tokens[last + 1]?.text ?? ''
  if (isHyphen(tokens[last + 2])) {
    const party = PARTIES_BEFORE_STATES.get(letters)
    const end = tokens[last + 4]?.text === '.' ? last + 5 : last + 4
    const state = party && isCapitalised(tokens[last + 3]) && /^[,.)]$/.test(tokens[end]?.text ?? '')
    return state ? [`${tokens[last + 3]!.text} ${party}`, party] : undefined
  }
  const party = bracket && /^[,)]$/.test(tokens[last + 2]?.text ?? '') ? PARTIES_IN_BRACKETS.get(letters) : undefined
  return party ? [party] : undefined
}
