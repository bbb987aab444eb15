import { countryOf, type Document, findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import { isSurname } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS } from '../lexicon/bodies.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import { TIME_NOUNS } from '../lexicon/time-words.ts'
import { STYLES, TITLES, titleOf } from '../lexicon/titles.ts'
import { isFirstName } from './gender.ts'
import { afterParticles, endsSyllables } from './name-parts.ts'
import type { Gender } from './person.ts'

/** A run of capitalised words that may name a person: the name itself, and the title and role before it. */
export interface NameRun extends TokenRange {
  readonly words: readonly string[]
  readonly titled: boolean
  readonly gender: Gender | null
  /** The title that a family name alone is called by: "Lord" in "Lord Ashby", "Pope" in "Pope Leo"; not "Mr". */
  readonly styled: string | null
  /** Where the titles right before the name begin; `first` where there are none. */
  readonly opens: number
  /** "US Secretary of State" in "US Secretary of State Antony Blinken". */
  readonly role: TokenRange | null
}

/** The "K." of "A. K. M. Haque". */
const INITIAL = /^\p{Lu}\.$/u
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
/** Letters behind a name that are no part of it: "Ruth Hale KC", "Jane Roe MP". */
const POSTNOMINAL = /^(?:KC|QC|SC|SAN|BL|JP|MP|MSP|MEP|MLA|MHA|TD|MD|PhD|OBE|MBE|CBE|DBE|KBE|FRS|RN)$/
/** What "secretary of ..." and "minister of ..." may be of. */
export const OFFICES: ReadonlySet<string> = new Set(
  'state defense defence treasury commerce energy education labor labour interior agriculture justice health transport transportation homeland security veterans affairs foreign finance war culture environment trade water irrigation resources petroleum tourism sports sport science technology housing planning immigration industry infrastructure information communications economy mines mining fisheries welfare aviation railways power development social human rural urban public women youth higher climate works roads migration'.split(
    ' ',
  ),
)
const NEVER = new Set(
  'The A An This That These Those It He She They We I You His Her Its Their Our My But And Or If When While As At In On For From To By With After Before Not No Yes What Who Why How Where There Here All Some Many Most Such'.split(
    ' ',
  ),
)

/** The name of a person that ends a run of capitalised tokens starting at `start`, or null; `next` is where to go on. */
export function readRun(document: Document, start: number, limit: number): { run: NameRun | null; next: number } {
  const { tokens } = document
  let end = start
  while (end < limit && continuesRun(tokens, end, start, limit)) end++
  const opener = end === start + 1 && NEVER.has(tokens[start]!.text)
  if (end === start || opener) return { run: null, next: start + 1 }
  return { run: personIn(tokens, start, end), next: end }
}

function continuesRun(tokens: readonly Token[], i: number, start: number, limit: number): boolean {
  const token = tokens[i]!
  if (token.quote >= 0 && token.mark) return false
  if (isCapitalised(token)) return !(i > start && tokens[i - 1]!.text === '.' && !endsTitle(tokens, i - 1, start))
  if (i === start) return false
  if (endsTitle(tokens, i, start)) return i + 1 < limit && isCapitalised(tokens[i + 1])
  if (endsSyllables(tokens, i, start)) return true
  if (isCapitalised(tokens[afterParticles(tokens, i, limit)]) && afterParticles(tokens, i, limit) > i) return true
  const next = i + 1 < limit ? tokens[i + 1] : undefined
  if (!isCapitalised(next)) return false
  return (
    isHyphen(token) ||
    ((token.lower === 'of' || (token.lower === 'for' && OFFICES.has(next!.lower))) &&
      ROLE_NOUNS.has(tokens[i - 1]!.lower)) ||
    (token.lower === 'and' && OFFICES.has(tokens[i - 1]!.lower) && OFFICES.has(next!.lower))
  )
}

/** The full stop of "the Rev. Jane Roe", where it is a token of its own. */
const endsTitle = (tokens: readonly Token[], i: number, start: number): boolean =>
  i > start &&
  tokens[i]!.text === '.' &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  titleOf(tokens[i - 1]!.text) !== null

