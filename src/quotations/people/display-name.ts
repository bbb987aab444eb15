import type { Document } from '../../language/index.ts'
import { PHRASAL } from '../grammar/issued-by.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_FORMS } from '../lexicon/company-names.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { SEATED } from '../lexicon/seats.ts'

/** As printed, less the article: "Russian Foreign Ministry", "officials in Kyiv"; an indefinite one in small letters. */
export function displayName(document: Document, range: TokenRange): string {
  let { first } = range
  const last = pastDescription(document, range)
  // "those around Roe" keeps its first word
  const bare = document.tokens[first + 1]?.pos === 'ADP'
  if (range.last - first > 1 && !bare && /^(?:the|this|that|these|those)$/i.test(document.tokens[first]!.text)) first++
  const name = textOf(document, { first, last })
    .text.replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ')
    .replace(PAPER, '$1')
    .replace(INCORPORATED, '')
    .replace(BASED, '')
    .replace(WHEN, '')
    .replace(LED, '')
    .slice(0, 120)
  return /^(?:An?|One|Two|Three|Some|Several|Many|His|Her|Its|Their|Our|My|Another) \p{L}/u.test(name)
    ? name[0]!.toLowerCase() + name.slice(1)
    : name
}

/** The noun behind the name of "the China Times newspaper". */
const PAPER = /^(\p{Lu}\S*(?: \p{Lu}\S*)+) (?:newspaper|magazine|website|daily)$/u

/** What tells the form of "Orbis Systems, Inc.", which the next mention leaves out. */
const INCORPORATED = new RegExp(`, ${COMPANY_FORMS}\\.?$`)

/** Where a body is: "New Lund-based Orbis". */
const BASED = new RegExp(`^(?:\\p{Lu}\\S* )*\\p{Lu}\\S*-(?:${SEATED.join('|')}) (?=\\p{Lu})`, 'u')

/** Who heads "a Lund team led by Jane Roe". */
const LED = /(?<=(?:team|group|panel|crew|consortium|coalition|delegation|committee)) (?:led|headed|chaired) by .*$/u

/** When "a study published on Wednesday in the Lund Journal" was published. */
const WHEN =
  /(?<= (?:published|released|issued|posted|aired|broadcast)) (?:(?:on |late |early |earlier )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)|(?:earlier |late )?(?:this|last) (?:week|month|year))(?= )/

/**
 * Past what tells somebody without a name from others, where the mention stops before it: "a person briefed on the talks",
 * "a woman who works at the mill", "a voice from the back"; not "a man who, she said, left", "a clerk in May".
 */
function pastDescription({ tokens, sentences }: Document, { first, last }: TokenRange): number {
  const next = tokens[last]
  const limit = next ? sentences[tokens[first]!.sentence]!.last : last
  // "people with direct knowledge of the matter"
  if (next?.lower === 'with' && SOURCES.test(tokens[last - 1]!.lower) && tellsWhatTheyKnow(tokens, last + 1))
    return nounPhraseAfter(tokens, last + 1, limit)?.last ?? last
  if (!next) return last
  const several = isSeveral(tokens, first, last)
  if (several && /^(?:in|from|at)$/.test(next.lower) && !isTime(tokens, last + 1) && isCapitalised(tokens[last + 1]))
    return nounPhraseAfter(tokens, last + 1, limit)?.last ?? last
  if (!several && !/^(?:an?|one|two|three|new)$/.test(tokens[first]!.lower)) return last
  // "an adviser to the minister", "a man at the back"
  const placed = next.lower === 'at' && /^(?:back|front|rear|gate|door|bar)$/.test(tokens[last + 2]?.lower ?? '')
  if (placed) return last + 3
  if (
    next.lower === 'with' &&
    BEARS.test(tokens[last + 1]?.lower ?? '') &&
    !MANNER.test(tokens[last + 2]?.lower ?? '')
  ) {
    const borne = nounPhraseAfter(tokens, last + 1, limit)
    return borne && borne.last - borne.first > 1 ? borne.last : last
  }
  if (next.lower === 'to' && SERVES.test(tokens[last - 1]!.lower))
    return nounPhraseAfter(tokens, last + 1, limit)?.last ?? last
  if (next.lower === 'who' && last - first === 2)
    return withholdsName(tokens, last + 1, limit) ? last : (pastClause(tokens, last + 1, limit) ?? last)
  if (next.lower === 'from' && !isTime(tokens, last + 1)) return pastPlace(tokens, last + 1, limit)
  if (/^(?:quoted|cited|interviewed|reported)$/.test(next.lower)) return last
  if (
    next.pos !== 'VERB' ||
    !/(?:ed|wn|en)$|^(?:put|left|sent|read|held|laid|working|living|studying|serving)$/.test(next.lower)
  )
    return last
  // "a friend referred to him as"
  if (next.lower === 'referred' && tokens[last + 3]?.lower === 'as') return last
  // "one clerk joked to Roe", "a man in a hat shouted from the steps"
  const verb = verbForm(next.lower)?.verb
  const frames = verb?.frames
  // "most of them called for a vote"
  if (verb?.prepositions.has(tokens[last + 1]?.lower ?? '')) return last
  if (frames?.has('trail') && (tokens[last + 1]?.lower === 'to' || !(frames.has('object') || frames.has('noun'))))
    return last
  let by = last + (PHRASAL.has(tokens[last + 1]?.lower ?? '') && !verbForm(next.lower) ? 2 : 1)
  while (by < last + 4 && isTime(tokens, by)) by++
  if (tokens[by]?.pos !== 'ADP' || isTime(tokens, by + 1)) return last
  const end = nounPhraseAfter(tokens, by + 1, limit)?.last ?? last
  // "a sign fixed to the door states that": the tagger takes the verb for a noun
  return tokens[end]?.lower === 'that' && verbForm(tokens[end - 1]!.lower)?.form === 's' ? end - 1 : end
}

