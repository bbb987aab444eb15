import type { Document } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isComma } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { ROLE_VERBS, ROLE_VERBS_ALONE } from '../lexicon/role-verbs.ts'
import type { NameRun } from './names.ts'
import type { Entry } from './registry.ts'

/**
 * Remembers what a verb behind a name tells that somebody is: "leader of the union" for "Jane Roe, who leads the union," and "Jane
 * Roe leads the union"; nothing for "Jane Roe led the way".
 */
export function readRoleVerb(document: Document, { last }: NameRun, entry: Entry): void {
  const { tokens, sentences } = document
  let verb = last
  // past an age: "Jane Roe, 46, who"
  while (verb < last + 4 && (isComma(tokens[verb]) || tokens[verb]?.pos === 'NUM')) verb++
  const relative = tokens[verb]?.lower === 'who'
  if (relative) verb++
  else if (verb > last) return
  const does = tokens[verb]
  const nouns = does && does.quote < 0 ? ROLE_VERBS.get(does.lower) : undefined
  if (!does || !nouns || does.sentence !== tokens[last - 1]!.sentence) return
  if (!relative && !does.lower.endsWith('s')) return
  const object = nounPhraseAfter(tokens, verb + 1, sentences[does.sentence]!.last)
  if (!object && !ROLE_VERBS_ALONE.has(does.lower)) return
  const of = object ? ` of ${textOf(document, object).text}` : ''
  for (const noun of nouns) if (entry.titles.length < 20) entry.titles.push(`${noun}${of}`)
}
