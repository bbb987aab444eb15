import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import { BODY_WORDS, SPEAKING_PLACES } from '../lexicon/bodies.ts'
import { FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_CLASSES, ROLE_NOUNS } from '../lexicon/roles.ts'
import { type Cast, type Mention, textOf } from './cast.ts'
import { readRun } from './names.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** Whom a mention means, and by which of the ways below it was told. */
export interface Resolution {
  readonly entry: Entry
  readonly by: 'name' | 'pronoun' | 'role' | 'description' | 'body' | 'group' | 'as printed'
}

const PRONOUNS: ReadonlyMap<string, Gender | 'body' | 'group'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['it', 'body'],
  ['they', 'group'],
])

/** Finds out whom a noun phrase means at its place in the article; null when nothing supports anyone. */
export function resolveMention(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Resolution | null {
  const { tokens } = document
  const single = range.last - range.first === 1 ? tokens[range.first]!.lower : ''
  const pronoun = PRONOUNS.get(single)
  if (pronoun) return resolvePronoun(document, cast, range.first, pronoun, spoken)
  if (/^(?:i|we|you|who|that|this|which|there|one|me|us|my|his|her)$/.test(single)) return null
  const head = headOf(document, range)
  const named = nameIn(document, cast, head)
  if (named) return { entry: named, by: 'name' }
  const words = tokens.slice(head.first, head.last).filter((token) => token.pos !== 'PUNCT')
  const last = words.at(-1)
  if (!last) return null
  const noun = last.lower
  const definite = /^(?:the|this|that)$/.test(tokens[range.first]!.lower) || !isDeterminer(tokens[range.first]!.lower)
  const capitalised = words.some(
    (token) =>
      isCapitalised(token) && token.pos !== 'DET' && token !== tokens[document.sentences[token.sentence]!.first],
  )
  const theNoun = /^(?:the|this|that|his|her|its|their)$/.test(tokens[range.first]!.lower)
  if (
    theNoun &&
    !isCapitalised(last) &&
    (ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || roleClass(textOf(document, range).text) >= 0)
  ) {
    const byRole = resolveRole(document, cast, range, noun)
    if (byRole) return byRole
  }
  if (theNoun && !isCapitalised(last) && BODY_WORDS.has(noun)) {
    const body = [...spoken]
      .reverse()
      .find(({ entry }) => entry.kind === 'body' && entry.name.toLowerCase().includes(noun))
    if (body) return { entry: body.entry, by: 'description' }
  }
  const name = displayName(document, range)
  if (name === '') return null
  const sentence = tokens[range.first]!.sentence
  const group =
    GROUP_NOUNS.has(noun) ||
    (last.pos === 'NOUN' && /[^s]s$/.test(noun) && !BODY_WORDS.has(noun) && !isCapitalised(last))
  if (group && !isCapitalised(last)) return { entry: add(cast, document, range, name, 'group', sentence), by: 'group' }
  if (BODY_WORDS.has(noun) || SPEAKING_PLACES.has(noun))
    return { entry: add(cast, document, range, name, 'body', sentence), by: 'body' }
  if (definite && capitalised && last.pos === 'PROPN') {
    const { run } = readRun(document, head.first + (isDeterminer(tokens[head.first]!.lower) ? 1 : 0), head.last)
    if (run && run.words.length > 1 && run.words.length < 5 && !isDeterminer(tokens[range.first]!.lower)) {
      const entry = cast.registry.person(run) ?? cast.registry.addPerson(run, sentence)
      cast.registry.mention(entry, run, textOf(document, run))
      return { entry, by: 'name' }
    }
    return { entry: add(cast, document, range, name, 'body', sentence), by: 'body' }
  }
  return {
    entry: add(cast, document, range, name, group ? 'group' : ROLE_NOUNS.has(noun) ? 'person' : 'body', sentence),
    by: 'as printed',
  }
}

/** A speaker already found, where its mention stands. */
export interface Spoken {
  readonly entry: Entry
  readonly token: number
  readonly sentence: number
}

const isDeterminer = (word: string): boolean =>
  /^(?:the|a|an|this|that|these|those|some|one|another|his|her|its|their|our|my)$/.test(word)

function add(
  cast: Cast,
  document: Document,
  range: TokenRange,
  name: string,
  kind: 'body' | 'group' | 'person',
  sentence: number,
): Entry {
  const entry = cast.registry.other(name, kind === 'person' ? 'group' : kind, sentence)
  if (kind === 'person') entry.kind = 'person'
  cast.registry.mention(entry, null, textOf(document, range))
  return entry
}

/** A noun phrase up to its first "of", "for", "at" (but not inside "Secretary of State Roe"). */
function headOf(document: Document, range: TokenRange): TokenRange {
  const { tokens } = document
  for (let i = range.first + 1; i < range.last; i++) {
    const token = tokens[i]!
    if (token.pos !== 'ADP' && token.lower !== 'to') continue
    if (token.lower === 'of' && isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1])) continue
    return { first: range.first, last: i }
  }
  return range
}

