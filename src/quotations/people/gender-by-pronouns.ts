import type { Document } from '../../language/index.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { carriesClause, isBe, isComma, isHeOrShe, isPossessive } from '../grammar/tags.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Mention } from './cast.ts'
import { genderOfPronoun } from './gender.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** So many words after a name a pronoun may still take it up. */
const REACH = 50
/** A sure sign: so large a part of the pronouns must agree. */
const AGREE = 0.75
/** So many, and none that agrees, outweigh a list of first names. */
const OUTWEIGH = 2

/**
 * Gives persons whose name tells no gender that of the pronouns that follow it, while no other person is named: "Eluned Roe
 * sailed in 1955. Her father ..." Not "Eluned Roe met Peter Lind. His father ...", nor what stands in quote marks. Of a name that
 * a list knows two pronouns tell better, where none agrees with the list.
 */
export function genderByPronouns(document: Document, mentions: readonly Mention[]): void {
  const counts = new Map<Entry, { female: number; male: number }>()
  mentions.forEach((mention, index) => {
    const { entry, quoted, subject } = mention
    // "Ann read Roe's guides, which she had found": somebody else
    if (
      entry.kind !== 'person' ||
      (entry.gender !== null && !entry.guessed) ||
      quoted ||
      (!subject && isPossessive(document.tokens[mention.last]))
    )
      return
    const told = pronounAfter(document, mention, mentions[index + 1]?.first ?? document.tokens.length)
    if (!told || (!subject && mayBeSubject(mentions, index, told.gender))) return
    const count = counts.get(entry) ?? { female: 0, male: 0 }
    // A list of names is wrong of some: "Cristian Roe, a cook, left with her husband"
    count[told.gender] += told.kin && subject ? OUTWEIGH : 1
    counts.set(entry, count)
  })
  for (const [entry, { female, male }] of counts) {
    const all = female + male
    if (entry.gender !== null && !(all >= OUTWEIGH && (entry.gender === 'male' ? male : female) === 0)) continue
    const gender: Gender | null = female >= AGREE * all ? 'female' : male >= AGREE * all ? 'male' : null
    if (!gender) continue
    entry.gender = gender
    entry.guessed = true
  }
}

/** "She" of "Ann Lind, who joined Roe, said she left" may be Lind; "he" is Roe. */
function mayBeSubject(mentions: readonly Mention[], index: number, told: Gender): boolean {
  const { entry, sentence } = mentions[index]!
  for (let i = index - 1; i >= 0 && mentions[i]!.sentence === sentence; i--) {
    const other = mentions[i]!
    if (other.subject && other.entry !== entry && (other.entry.gender ?? told) === told) return true
  }
  return false
}

const SHE = new Set(['she', 'hers', 'herself'])
const HE = new Set(['he', 'his', 'himself'])

/** What a pronoun tells; `kin` for "her husband", "his wife". */
interface Told {
  readonly gender: Gender
  readonly kin: boolean
}

const holdsOther = (tokens: Document['tokens'], pronoun: number, end: number): boolean => {
  const other = tokens[pronoun]!.lower === 'she' ? 'he' : 'she'
  for (let i = pronoun + 1; i < end; i++) if (tokens[i]!.lower === other && tokens[i]!.quote < 0) return true
  return false
}

/** "asked if she", "asks whether he". */
const isAsked = (tokens: Document['tokens'], pronoun: number): boolean =>
  /^(?:if|whether)$/.test(tokens[pronoun - 1]?.lower ?? '') && /^ask(?:s|ed)?$/.test(tokens[pronoun - 2]?.lower ?? '')

/** "Jan Roe, her older brother, ...": she is somebody else. */
function opensWithKin(tokens: Document['tokens'], last: number): boolean {
  if (!isComma(tokens[last]) || !/^(?:his|her)$/.test(tokens[last + 1]?.lower ?? '')) return false
  for (let i = last + 2; i < last + 5; i++) if (hasPersonNoun(tokens[i])) return true
  return false
}

/** The first pronoun after a name, in its sentence or the next of its paragraph, up to the next name. */
function pronounAfter(document: Document, { last, sentence }: Mention, next: number): Told | null {
  const { tokens, sentences } = document
  const asked = opensWithAsking(document, sentence)
  const following = sentences[sentence + 1]
  const same = following !== undefined && following.block === sentences[sentence]!.block
  const end = Math.min(next, last + REACH, (same ? following : sentences[sentence]!).last)
  // "Roe, a cook, is a mother of four who sold her shop": all of it describes Roe
  let acts = !/^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '')
  let told: Gender | null = null
  let others = false
  for (let i = opensWithKin(tokens, last) ? last + 2 : last; i < end; i++) {
    const { lower, quote, pos } = tokens[i]!
    if (quote >= 0) {
      // "The guard lost his hat": of whom the quote itself tells
      others ||= hasPersonNoun(tokens[i])
      if (!others) told ??= genderOfPronoun(lower)
      continue
    }
    // "Roe texted him a photo", "told her": somebody else
    const behind = tokens[i + 1]
    // "Roe came in. She had one, he says.", "Roe thinks she will; he told me": who is who is open
    if (
      isHeOrShe(tokens[i]) &&
      (i >= sentences[sentence]!.last || verbForm(tokens[i - 1]!.lower)) &&
      holdsOther(tokens, i, end)
    )
      return null
    // "Asked about Roe, she said so": somebody else
    if (isHeOrShe(tokens[i]) && i < sentences[sentence]!.last && asked) return null
    // "Roe asked if she was well": somebody else
    if (isHeOrShe(tokens[i]) && i < sentences[sentence]!.last && isAsked(tokens, i)) return null
    // "Roe slept. “Leave him,” she said.": whoever speaks of him
    if (SHE.has(lower)) return told === 'male' ? null : { gender: 'female', kin: false }
    if (HE.has(lower)) return told === 'female' ? null : { gender: 'male', kin: behind?.lower === 'wife' }
    if (lower === 'her')
      return /^(?:NOUN|ADJ)$/.test(behind?.pos ?? '') ? { gender: 'female', kin: behind!.lower === 'husband' } : null
    if (lower === 'him') return null
    // Somebody else whom the text has not named: "Roe thanked the mayor, who lost his seat".
    if (pos === 'PRON' && /^(?:who|whose|whom)$/.test(lower) && i > last + 1 && acts) return null
    acts ||= carriesClause(tokens[i]) && !isBe(tokens[i])
  }
  return null
}
