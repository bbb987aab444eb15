import type { Document } from '../../language/index.ts'
import { carriesClause, isBe, isCapitalised, isHave } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { Mention } from './cast.ts'

/**
 * Gives a role to whom the next sentence names for the first time, where a paragraph opens with it: "The captain lives alone
 * now. Omar Baz is 63." Not in "The captain left. Omar Baz wept.", which tells of somebody else.
 */
export function namedBehind(document: Document, mentions: readonly Mention[]): void {
  const { tokens, sentences } = document
  for (const [at, { first, last, entry, sentence, quoted }] of mentions.entries()) {
    const [here, before] = [sentences[sentence]!, sentences[sentence - 1]]
    if (quoted || first !== here.first || entry.firstSeen !== sentence || entry.roles.length > 0) continue
    if (!before || before.block !== here.block || sentences[sentence - 2]?.block === here.block) continue
    if (mentions[at - 1]?.sentence === sentence - 1) continue
    const noun = tokens[before.first + 1]!
    if (tokens[before.first]!.text !== 'The' || !hasPersonNoun(noun) || isCapitalised(noun)) continue
    const tells = isBe(tokens[last]) || isHave(tokens[last])
    const verb = tokens[before.first + 2]!
    // the tagger takes many for nouns: "The captain lives alone"
    if (!tells || !(carriesClause(verb) || (verb.pos === 'NOUN' && verb.lower.endsWith('s')))) continue
    entry.roles.push(textOf(document, { first: before.first + 1, last: before.first + 2 }))
  }
}
