import type { Document } from '../../language/index.ts'
import { carriesClause, isComma, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { Mention } from './cast.ts'
import { inHeadline } from './headline.ts'
import { type NameRun, opensWithParticle } from './names.ts'
import type { PersonTest } from './person-test.ts'
import { readRoles } from './read-roles.ts'
import type { Entry, Registry } from './registry.ts'
import type { FoundRun } from './shared-family.ts'

/** Where each of the persons registered is named, in text order; they learn the roles beside their names. */
export function mentionsOf(
  document: Document,
  runs: readonly FoundRun[],
  test: PersonTest,
  registry: Registry,
  unmarked: ReadonlySet<number>,
): Mention[] {
  const bodies = new Set(runs.flatMap((one) => (isBodyAlone(document, one) ? [one.run.words[0]!] : [])))
  const mentions: Mention[] = []
  for (const one of runs) {
    const { run, sentence } = one
    // "Velt, which makes lamps": its chairman, Ola Velt, is called otherwise
    if (isAlone(run) && bodies.has(run.words[0]!)) continue
    const entry = registry.person(run)
    if (!entry || (run.words.length > 1 && !test.isPerson(one) && !sameName(entry, run))) continue
    registry.mention(entry, run, textOf(document, run), inHeadline(document, sentence))
    readRoles(document, run, entry)
    const { first, last } = run
    const quoted = document.tokens[first]!.quote >= 0 || unmarked.has(sentence)
    mentions.push({ first, last, entry, sentence, quoted, subject: !quoted && leads(document, run, sentence) })
  }
  return mentions
}

/** "Velt, which makes lamps, left": not the "Velt" of "a letter from Velt, which was late". */
const isBodyAlone = ({ tokens, sentences }: Document, { run, sentence }: FoundRun): boolean =>
  isAlone(run) &&
  run.first === sentences[sentence]!.first &&
  isComma(tokens[run.last]) &&
  tokens[run.last + 1]?.lower === 'which'

const isAlone = ({ words, titled }: NameRun): boolean => words.length === 1 && !titled

/** Where the same name in full is somebody's elsewhere, it is theirs here; so is the "Ap Roe" of "Jan ap Roe" that opens a sentence. */
const sameName = ({ words }: Entry, run: NameRun): boolean =>
  words.join(' ') === run.words.join(' ') || opensWithParticle(run)

/** Whether a name stands before its sentence's first verb: what the sentence is about. */
function leads(document: Document, run: NameRun, sentence: number): boolean {
  const { tokens, sentences } = document
  if (isPossessive(tokens[run.last])) return false
  // "The foul on Jane Roe was his third"
  const before = tokens[run.opens - 1]
  if (before?.pos === 'ADP' && run.opens - 2 > sentences[sentence]!.first && tokens[run.opens - 2]!.pos === 'NOUN')
    return false
  // "Citing Jane Roe, he left": the object of a participle
  const opens = tokens[sentences[sentence]!.first]!
  if (opens.pos === 'VERB' && opens.lower.endsWith('ing') && !carriesClause(tokens[run.last])) return false
  for (let i = run.first - 1; i >= Math.max(sentences[sentence]!.first, run.first - 30); i--) {
    const token = tokens[i]!
    if (token.quote >= 0) continue
    if (carriesClause(token) && token.pos !== 'PROPN') return false
  }
  return true
}
