import type { Document } from '../../language/index.ts'
import { carriesClause, isComma, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { type Bodies, readBodies } from './bodies.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import { genderByPronouns } from './gender-by-pronouns.ts'
import { handles } from './handles.ts'
import { withoutHeadings } from './headings.ts'
import { isIntroduced, isPersonName } from './is-person.ts'
import { addresses, familiesIn, knownIn, nameRuns, opensWithWord } from './name-runs.ts'
import { namedBehind } from './named-behind.ts'
import { personElsewhere } from './named-elsewhere.ts'
import { opensWithThing, thingsAlone } from './named-thing.ts'
import type { NameRun } from './names.ts'
import { nicknameBehind, quotedNickname } from './nicknames.ts'
import { personsAlone } from './person-alone.ts'
import { readRoles } from './read-roles.ts'
import { type Entry, Registry } from './registry.ts'
import { nameParts } from './same-name.ts'
import { type FoundRun, shareFamilies } from './shared-family.ts'

/** A name where it stands, and whose it is. */
export interface Mention extends TokenRange {
  readonly entry: Entry
  readonly sentence: number
  /** Before the sentence's first verb: what the sentence is about. */
  readonly subject: boolean
  readonly quoted: boolean
}

/** The persons that an article names, with every mention by sentence. */
export interface Cast {
  readonly registry: Registry
  readonly mentions: readonly Mention[]
  /** The mentions of each sentence. */
  readonly bySentence: readonly (readonly Mention[])[]
  /** The bodies named. */
  readonly bodies: Bodies
  /** Whom each sentence is about, as far as that has been asked. */
  readonly topics: Map<number, Entry | null>
  /** The sentences of paragraphs that are somebody's words without quote marks. */
  readonly unmarked: ReadonlySet<number>
}

/**
 * Whoever is called "Mr Velde", or "Velde, who ...", is a person where the article names them in full too, whatever the first name. Names of two words and more first, so that a family name in the headline finds its person; those of the headline after
 * the body's, so that "Late Okoro Header" finds Okoro.
 */
export function readCast(document: Document, unmarked: ReadonlySet<number> = new Set()): Cast {
  const all = shareFamilies(document, withoutHeadings(document, nameRuns(document)))
  const registry = new Registry()
  const addressed = new Set<string>()
  const introduced = askedOnce((run) => isIntroduced(document, run))
  for (const { run } of all) if (addresses(run, introduced)) addressed.add(run.words.join(' ').toLowerCase())
  const isAddressed = ({ words }: NameRun) =>
    addressed.has(words.at(-1)!.toLowerCase()) || addressed.has(words.slice(-2).join(' ').toLowerCase())
  const things = thingsAlone(
    document,
    all.map(({ run }) => run),
  )
  const byItself = askedOnce(
    (run) =>
      (isPersonName(document, run) && (run.titled || !opensWithThing(run, things))) ||
      (run.words.length < 5 && isAddressed(run)),
  )
  const elsewhere = personElsewhere(document, all, byItself)
  const isPerson = (one: FoundRun) => byItself(one.run) || elsewhere(one)
  const alone = personsAlone(document, all, byItself)
  const headline = (sentence: number) => document.blocks[document.sentences[sentence]!.block]?.role === 'title'
  /** The family names of whom only the headline names in full: "Jane Hart" of "Jane Hart to Go", "Hart" later. */
  const above = new Set<string>()
  for (const { run, sentence } of all)
    if (headline(sentence) && isFirstName(run.words[0]!) && nameParts(run.words).length === 2)
      above.add(run.words.at(-1)!)
  const register = (runs: readonly FoundRun[]) => {
    const inFull = (one: FoundRun) => {
      if (isPerson(one) && !registry.person(one.run)) registry.addPerson(one.run, one.sentence)
    }
    for (const one of runs) if (one.run.words.length > 1 && !opensWithParticle(one.run)) inFull(one)
    // "Van der Lund left. Jan van der Lund wept.": a family name too
    for (const one of runs) if (opensWithParticle(one.run) && !above.has(one.run.words.at(-1)!)) inFull(one)
    for (const { run } of runs) {
      const { tokens } = document
      const nickname = run.words.length > 1 ? (quotedNickname(tokens, run) ?? nicknameBehind(tokens, run.last)) : null
      const called = nickname && registry.person(run)
      if (called) registry.nickname(called, nickname)
    }
    for (const { run, sentence } of runs) {
      if (run.words.length !== 1 || registry.person(run)) continue
      if (run.titled || alone.has(run.words[0]!)) registry.addPerson(run, sentence)
      else if (introduced(run) && !above.has(run.words[0]!))
        registry.addPerson({ ...run, gender: genderOfFirstName(run.words[0] ?? '') }, sentence)
    }
  }
  const given = new Set<string>()
  for (const { run } of all) if (run.words.length > 1) given.add(run.words[0]!)
  const families = familiesIn(all)
  const loose = (one: FoundRun) => headline(one.sentence) || opensWithWord(document, one, given, families)
  register(all.filter((one) => !loose(one)))
  const runs: FoundRun[] = []
  const inHeadline: FoundRun[] = []
  for (const one of all) {
    const own = loose(one) ? knownIn(registry, one) : null
    if (own) inHeadline.push(...own)
    runs.push(...(own ?? [one]))
  }
  register(inHeadline)
  const bodies = new Set(runs.flatMap((one) => (isBodyAlone(document, one) ? [one.run.words[0]!] : [])))
  const mentions: Mention[] = []
  for (const one of runs) {
    const { run, sentence } = one
    // "Velt, which makes lamps": its chairman, Ola Velt, is called otherwise
    if (isAlone(run) && bodies.has(run.words[0]!)) continue
    const entry = registry.person(run)
    if (!entry || (run.words.length > 1 && !isPerson(one) && !sameName(entry, run))) continue
    registry.mention(entry, run, textOf(document, run), headline(sentence))
    readRoles(document, run, entry)
    const quoted = document.tokens[run.first]!.quote >= 0 || unmarked.has(sentence)
    mentions.push({
      first: run.first,
      last: run.last,
      entry,
      sentence,
      quoted,
      subject: !quoted && leads(document, run, sentence),
    })
  }
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

/** A question of runs of names that is asked of each once, however many rules ask it. */
function askedOnce(is: (run: NameRun) => boolean): (run: NameRun) => boolean {
  const known = new Map<NameRun, boolean>()
  return (run) => {
    let answer = known.get(run)
    if (answer === undefined) {
      answer = is(run)
      known.set(run, answer)
    }
    return answer
  }
}

/** The tokens of persons' names, so that no body is called "Velde" where Jan Velde is named twice. */
function tokensOf(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { first, last } of mentions) for (let i = first; i < last; i++) tokens.add(i)
  return tokens
}

/** "Velt, which makes lamps, left": not the "Velt" of "a letter from Velt, which was late". */
const isBodyAlone = ({ tokens, sentences }: Document, { run, sentence }: FoundRun): boolean =>
  isAlone(run) &&
  run.first === sentences[sentence]!.first &&
  isComma(tokens[run.last]) &&
  tokens[run.last + 1]?.lower === 'which'

const opensWithParticle = ({ words, titled }: NameRun): boolean =>
  words.length > 1 && !titled && PARTICLES.has(words[0]!.toLowerCase())

const isAlone = ({ words, titled }: NameRun): boolean => words.length === 1 && !titled

/** Where the same name in full is somebody's elsewhere, it is theirs here; so is the "Ap Roe" of "Jan ap Roe" that opens a sentence. */
const sameName = ({ words }: Entry, run: NameRun): boolean =>
  words.join(' ') === run.words.join(' ') || opensWithParticle(run)

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

const NO_MENTIONS: readonly Mention[] = []

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

/** The mentions of one sentence. */
export const mentionsIn = ({ bySentence }: Cast, sentence: number): readonly Mention[] =>
  bySentence[sentence] ?? NO_MENTIONS

/** The sentence before, past paragraphs that are somebody's words without quote marks; -1 before the first. */
export function sentenceBefore({ unmarked }: Cast, sentence: number): number {
  let before = sentence - 1
  while (before >= 0 && unmarked.has(before)) before--
  return before
}