/** The last person named in a head, unless only as an owner ("Roe's spokesman"). */
function nameIn(document: Document, cast: Cast, head: TokenRange): Entry | null {
  const { tokens } = document
  let entry: Entry | null = null
  for (const mention of mentionsIn(document, cast, tokens[head.first]!.sentence)) {
    if (mention.first < head.first || mention.last > head.last) continue
    if (isPossessive(tokens[mention.last]) && mention.last < head.last) continue
    const next = tokens[mention.last]
    if (mention.last < head.last && next && next.pos === 'NOUN') continue
    entry = mention.entry
  }
  return entry
}

function mentionsIn(_document: Document, cast: Cast, sentence: number): readonly Mention[] {
  return cast.mentions.slice(cast.bySentence[sentence] ?? 0, cast.bySentence[sentence + 1] ?? cast.mentions.length)
}

/** How many sentences back an antecedent may stand. */
const REACH = 8

function resolvePronoun(
  document: Document,
  cast: Cast,
  token: number,
  wanted: Gender | 'body' | 'group',
  spoken: readonly Spoken[],
): Resolution | null {
  const sentence = document.tokens[token]!.sentence
  const last = spoken.at(-1)
  if (wanted === 'body' || wanted === 'group') {
    if (last && last.entry.kind === wanted && sentence - last.sentence <= REACH)
      return { entry: last.entry, by: 'pronoun' }
    return null
  }
  const fits = (entry: Entry): boolean => entry.kind === 'person' && (entry.gender === wanted || entry.gender === null)
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const here = mentionsIn(document, cast, sentence - back).filter(
      (mention) => mention.first < token && !mention.quoted && fits(mention.entry),
    )
    const speaker = [...spoken]
      .reverse()
      .find((one) => one.sentence === sentence - back && one.token < token && fits(one.entry))
    const chosen = here.find((mention) => mention.subject)?.entry ?? speaker?.entry ?? here.at(0)?.entry
    if (chosen) return { entry: chosen, by: 'pronoun' }
  }
  return null
}

const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

function resolveRole(document: Document, cast: Cast, range: TokenRange, noun: string): Resolution | null {
  const text = textOf(document, range)
    .text.replace(/^(?:the|this|that|his|her|its|their)\s+/i, '')
    .toLowerCase()
  const wanted = roleClass(text)
  const gender: Gender | null = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null
  let byClass: Entry | null = null
  let byNoun: Entry | null = null
  for (let i = lastMentionBefore(cast, range.first); i >= 0 && i > lastMentionBefore(cast, range.first) - 200; i--) {
    const { entry } = cast.mentions[i]!
    if (gender && entry.gender && entry.gender !== gender) continue
    const roles = entry.roles.map((role) => role.text.toLowerCase())
    if (roles.some((role) => role.includes(text))) return { entry, by: 'role' }
    if (wanted >= 0 && roles.some((role) => ROLE_CLASSES[wanted]!.test(role))) byClass ??= entry
    if (roles.some((role) => role.split(/\s+/).includes(noun))) byNoun ??= entry
  }
  if (byClass) return { entry: byClass, by: 'role' }
  if (byNoun) return { entry: byNoun, by: 'role' }
  if (!PERSON_NOUNS.has(noun)) return null
  const recent = cast.mentions.slice(
    Math.max(0, lastMentionBefore(cast, range.first) - 12),
    lastMentionBefore(cast, range.first) + 1,
  )
  const fits = recent.filter(({ entry, quoted }) => !quoted && (!gender || !entry.gender || entry.gender === gender))
  const subject = fits.filter((mention) => mention.subject).at(-1) ?? fits.at(-1)
  return subject ? { entry: subject.entry, by: 'description' } : null
}

function lastMentionBefore(cast: Cast, token: number): number {
  let low = 0
  let high = cast.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cast.mentions[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** As printed, less the article: "Russian Foreign Ministry", "officials in Kyiv". */
function displayName(document: Document, range: TokenRange): string {
  let { first } = range
  if (range.last - first > 1 && /^(?:the|this|that|these|those)$/i.test(document.tokens[first]!.text)) first++
  return textOf(document, { first, last: range.last }).text.replace(/\s+/g, ' ').slice(0, 120)
}
