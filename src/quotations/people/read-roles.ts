import type { Document, Token } from '../../language/index.ts'
import { carriesClause, isBe, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { TITLE_ROLES } from '../lexicon/title-roles.ts'
import { titleOf } from '../lexicon/titles.ts'
import { hidesName } from './described-name.ts'
import { genderOfNoun } from './gender.ts'
import type { NameRun } from './names.ts'
import type { Entry } from './registry.ts'
import { opensClauseBehind, rankBefore, roleBeside } from './role-beside.ts'
import { sharedRole } from './shared-role.ts'
import { isShowOf } from './show-of.ts'
import { titleAfter } from './title-behind.ts'
import { readToldRole } from './told-role.ts'

/** "US Secretary of State" before a name, "Estonia's prime minister" after it, "who served as defence secretary". */
export function readRoles(document: Document, run: NameRun, entry: Entry): void {
  const { tokens } = document
  // "an account named “Captain Q”": a label, and no office
  if (tokens[run.last - 1]!.text.length === 1 && tokens[run.first]!.quote >= 0) return
  let first = run.role?.first ?? run.first
  const before = tokens[first - 1]
  const sentence = document.sentences[tokens[run.first]!.sentence]!
  if (before && whomTheyKnow(document, run)) return
  if (before && (hasPersonNoun(before) || run.role)) {
    while (
      first - 1 >= sentence.first &&
      first > run.first - 12 &&
      /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[first - 1]!.pos)
    )
      first--
  }
  const old = first > sentence.first ? agedBefore(tokens, first, run.first) : -1
  if (old >= 0) {
    entry.age ??= tokens[old - OLD]!.text
    first = old + 1
  }
  if (first < run.first)
    addRole(document, entry, first, run.role && before && !hasPersonNoun(before) ? run.role.last : run.first)
  // "Colonel Jane Roe" is "the colonel" later.
  for (let i = run.opens; i < run.first; i++) readTitle(tokens[i]!.text, entry)
  if (run.opens < run.first && ranks(tokens[run.opens]!))
    addRole(document, entry, pastPlace(tokens, run.opens, sentence.first), run.first)
  if (!run.role) readBeforeTitle(document, run, entry, sentence.first)
  const rank = rankBefore(document, run)
  if (rank) addRole(document, entry, rank.first, rank.last)
  const role = roleBeside(document, run)
  if (role) addRole(document, entry, role.first, role.last)
  const title = titleAfter(tokens, run)
  if (title) addRole(document, entry, title.first, title.last)
  const shared = sharedRole(document, run)
  if (shared) entry.roles.push(shared)
  // "Jane Roe Live" has a host.
  if (run.words.length > 1 && isShowOf(tokens, run.last)) entry.epithets.push('host')
  // "Ruth Hale KC" is "counsel" later.
  if (run.words.length > 1 && entry.epithets.length === 0 && /^(?:KC|QC|SC|SAN|BL)$/.test(tokens[run.last - 1]!.text))
    entry.epithets.push('counsel', 'barrister', tokens[run.last - 1]!.text)
  entry.age ??= ageAfter(tokens, run.last) ?? ageBehind(tokens, run.last)
  readToldRole(document, run, entry)
  const is = tokens[run.last]?.lower
  if (is === 'is' || is === 'was') {
    let post = run.last + 1
    while (post < run.last + 3 && /^(?:no|longer|still|now|also|currently)$/.test(tokens[post]?.lower ?? '')) post++
    readApposition(document, run, entry, post, sentence.last, /^(?:an?|the|one)$/)
  }
  if (!isComma(tokens[run.last])) return
  const start = run.last + 1
  if (ageAfter(tokens, run.last)) {
    if (isComma(tokens[start + 1]))
      readApposition(document, run, entry, start + 2, sentence.last, /^(?:an?|the|one|who|whose)$/)
  } else if (!hidesName(tokens, start)) readApposition(document, run, entry, start, sentence.last, null)
}

/** "a woman Roe taught", "another clerk Roe knows": somebody else, with no "whom" in between. */
function whomTheyKnow({ tokens }: Document, { first, last, words, role, titled }: NameRun): boolean {
  const noun = tokens[first - 1]!
  if (role || titled || words.length > 1 || !hasPersonNoun(noun) || !carriesClause(tokens[last])) return false
  return (
    /^(?:an?|another|every|any|no)$/.test(tokens[first - 2]?.lower ?? '') ||
    /^(?:woman|man|boy|girl|person|women|men|people)$/.test(noun.lower)
  )
}

/** "group leader" of "group leader Cllr Jane Roe". */
function readBeforeTitle(document: Document, { first: name, opens }: NameRun, entry: Entry, limit: number): void {
  const { tokens } = document
  if (opens === name || opens <= limit || !hasPersonNoun(tokens[opens - 1])) return
  let first = opens - 1
  while (first - 1 >= limit && first > opens - 12 && /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[first - 1]!.pos)) first--
  addRole(document, entry, first, opens)
}

function readTitle(word: string, entry: Entry): void {
  for (const called of TITLE_ROLES.get(titleOf(word) ?? '') ?? [])
    if (!entry.titles.includes(called)) entry.titles.push(called)
}

const ranks = ({ text, lower }: Token): boolean => isRank(lower) || TITLE_ROLES.has(titleOf(text) ?? '')

