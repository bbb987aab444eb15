import { type Document, lowerBound, type Token } from '../../language/index.ts'
import { carriesClause, isBe } from '../grammar/tags.ts'
import type { Mention } from './cast.ts'
import type { At } from './epithet.ts'
import { lastMentioned } from './last-mentioned.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { isUnnamed } from './unnamed.ts'

/** How many names back they are looked for. */
const REACH = 200

/**
 * Whom "the accused" and "the defendant" mean: who the article says pleaded, denies it or is on trial, else the one of whom it
 * tells further down that they were fined, jailed or the like.
 */
export function onTrial({ document, cast, spoken, range, noun }: At): Entry | null {
  if (noun !== 'accused' && noun !== 'defendant') return null
  const next = lowerBound(cast.mentions, range.first, ({ first }) => first)
  const tried = triedAmong(document, cast.mentions.slice(Math.max(0, next - REACH), next), isTried)
  const [only] = tried
  if (tried.size > 1) return nearest(document, cast, range.first, spoken, (entry) => tried.has(entry))
  if (only) return only
  const told = triedAmong(document, cast.mentions.slice(next, next + REACH), isSentenced)
  const [later] = told
  return told.size === 1 ? later! : null
}

/**
 * Whom "he" of "He told her it was late" means behind a report that tells of the defendant: "The defendant came out, said Roe.", "The
 * accused, she said, was calm."; null behind any other, and where he only says it.
 */
export function defendantTold({ document, cast, spoken }: Omit<At, 'range' | 'noun'>, pronoun: number): Entry | null {
  const { tokens, sentences } = document
  const before = tokens[pronoun]!.sentence - 1
  const said = spoken.at(-1)
  if (before < 0 || said?.sentence !== before || !/^(?:told|tells|asked)$/.test(tokens[pronoun + 1]?.lower ?? ''))
    return null
  const { first, last } = sentences[before]!
  for (let i = first; i + 2 < last; i++) {
    const noun = tokens[i + 1]!
    if (tokens[i]!.quote >= 0 || tokens[i]!.lower !== 'the' || !carriesClause(tokens[i + 2])) continue
    if (!/^(?:defendant|accused)$/.test(noun.lower)) continue
    const entry = onTrial({ document, cast, spoken, range: { first: i, last: i + 2 }, noun: noun.lower })
    return entry === said.entry ? null : entry
  }
  return null
}

/** The persons of whom the words behind their names tell it. */
function triedAmong(
  { tokens, sentences }: Document,
  mentions: readonly Mention[],
  isTold: (tokens: readonly Token[], i: number) => boolean,
): Set<Entry> {
  const tried = new Set<Entry>()
  for (const { entry, last, sentence, subject } of mentions) {
    if (!subject || entry.kind !== 'person') continue
    const end = Math.min(sentences[sentence]!.last, last + 25)
    for (let i = last; i < end && tokens[i]!.quote < 0; i++) if (isTold(tokens, i)) tried.add(entry)
  }
  return tried
}

/** "was charged", "stands trial", "denies". */
function isTried(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]?.lower ?? ''
  const charged = isBe(tokens[i]) && /^(?:accused|charged|convicted)$/.test(after)
  const standing = /^(?:on|stands|stood|faces|faced)$/.test(tokens[i]!.lower) && after === 'trial'
  return charged || standing || /^(?:plead(?:s|ed)|denie[sd])$/.test(tokens[i]!.lower)
}

/** "was fined", "was ordered to pay"; also what is told of whoever is tried. */
const isSentenced = (tokens: readonly Token[], i: number): boolean =>
  isTried(tokens, i) || (isBe(tokens[i]) && SENTENCED.test(tokens[i + 1]?.lower ?? ''))

const SENTENCED = /^(?:ordered|fined|jailed|sentenced|imprisoned|bailed|remanded|acquitted|cleared|bound)$/

/** Whom "the witness" means: who last gave evidence; not somebody else who was in court. */
export function inWitnessBox({ document, cast, range, noun, spoken }: At): Entry | null {
  if (noun !== 'witness') return null
  return lastMentioned(cast, range.first, (mention) => gaveEvidence(document, mention)) ?? lastHeard(document, spoken)
}

/** Whoever spoke last before a court or an inquiry, though the words do not say so, and is no lawyer. */
function lastHeard({ tokens }: Document, spoken: readonly Spoken[]): Entry | null {
  if (!tokens.slice(0, OPENING).some(({ lower }) => COURT.test(lower))) return null
  const last = spoken.findLast(({ entry }) => entry.kind === 'person')?.entry
  const heard = last && !isUnnamed(last) && !last.roles.some(({ text }) => OF_COURT.test(text))
  return heard ? last : null
}

/** So many words tell where a report takes place. */
const OPENING = 300
const OF_COURT =
  /\b(?:counsel|lawyer|barrister|solicitor|prosecut\w+|judge|justice|coroner|chair\w*|magistrate|clerk)\b/i

/**
 * "Roe told the jury", "Roe gave evidence", "Roe was cross-examined", "Asked by Lind whether she did, Roe agreed"; not "Roe
 * asked".
 */
function gaveEvidence(
  { tokens, sentences }: Document,
  { entry, last, sentence, subject, first: name }: Mention,
): boolean {
  if (entry.kind !== 'person') return false
  const { first, last: end } = sentences[sentence]!
  if (first < name - 1 && EXAMINED.test(tokens[first]!.lower)) return ANSWERS.test(tokens[last]?.lower ?? '')
  if (!subject) return false
  for (let i = last; i < Math.min(end, last + 20) && tokens[i]!.quote < 0; i++) {
    const { lower } = tokens[i]!
    if (/^testifie[sd]$/.test(lower)) return true
    if (isBe(tokens[i]) && EXAMINED.test(tokens[i + 1]?.lower ?? '')) return true
    if (/^(?:gave|giving|gives)$/.test(lower) && tokens[i + 1]?.lower === 'evidence') return true
    if (/^(?:told|tells)$/.test(lower) && tokens[i + 1]?.lower === 'the')
      return tokens.slice(i + 2, i + 8).some((one) => COURT.test(one.lower))
    // "was led in evidence"
    if (lower === 'led' && tokens[i + 2]?.lower === 'evidence') return true
  }
  return false
}

const EXAMINED = /^(?:asked|pressed|questioned|cross-examined|cross|re-examined)$/
const ANSWERS = /^(?:agreed|said|told|denied|accepted|replied|admitted|answered|insisted|conceded|recalled|responded)$/
const COURT = /^(?:court|jury|jurors|tribunal|inquest|inquiry|hearing|panel)$/
