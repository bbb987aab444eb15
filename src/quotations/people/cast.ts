import { type Document, findPlace } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { carriesClause, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { titleOf } from '../lexicon/titles.ts'
import { type Bodies, readBodies } from './bodies.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import { type NameRun, readRun } from './names.ts'
import { type Entry, Registry } from './registry.ts'

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
  /** Index into `mentions` of the first one at or after each sentence. */
  readonly bySentence: readonly number[]
  /** The bodies named. */
  readonly bodies: Bodies
}

/**
 * Whoever is called "Mr Velde" is a person where the article names them in full too, whatever the first name. Names of two words and more first, so that a family name in the headline finds its person; those of the headline after
 * the body's, so that "Late Okoro Header" finds Okoro.
 */
export function readCast(document: Document): Cast {
  const all = nameRuns(document)
  const registry = new Registry()
  const addressed = new Set(
    all.flatMap(({ run }) => (run.titled && run.words.length === 1 ? [run.words[0]!.toLowerCase()] : [])),
  )
  const isPerson = (run: NameRun) =>
    isPersonName(document, run) || (run.words.length < 5 && addressed.has(run.words.at(-1)!.toLowerCase()))
  const headline = (sentence: number) => document.blocks[document.sentences[sentence]!.block]?.role === 'title'
  const register = (runs: readonly FoundRun[]) => {
    for (const { run, sentence } of runs)
      if (run.words.length > 1 && isPerson(run) && !registry.person(run)) registry.addPerson(run, sentence)
    for (const { run, sentence } of runs) {
      if (run.words.length !== 1 || registry.person(run)) continue
      if (run.titled) registry.addPerson(run, sentence)
      else if (isIntroduced(document, run))
        registry.addPerson({ ...run, gender: genderOfFirstName(run.words[0] ?? '') }, sentence)
    }
  }
  register(all.filter(({ sentence }) => !headline(sentence)))
  const runs = all.flatMap((one) => (headline(one.sentence) ? knownIn(registry, one) : [one]))
  register(runs.filter(({ sentence }) => headline(sentence)))
  const mentions: Mention[] = []
  for (const { run, sentence } of runs) {
    const entry = registry.person(run)
    if (!entry || (run.words.length > 1 && !isPerson(run))) continue
    registry.mention(entry, run, textOf(document, run), headline(sentence))
    readRoles(document, run, entry)
    const quoted = document.tokens[run.first]!.quote >= 0
    mentions.push({
      first: run.first,
      last: run.last,
      entry,
      sentence,
      quoted,
      subject: !quoted && leads(document, run, sentence),
    })
  }
  const bySentence: number[] = []
  let at = 0
  for (let sentence = 0; sentence <= document.sentences.length; sentence++) {
    while (at < mentions.length && mentions[at]!.sentence < sentence) at++
    bySentence.push(at)
  }
  return { registry, mentions, bySentence, bodies: readBodies(document, new Set(mentions.map(({ first }) => first))) }
}

interface FoundRun {
  readonly run: NameRun
  readonly sentence: number
}

function nameRuns(document: Document): FoundRun[] {
  const out: FoundRun[] = []
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; ) {
      const { run, next } = readRun(document, i, sentence.last)
      if (run) out.push({ run, sentence: index })
      i = next
    }
  })
  return out
}

/** The persons of the body inside a headline's run of capitals: "Lind" and "Roe" in "Brave Lind Beats Roe Again". */
function knownIn(registry: Registry, { run, sentence }: FoundRun): FoundRun[] {
  if (run.words.length !== run.last - run.first || registry.person(run)) return [{ run, sentence }]
  const out: FoundRun[] = []
  for (let i = 0; i < run.words.length; ) {
    let length = Math.min(4, run.words.length - i)
    const part = () => ({
      ...run,
      first: run.first + i,
      last: run.first + i + length,
      words: run.words.slice(i, i + length),
    })
    while (length > 0 && !registry.person(part())) length--
    if (length > 0) out.push({ run: part(), sentence })
    i += Math.max(length, 1)
  }
  return out.length > 0 ? out : [{ run, sentence }]
}

/**
 * A name alone that a description tells to be a person's: "my neighbour Frank", "Frank, who keeps cows", "the US envoy,
 * Hale, said", "a man surnamed Li".
 */
function isIntroduced(document: Document, run: NameRun): boolean {
  const { tokens } = document
  if (tokens[run.first - 1]?.lower === 'surnamed') return true
  if (isComma(tokens[run.last]) && !findPlace(run.words[0] ?? '') && holderBeside(document, run)) return true
  if (!isFirstName(run.words[0] ?? '') || BODY_WORDS.has((run.words[0] ?? '').toLowerCase())) return false
  const before = tokens[run.first - 1]
  if (before && !isCapitalised(before) && isPersonNoun(before.lower)) return true
  if (before && /^(?:ADP|DET|ADJ)$/.test(before.pos)) return false
  return (
    isComma(tokens[run.last]) &&
    genderOfFirstName(run.words[0] ?? '') !== null &&
    /^whos?e?$/.test(tokens[run.last + 1]?.lower ?? '')
  )
}

const isPersonNoun = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || /^(?:friend|cousin|colleague)$/.test(noun)