/** "researchers", "wage claims": no article tells that they are known. */
const isSeveral = (tokens: Document['tokens'], first: number, last: number): boolean => {
  const noun = tokens[last - 1]!
  return noun.pos === 'NOUN' && /[^s]s$/.test(noun.lower) && /^(?:NOUN|ADJ)$/.test(tokens[first]!.pos)
}

/** "a woman with a baby", "a man with his arm in a sling"; not "a clerk with a smile". */
const BEARS = /^(?:an?|two|three|no|his|her)$/
const MANNER =
  /^(?:smile|laugh|shrug|sigh|grin|nod|wink|wave|frown|sob|giggle|chuckle|smirk|sneer|touch|hint|mixture|look|glance|heavy|broad|wry|rueful|nervous|big|little|word|warning|shake)$/

const SERVES = /^(?:advis[eo]r|aide|assistant|secretary|envoy|ambassador|ally|counsel|lawyer)$/

const SOURCES = /^(?:people|persons?|sources?|officials?|executives|individuals|someone|somebody)$/

/** "direct knowledge of", "first-hand knowledge". */
const tellsWhatTheyKnow = (tokens: Document['tokens'], at: number): boolean =>
  tokens.slice(at, at + 5).some(({ lower }) => /^(?:knowledge|access|ties|links)$/.test(lower))

/** "asked not to be named", "asked that her name not be used": what tells nobody from others. */
function withholdsName(tokens: Document['tokens'], clause: number, limit: number): boolean {
  let negated = false
  let named = false
  for (let i = clause; i < Math.min(limit, clause + 12) && !isComma(tokens[i]) && tokens[i]!.pos !== 'CCONJ'; i++) {
    const { lower } = tokens[i]!
    negated ||= WITHHOLDS.test(lower)
    named ||= /^(?:names?|named|identified|quoted)$/.test(lower)
    if ((negated && named) || lower.startsWith('anonym')) return true
  }
  return false
}

const WITHHOLDS = /^(?:not|n['’]t|declined|refused|withheld|without)$/

/** The end of a short "who" clause with one verb: "works at the mill". */
function pastClause(tokens: Document['tokens'], clause: number, limit: number): number | null {
  let verb = clause
  while (verb < clause + 3 && /^(?:AUX|PART)$/.test(tokens[verb]?.pos ?? '')) verb++
  if (tokens[verb]?.pos !== 'VERB') return null
  for (let i = verb + 1; i < Math.min(limit, verb + 9); i++) {
    const token = tokens[i]!
    if (token.quote >= 0) return null
    // "to be named"
    if (tokens[i - 1]!.lower === 'be' && token.pos === 'VERB') return i + 1
    if (token.pos === 'CCONJ' || carriesClause(token) || /^[,.]$/.test(token.text)) return i
  }
  return null
}

/** The end of "the back benches" behind "from", up to a mark or a verb. */
function pastPlace(tokens: Document['tokens'], from: number, limit: number): number {
  let i = from
  while (
    i < Math.min(limit, from + 6) &&
    tokens[i]!.pos !== 'PUNCT' &&
    tokens[i]!.pos !== 'ADP' &&
    !carriesClause(tokens[i]) &&
    !isTime(tokens, i)
  )
    i++
  return i
}
