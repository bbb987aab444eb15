import type { Document } from '../../language/index.ts'
import { readBodies } from './bodies.ts'
import { type Cast, type Mention, NO_MENTIONS } from './cast.ts'
import { genderByPronouns } from './gender-by-pronouns.ts'
import { handles } from './handles.ts'
import { withoutHeadings } from './headings.ts'
import { mentionsOf } from './mentions-of.ts'
import { nameRuns } from './name-runs.ts'
import { namedBehind } from './named-behind.ts'
import { personTest } from './person-test.ts'
import { registerPersons } from './register-persons.ts'
import { Registry } from './registry.ts'
import { shareFamilies } from './shared-family.ts'

/**
 * Reads whom an article names: the runs of capitals, who of them is a person, and where each stands.
 * @param unmarked the sentences of paragraphs that are somebody's words without quote marks
 */
export function readCast(document: Document, unmarked: ReadonlySet<number> = new Set()): Cast {
  const all = shareFamilies(document, withoutHeadings(document, nameRuns(document)))
  const registry = new Registry()
  const test = personTest(document, all)
  const runs = registerPersons(document, all, test, registry)
  const mentions = mentionsOf(document, runs, test, registry, unmarked)
  const online = handles(document, registry)
  if (online.length > 0) mentions.push(...online)
  if (online.length > 0) mentions.sort((a, b) => a.first - b.first)
  namedBehind(document, mentions)
  genderByPronouns(document, mentions)
  return {
    registry,
    mentions,
    bySentence: bySentenceOf(document, mentions),
    bodies: readBodies(document, tokensOf(mentions)),
    // What somebody's words are about, the article is not.
    topics: new Map([...unmarked].map((sentence) => [sentence, null])),
    unmarked,
  }
}

/** The tokens of persons' names, so that no body is called "Velde" where Jan Velde is named twice. */
function tokensOf(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { first, last } of mentions) for (let i = first; i < last; i++) tokens.add(i)
  return tokens
}

function bySentenceOf({ sentences }: Document, mentions: readonly Mention[]): (readonly Mention[])[] {
  const out: (readonly Mention[])[] = []
  let at = 0
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const first = at
    while (at < mentions.length && mentions[at]!.sentence <= sentence) at++
    out.push(at > first ? mentions.slice(first, at) : NO_MENTIONS)
  }
  return out
}