/** Back to the "New" of "New Jersey Gov. Jane Roe". */
function pastPlace(tokens: readonly Token[], opens: number, limit: number): number {
  let first = opens
  while (first > limit && first > opens - 3 && tokens[first - 1]!.pos === 'PROPN' && isCapitalised(tokens[first - 1]))
    first--
  return first
}

const isRank = (title: string): boolean =>
  /^(?:colonel|captain|major|sergeant|lieutenant|general|admiral|commodore|inspector|detective|bishop|archbishop|cardinal|rabbi|imam|professor|senator|governor|mayor|judge|councillor)$/.test(
    title,
  )

/** The age in "Jane Roe, 46," and "Jane Roe (46)". */
function ageAfter(tokens: readonly Token[], at: number): string | null {
  const age = tokens[at + 1]
  const opens = tokens[at]?.text
  return (opens === ',' || opens === '(') &&
    age &&
    /^[1-9]\d$/.test(age.text) &&
    /^[,.)]$/.test(tokens[at + 2]?.text ?? '')
    ? age.text
    : null
}

/** So many tokens before its "old" stands the figure of "46-year-old". */
const OLD = 4

const endsAge = (tokens: readonly Token[], old: number): boolean =>
  tokens[old]?.lower === 'old' && tokens[old - 2]?.lower === 'year' && /^[1-9]\d?$/.test(tokens[old - OLD]?.text ?? '')

/** Where the "old" of "13-year-old daughter" stands before a name, from the token before its role on; -1 where no age does. */
function agedBefore(tokens: readonly Token[], role: number, name: number): number {
  for (let i = role - 1; i < name; i++) if (endsAge(tokens, i)) return i
  return -1
}

/** The age in "Jane Roe, a 46-year-old nurse". */
function ageBehind(tokens: readonly Token[], at: number): string | null {
  const old = at + 2 + OLD
  return isComma(tokens[at]) && tokens[at + 1]?.pos === 'DET' && endsAge(tokens, old) ? tokens[old - OLD]!.text : null
}

/** A description up to the next comma: "a nurse from Lund", "who served as defence secretary"; not "who met the minister". */
function readApposition(
  document: Document,
  run: NameRun,
  entry: Entry,
  start: number,
  limit: number,
  opening: RegExp | null,
): void {
  const { tokens } = document
  if (start >= limit || (opening && !opening.test(tokens[start]!.lower))) return
  const relative = /^whos?e?$/.test(tokens[start]!.lower)
  let noun = -1
  let from = start
  let i = start
  for (; i < Math.min(limit, start + 22) && !isComma(tokens[i]); i++) {
    const token = tokens[i]!
    if (token.mark || /^[.;:]$/.test(token.text)) break
    if (noun < 0 && (token.lower === 'as' || (relative && isBe(token) && !isPossessive(token)))) {
      if (token.lower !== 'as' && !opensDescription(tokens, i + 1)) return
      from = i + 1
    }
    if (noun < 0 && carriesClause(token) && !relative) return
    if (hasPersonNoun(token) && (!relative || from > start)) noun = i
    else if (noun >= 0 && carriesClause(token)) {
      if (i === noun + 1 && reports(tokens, i)) return
      break
    }
  }
  // "said Jane Roe, 34, a teacher who was there"
  const who = noun >= 0 && tokens[i - 1]!.lower === 'who' ? i - 1 : i
  if (!relative && who === i && opensClauseBehind(document, run, i)) return
  if (noun >= 0 && noun - from < 12) addRole(document, entry, from, who)
}

/** Behind "who is": "a nurse", "chief economist", "elected president"; not "on her way to a doctor", "carried off by a guard". */
function opensDescription(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]?.pos === 'ADV' ? i + 1 : i
  if (tokens[at]?.pos === 'ADP') return false
  return (
    tokens[at]?.pos !== 'VERB' ||
    (hasPersonNoun(tokens[at]) && tokens[at + 1]?.pos === 'ADP') ||
    /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(tokens[at + 1]?.pos ?? '') ||
    tokens[at + 1]?.lower === 'as'
  )
}

/** Behind "Asked about Roe," the words "the minister said" begin the sentence's own clause. */
const reports = (tokens: readonly Token[], i: number): boolean =>
  verbForm(tokens[i]!.lower)?.verb.frames.has('trail') === true && !/^(?:to|by|of)$/.test(tokens[i + 1]?.lower ?? '')

function addRole(document: Document, entry: Entry, from: number, to: number): void {
  const { tokens } = document
  let first = from
  while (first < to && (tokens[first]!.pos === 'DET' || tokens[first]!.lower === 'who' || isPossessive(tokens[first])))
    first++
  while (to > first && tokens[to - 1]!.pos === 'ADP') to--
  if (first >= to || entry.roles.length > 20) return
  entry.roles.push(textOf(document, { first, last: to }))
  if (entry.gender && !entry.guessed) return
  // "nurse whose father left", "son of the actress", "the actress's husband"
  for (let i = first; i < to && tokens[i]!.pos !== 'ADP' && tokens[i]!.lower !== 'whose'; i++) {
    const gender = genderOfNoun(tokens[i]!.lower)
    if (!gender || isPossessive(tokens[i + 1])) continue
    // Women are told of as "spokesman" and "chairman" too.
    const sure = gender === 'female' || !tokens[i]!.lower.endsWith('man')
    if (sure) entry.guessed = false
    entry.gender = sure || !entry.gender || entry.gender === gender ? gender : null
    return
  }
}