/** The person's name at the end of a run: after its role or title, else from a known first name. */
function personIn(tokens: readonly Token[], start: number, last: number): NameRun | null {
  let end = last
  while (end > start + 1 && POSTNOMINAL.test(tokens[end - 1]!.text)) end--
  let first = start
  let titled = false
  let styled = ''
  let gender: Gender | null = null
  let roleEnd = -1
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    const title = titleOf(token.text)
    if (token.text === '.') first = i + 1
    else if (title && (i + 1 < end || i === start)) {
      titled = true
      gender = TITLES.get(title) ?? gender
      first = i + 1
      if (STYLES.has(title)) styled = token.text
      if (ROLE_NOUNS.has(token.lower)) roleEnd = i + 1
    } else if (
      ROLE_NOUNS.has(token.lower) ||
      (i > start && /^(?:of|for)$/.test(tokens[i - 1]!.lower)) ||
      (roleEnd === i &&
        (OFFICES.has(token.lower) || (token.lower === 'and' && OFFICES.has(tokens[i + 1]?.lower ?? ''))))
    ) {
      if (token.lower === 'of' || token.lower === 'for') continue
      if (i > start && tokens[i - 1]!.lower === 'of' && !OFFICES.has(token.lower) && isFirstName(token.text)) continue
      first = i + 1
      roleEnd = i + 1
    } else if (
      NEVER.has(token.text) ||
      BODY_WORDS.has(token.lower) ||
      (TIME_NOUNS.has(token.lower) &&
        !isHyphen(tokens[i + 1]) &&
        !isSurname(tokens, i) &&
        !isMonthName(tokens, i, start, end) &&
        !isDayName(tokens, i, start))
    ) {
      first = i + 1
    }
  }
  if (
    first === start &&
    end - first === 2 &&
    (start === 0 || tokens[start]!.sentence !== tokens[start - 1]!.sentence) &&
    !isFirstName(tokens[start]!.text) &&
    isFirstName(tokens[start + 1]!.text)
  )
    first++
  if (first === start && end - first > 2 && isPlaceBefore(tokens, start)) first++
  else if (first === start && end - first > 2) {
    for (let i = start; i < end - 1; i++) {
      // "Choi Min-seok": the family name comes first.
      if (isHyphen(tokens[i + 1]) && !isCapitalised(tokens[i + 2])) break
      // "Eluned Ross-Baz": no name starts inside the last word.
      if (i > start && isHyphen(tokens[i + 1]) && i + 3 === end) break
      // "Sudarat Na Pombejra": so short a word inside a name begins none
      if (i > start && tokens[i]!.text.length < 3) continue
      // "Peninah Ole Sankei"; not "Norwegian Ole Lund"
      if (i > start && PARTICLES.has(tokens[i]!.lower) && !countryOf(tokens[i - 1]!.text)) continue
      if (isCapitalised(tokens[i]) && isFirstName(tokens[i]!.text) && nameLength(tokens, i, end) <= 4) {
        first = i
        break
      }
    }
  }
  while (
    first < end &&
    (isHyphen(tokens[first]) || (PARTICLES.has(tokens[first]!.lower) && !isCapitalised(tokens[first])))
  ) {
    if (titled && PARTICLES.has(tokens[first]!.lower)) styled = `${styled} ${tokens[first]!.text}`.trim()
    first++
  }
  if (first < end && /^(?:of|for)$/.test(tokens[first]!.lower)) return null
  const words = joinHyphens(tokens, first, end)
  if (words.length === 0 || (words.length > 5 && words.filter((word) => !INITIAL.test(word)).length > 5)) return null
  let opens = first
  while (opens > start && titleOf(tokens[opens - 1]!.text)) opens--
  const roleFirst = roleEnd > 0 ? start : first
  return {
    first,
    last,
    opens,
    words,
    titled,
    gender,
    styled: styled || null,
    role: roleEnd > roleFirst ? { first: roleFirst, last: roleEnd } : null,
  }
}

/** The "Sunday" of "Engr. Sunday Ilo" and the "Sun" of "Sun Mei-ling"; not that of "on Sunday Ilo left". */
function isDayName(tokens: readonly Token[], i: number, start: number): boolean {
  const title = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1]
  if (i > start && title && titleOf(title.text) && isCapitalised(tokens[i + 1])) return true
  return isHyphen(tokens[i + 2]) && /^\p{Ll}/u.test(tokens[i + 3]?.text ?? '') && isCapitalised(tokens[i + 1])
}

/** The "April" of "April Jones"; not that of "in April Jones left". */
const isMonthName = (tokens: readonly Token[], i: number, start: number, end: number): boolean =>
  i === start &&
  i + 2 === end &&
  /^(?:April|May|June|August)$/.test(tokens[i]!.text) &&
  !/^(?:ADP|ADJ|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
  !BODY_WORDS.has(tokens[i + 1]!.lower)

/** The "Sudan" of "envoy to Sudan Jane Roe" and the "Africa" of "Horn of Africa Jane Roe", before a name. */
function isPlaceBefore(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:of|for|to|in|from)$/.test(tokens[start - 1]?.lower ?? '')) return false
  const { text } = tokens[start]!
  if (countryOf(text) || /^(?:Africa|Asia|Europe|America|Americas|Caribbean|Balkans|Sahel|Arctic)$/.test(text))
    return true
  return findPlace(text) !== null && !isFirstName(text)
}

/** How many words a name has, particles left out. */
const nameLength = (tokens: readonly Token[], first: number, last: number): number =>
  tokens.slice(first, last).filter(({ lower }) => !PARTICLES.has(lower)).length

function joinHyphens(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const glued = i > first && tokens[i - 1]!.end === token.start && (isHyphen(token) || isHyphen(tokens[i - 1]))
    if (glued) words[words.length - 1] += token.text
    else if (!isPossessive(token)) words.push(token.text)
  }
  return words
}

/** The last word of a name, suffixes left out: what a person is called by. */
export function familyName(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i--) if (!SUFFIX.test(words[i]!)) return words[i]!
  return words.at(-1) ?? ''
}
