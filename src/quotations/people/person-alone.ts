import { countryOf, type Document, findPlace } from '../../language/index.ts'
import { carriesClause, isHeOrShe } from '../grammar/tags.ts'
import { SPEAKING_PLACES } from '../lexicon/bodies.ts'
import { hasTimeNoun, isBodyWord } from '../lexicon/kinds.ts'
import { KIN } from '../lexicon/person-nouns.ts'
import { isThing } from './named-thing.ts'
import type { NameRun } from './names.ts'
import type { FoundRun } from './shared-family.ts'

/** So many words behind the verb "his wife" may stand. */
const REACH = 14
/** Signs that it takes: kin counts for two, being taken up by "she" or "he" for one, as does speaking of oneself so. */
const ENOUGH = 2

/** Whom articles name by the family name alone from the first sentence on. */
const KNOWN = new Set(
  `Trump Biden Obama Putin Zelensky Zelenskyy Zelenskiy Netanyahu Macron Merkel Scholz Merz Starmer Sunak Modi Erdogan
  Orban Orbán Meloni Trudeau Carney Milei Lula Bolsonaro Maduro Musk Zuckerberg Bezos Blinken Lavrov Guterres Khamenei`.split(
    /\s+/,
  ),
)

/**
 * The family names that stand alone throughout an article, of persons whom every reader knows: "Hale" of "Hale came with his
 * wife" and of "Hale left. He wept." twice. Not "Orbis" of "Orbis fell. It rose.", nor where somebody else is named beside it.
 */
export function personsAlone(
  document: Document,
  all: readonly FoundRun[],
  isPerson: (run: NameRun) => boolean,
): ReadonlySet<string> {
  const persons = new Set(
    all.filter(({ run }) => run.words.length > 1 && isPerson(run)).map(({ sentence }) => sentence),
  )
  const signs = new Map<string, number>()
  const things = new Set<string>()
  for (const { run, sentence } of all) {
    const [word = ''] = run.words
    if (run.words.length !== 1 || run.titled || !mayBeFamily(document, run)) continue
    if (isThing(document, run)) things.add(word)
    if (!carriesClause(document.tokens[run.last]) || persons.has(sentence)) continue
    const told = !persons.has(sentence - 1) && isTakenUp(document, sentence, run)
    const sign = KNOWN.has(word) || hasKin(document, run) ? 2 : told || speaksOfSelf(document, run) ? 1 : 0
    signs.set(word, (signs.get(word) ?? 0) + sign)
  }
  return new Set([...signs].flatMap(([word, count]) => (count >= ENOUGH && !things.has(word) ? [word] : [])))
}

function mayBeFamily({ tokens, sentences }: Document, { words, first, last }: NameRun): boolean {
  const [word = ''] = words
  const token = tokens[first]!
  const before = tokens[first - 1]
  if (last - first !== 1 || token.pos !== 'PROPN' || token.quote >= 0 || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(word))
    return false
  if (first > sentences[token.sentence]!.first && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(before!.pos)) return false
  if (isBodyWord(token.lower) || SPEAKING_PLACES.has(token.lower) || hasTimeNoun(token)) return false
  return countryOf(word) === null && findPlace(word) === null
}

/** "with his wife", "lost her husband": behind the verb. */
function hasKin({ tokens, sentences }: Document, { last }: NameRun): boolean {
  const end = Math.min(sentences[tokens[last]!.sentence]!.last, last + REACH)
  for (let i = last + 1; i + 1 < end && tokens[i]!.quote < 0; i++)
    if (/^(?:his|her)$/.test(tokens[i]!.lower)) return KIN.has(tokens[i + 1]!.lower)
  return false
}

/** "Hale said she was late", "Hale told them that he was". */
function speaksOfSelf({ tokens }: Document, { last }: NameRun): boolean {
  if (!/^(?:said|says|told|insisted|admitted|added)$/.test(tokens[last]!.lower)) return false
  for (let i = last + 1; i < last + 4; i++) if (isHeOrShe(tokens[i])) return true
  return false
}

/** "She" or "he" opens the next sentence, and has not stood before. */
function isTakenUp({ tokens, sentences }: Document, sentence: number, { first }: NameRun): boolean {
  const next = sentences[sentence + 1]
  const here = sentences[sentence]!
  if (!next || first !== here.first || next.block !== here.block) return false
  return isHeOrShe(tokens[next.first]) && tokens[next.first]!.quote < 0
}