function isPersonName(document: Document, run: NameRun): boolean {
  if (run.titled || run.role) return true
  if (run.words.some((word) => BODY_WORDS.has(word.toLowerCase()))) return false
  if (run.words.length > 4 || isPaper(document, run) || findPlace(run.words.join(' '))) return false
  if (isFirstName(run.words[0] ?? '') || run.words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word))) return true
  const before = document.tokens[run.first - 1]
  if (before && ROLE_NOUNS.has(before.lower)) return true
  const after = document.tokens[run.last]
  if (isComma(before) && isComma(after) && isPersonNoun(document.tokens[run.first - 2]?.lower ?? '')) return true
  if (isComma(after) && holderBeside(document, run)) return true
  const age = document.tokens[run.last + 1]
  return isComma(after) && age !== undefined && (/^[1-9]\d$/.test(age.text) || age.lower === 'who')
}

/** Whoever writes "in La Voce" writes in a paper. */
const isPaper = ({ tokens }: Document, run: NameRun): boolean =>
  tokens[run.first - 1]?.lower === 'in' && /^(?:writ|wrote)/.test(tokens[run.first - 2]?.lower ?? '')

function leads(document: Document, run: NameRun, sentence: number): boolean {
  const { tokens, sentences } = document
  if (isPossessive(tokens[run.last])) return false
  for (let i = run.first - 1; i >= Math.max(sentences[sentence]!.first, run.first - 30); i--) {
    const token = tokens[i]!
    if (token.quote >= 0) continue
    if (carriesClause(token) && token.pos !== 'PROPN') return false
  }
  return true
}

/** "US Secretary of State" before a name, "Estonia's prime minister" after it, "who served as defence secretary". */
function readRoles(document: Document, run: NameRun, entry: Entry): void {
  const { tokens } = document
  let first = run.role?.first ?? run.first
  const before = tokens[first - 1]
  const sentence = document.sentences[tokens[run.first]!.sentence]!
  if (before && (ROLE_NOUNS.has(before.lower) || run.role)) {
    while (
      first - 1 >= sentence.first &&
      first > run.first - 12 &&
      /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[first - 1]!.pos)
    )
      first--
  }
  if (first < run.first)
    addRole(document, entry, first, run.role && before && !ROLE_NOUNS.has(before.lower) ? run.role.last : run.first)
  const rank = rankBefore(document, run)
  if (rank) addRole(document, entry, rank.first, rank.last)
  const role = roleBeside(document, run)
  if (role) addRole(document, entry, role.first, role.last)
  if (!isComma(tokens[run.last])) return
  const start = run.last + 1
  let noun = -1
  let from = start
  let i = start
  for (; i < Math.min(sentence.last, start + 22) && !isComma(tokens[i]); i++) {
    const token = tokens[i]!
    if (token.mark || /^[.;:]$/.test(token.text)) break
    if (noun < 0 && token.lower === 'as') from = i + 1
    if (noun < 0 && carriesClause(token) && tokens[start]!.lower !== 'who') return
    if (ROLE_NOUNS.has(token.lower)) noun = i
    else if (noun >= 0 && carriesClause(token)) break
  }
  if (noun >= 0 && noun - from < 12) addRole(document, entry, from, i)
}

/** The "DCP" of "DCP (East) Meena Rao". */
function rankBefore({ tokens }: Document, { opens }: NameRun): TokenRange | null {
  if (tokens[opens - 1]?.text !== ')') return null
  let open = opens - 2
  while (open > opens - 7 && open > 0 && tokens[open]!.text !== '(') open--
  const rank = tokens[open - 1]
  return tokens[open]?.text === '(' && rank && titleOf(rank.text) ? { first: open - 1, last: open } : null
}

/** The description that a comma sets before a name and its titles: "the bank's chief economist" before ", Dr Jane Roe". */
function roleBeside(document: Document, { opens }: NameRun): TokenRange | null {
  const { tokens, sentences } = document
  if (!isComma(tokens[opens - 1])) return null
  const role = nounPhraseBefore(tokens, opens - 1, sentences[tokens[opens]!.sentence]!.first)
  return role && hasRoleHead(document, role) ? role : null
}

/** Whether that description is a person's, not a company's ("the operator, NorthLine,"). */
function holderBeside(document: Document, run: NameRun): boolean {
  const role = roleBeside(document, run)
  return role !== null && !document.tokens.slice(role.first, role.last).some(({ lower }) => COMPANY_NOUNS.has(lower))
}

/** "the bank's chief economist", "the Minister of Labour", before any "of"; not a name ("Senator Roe"). */
function hasRoleHead({ tokens }: Document, { first, last }: TokenRange): boolean {
  let of = first
  while (of < last && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
  const head = tokens[of - 1]
  return head !== undefined && ROLE_NOUNS.has(head.lower) && (!isCapitalised(head) || of < last)
}

function addRole(document: Document, entry: Entry, from: number, to: number): void {
  const { tokens } = document
  let first = from
  while (first < to && (tokens[first]!.pos === 'DET' || tokens[first]!.lower === 'who' || isPossessive(tokens[first])))
    first++
  while (to > first && tokens[to - 1]!.pos === 'ADP') to--
  if (first >= to || entry.roles.length > 20) return
  entry.roles.push(textOf(document, { first, last: to }))
  for (let i = first; i < to; i++) {
    if (FEMALE_NOUNS.has(tokens[i]!.lower)) entry.gender ??= 'female'
    if (MALE_NOUNS.has(tokens[i]!.lower)) entry.gender ??= 'male'
  }
}

/** The words of a range as they stand in the article. */
export function textOf(document: Document, { first, last }: TokenRange): TextSpan {
  const start = document.tokens[first]!.start
  const end = document.tokens[last - 1]!.end
  return { start, end, text: document.text.slice(start, end) }
}

/** The mentions of one sentence. */
export function mentionsIn(cast: Cast, sentence: number): readonly Mention[] {
  return cast.mentions.slice(cast.bySentence[sentence] ?? 0, cast.bySentence[sentence + 1] ?? cast.mentions.length)
}
