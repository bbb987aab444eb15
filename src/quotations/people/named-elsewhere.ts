import { countryOf, type Document, findPlace, type PartOfSpeech } from '../../language/index.ts'
import { carriesClause, isComma, isHeOrShe, isHyphen, isPossessive } from '../grammar/tags.ts'
import { hasPersonNoun, isBodyWord } from '../lexicon/kinds.ts'
import { opensLikePlace } from './called-otherwise.ts'
import { isThing } from './named-thing.ts'
import { familyName, type NameRun } from './names.ts'
import type { FoundRun } from './shared-family.ts'

/**
 * Tells of a name in full whether it is a person's by how the rest of the article takes it up: by its last word alone, as
 * the subject or owner of something ("Aroha Tewhiu", later "Tewhiu left"), or by "she" or "he" at once, where its sentence
 * names no other person. Not of "Aegean Shipping", later "Aegean", nor of what the article calls a company.
 */
export function personElsewhere(
  document: Document,
  all: readonly FoundRun[],
  isPerson: (run: NameRun) => boolean,
): (one: FoundRun) => boolean {
  const alone = new Set<string>()
  const opening = new Set<string>()
  for (const { run } of all) {
    const [word = ''] = run.words
    if (run.words.length === 1 && acts(document, run)) alone.add(word)
    else if (run.words.length > 1) opening.add(word)
  }
  const things = new Set(all.filter(({ run }) => isThing(document, run)).map(({ run }) => run.words.join(' ')))
  const persons = new Set(
    all.filter(({ run }) => run.words.length > 1 && isPerson(run)).map(({ sentence }) => sentence),
  )
  return ({ run, sentence }) => {
    if (run.words.length < 2 || opensLikePlace(run) || run.words.length > 3 || things.has(run.words.join(' ')))
      return false
    if (run.words.some((word) => isBodyWord(word.toLowerCase()) || countryOf(word) !== null)) return false
    if (findPlace(run.words.join(' ')) || /^(?:of|in|at|the)$/.test(document.tokens[run.first - 1]?.lower ?? ''))
      return false
    const family = familyName(run.words)
    if (alone.has(family) && !opening.has(family) && !alone.has(run.words[0]!) && !findPlace(family)) return true
    return !persons.has(sentence) && acts(document, run) && isTakenUp(document, sentence)
  }
}

const LEADING: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN'])

/** The subject of a verb, or an owner: "Tewhiu left", "Tewhiu's sister"; not "in Tewhiu", "the Tewhiu". */
function acts({ tokens }: Document, { first, last }: NameRun): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  if (isSource(tokens, first) && /^[,.]$/.test(after?.text ?? '')) return true
  if (before && before.sentence === tokens[first]!.sentence && LEADING.has(before.pos)) return false
  if (carriesClause(after) || isPossessive(after)) return true
  if (!isComma(after)) return false
  const next = tokens[last + 1]?.lower ?? ''
  return /^whos?e?$/.test(next) || (next === 'of' && carriesClause(tokens[pastAside(tokens, last + 2)]))
}

/** "according to Tewhiu", '"It is late," said Tewhiu'. */
function isSource(tokens: Document['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.lower
  if (before === 'to') return tokens[first - 2]?.lower === 'according'
  return (before === 'said' || before === 'says') && tokens[first - 2]?.mark === true
}

/** Behind the comma that ends "of the group Lamp Watch,". */
function pastAside(tokens: Document['tokens'], from: number): number {
  let i = from
  while (i < from + LONGEST_ASIDE && tokens[i] && !isComma(tokens[i])) i++
  return i + 1
}

const LONGEST_ASIDE = 8

/** "she" or "he" opens the next sentence, or follows its quote: '"It is late," she said.'; also "The Lund-born singer", "The 31-year-old". */
function isTakenUp({ tokens, sentences }: Document, sentence: number): boolean {
  const next = sentences[sentence + 1]
  if (!next) return false
  if (opensWithBirth(tokens, next.first)) return true
  let i = next.first
  while (i < next.last - 1 && tokens[i]!.quote >= 0) i++
  return isHeOrShe(tokens[i])
}

/** "The Lund-born", "The 31-year-old": of whom an article tells where or when they were born. */
function opensWithBirth(tokens: Document['tokens'], first: number): boolean {
  if (tokens[first]!.text !== 'The') return false
  for (let i = first + 3; i < first + 7 && tokens[i + 1]; i++) {
    if (!/^(?:born|old)$/.test(tokens[i]!.lower) || !isHyphen(tokens[i - 1])) continue
    // "The 20-year-old company"
    return hasPersonNoun(tokens[i + 1]) || (tokens[i]!.lower === 'old' && carriesClause(tokens[i + 1]))
  }
  return false
}
