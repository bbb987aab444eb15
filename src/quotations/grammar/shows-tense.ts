import type { Token } from '../../language/index.ts'
import { tenseOf } from './tense.ts'

/** What looks like a participle is finite only before an object: "the rule broke", "the rule violated her rights". */
export const showsTense = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.pos ?? ''
  if (/^(?:remained|seemed|appeared|became|proved)$/.test(tokens[i]!.lower)) return true
  if (isNounBehindNoun(tokens, i)) return false
  if (/(?:ed|en)$/.test(tokens[i]!.lower)) return /^(?:DET|PRON|NUM|PROPN)$/.test(next)
  // "a note sent to staff", "a statement made public"
  const behind = tokens[i + 1]?.lower ?? ''
  if (/^(?:sent|given|shown)$/.test(tokens[i]!.lower) && behind === 'to') return false
  if (tokens[i]!.lower === 'made' && /^(?:available|public|known)$/.test(behind)) return false
  return !(/^(?:known|shown|drawn|made|held|built|led|found|sent|put)$/.test(tokens[i]!.lower) && next === 'ADP')
}

/** The "title" of "another job title to hold", the "lead" of "a narrow lead over Roe", the "stop" of "a whistle stop tour": one noun, of which no verb has this form. */
const isNounBehindNoun = (tokens: readonly Token[], i: number): boolean =>
  tenseOf(tokens[i]!) === null &&
  tokens[i - 1]!.pos === 'NOUN' &&
  !/s$|^(?:people|men|women|police|children|staff)$/.test(tokens[i - 1]!.lower) &&
  /^(?:ADP|ADV|PART|PUNCT|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
  !/^(?:cut|hit|put|set|shut|split|hurt|quit|burst|spread|beat|fled|hung|dug|stole|flung|clung|swung|spun|shrank|sprang|lit|fed|bled|slid|stung|shone|cast|bid|fit|let|rid|thrust|read|dealt|slung|wrung|strode|spent|lent|bent|built|burnt|learnt|spelt|spilt|dwelt|knelt|strove|spat|slew|arose|awoke|bore|trod|wove|bound|ground|bit|slit|sped|bred|shed|underwent|forgave|forbade|withstood|undertook|mistook|overtook|foresaw|outgrew|undid)$/.test(
    tokens[i]!.lower,
  )
