import { isLikeName, opensLikeName, opensWithCapital } from './capital.ts'
import type { DocumentSentence, PartOfSpeech } from './document.ts'
import type { Draft } from './tokens.ts'
import { kindOfWord } from './words.ts'

/** First names that are verbs or auxiliaries too, and that the tagger takes for these. */
const NAMES = new Set(
  'Ted Will Mark Rob Pat Drew Grant Chase Chuck Jack Bill Sue Josh Rich Rick Nick Dale Miles Wade Downing'.split(' '),
)

/** Adjectives that are nouns for people as well. */
const ALSO_PEOPLE = new Set(
  'local regular relative individual academic professional teen minor blonde favourite favorite hopeful moderate radical conservative liberal native heavyweight stalwart'.split(
    ' ',
  ),
)
/** Verbs that only somebody can be the subject of. */
const REPORTS = new Set(
  'said says told tells wrote writes added adds admitted claimed insisted asked posted revealed explained argued warned denied'.split(
    ' ',
  ),
)
const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth'])

/** Words whose capital says nothing: they open sentences and stand in titles. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ'])

/**
 * Mends the tagger's reading of names that are verbs as well: "Tim Cook said", "Mr. Hedge told", "Ted Cruz", and of "WHO". Headlines,
 * where every word has a capital, are left as they are.
 */
export function retag(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const { first, last } of sentences) {
    if (isHeadlineCase(tokens, first, last)) continue
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (!mayBeMistaken(token)) continue
      if (token.text === 'WHO') token.pos = 'PROPN'
      if (token.text === 'whether') token.pos = 'SCONJ'
      if (token.text === 'everything' && token.pos === 'VERB') token.pos = 'PRON'
      if (token.text === 'forward' && i > first && isPlayer(tokens, i)) token.pos = 'NOUN'
      // "the Lund-based firm said"
      if (token.text === 'firm' && token.pos === 'ADV' && i > first && tokens[i - 1]!.pos === 'VERB') token.pos = 'NOUN'
      // "The minister honoured the guests"
      if (token.pos === 'NOUN' && i + 1 < last && token.text.endsWith('oured') && tokens[i + 1]!.pos === 'DET')
        token.pos = 'VERB'
      // "said the family deserved better", "a row that boiled over"
      if (token.pos === 'NOUN' && i > first && isPastVerb(token) && takesVerb(tokens[i - 1]!, tokens[i - 2]))
        token.pos = 'VERB'
      // "The ministry informed staff"
      if (token.text === 'informed' && token.pos === 'ADJ' && i > first && i + 1 < last && takesObject(tokens, i))
        token.pos = 'VERB'
      // "It costs €710": no noun stands before a sum
      if (token.text === 'costs' && token.pos === 'NOUN' && i > first && i + 1 < last && isSum(tokens, i + 1))
        token.pos = 'VERB'
      // "Roe smiles and says"
      if (token.pos === 'NOUN' && i > first && i + 1 < last && GESTURE.test(token.lower) && joinsVerb(tokens, i))
        token.pos = 'VERB'
      // "The police chief said", "One local told reporters"
      if (REPORTS.has(token.text) && i - 1 > first) mendSpeaker(tokens, i)
      // "said skipper Jane Roe": no bare verb stands behind another
      if (token.text === 'said' && i + 2 < last && isBareForm(tokens[i + 1]!) && isBeforeName(tokens, i + 1))
        tokens[i + 1]!.pos = 'NOUN'
      // "a regular of the inn"
      if (token.pos === 'ADJ' && i > first && i + 1 < last && ALSO_PEOPLE.has(token.text) && isOfSomething(tokens, i))
        token.pos = 'NOUN'
      if (token.pos === 'ADV' && i > first && ORDINALS.has(token.text) && /^an?$/i.test(tokens[i - 1]!.text))
        token.pos = 'NOUN'
      if (token.text === 'old' && i - 4 >= first) mendAge(tokens, i, last)
      if (token.text === 'who' && i + 2 < last) mendRelative(tokens[i + 1]!, tokens[i + 2]!)
      if (token.pos === 'VERB' && i + 1 < last)
        mendCompound(token, tokens[i + 1]!, i + 2 < last ? tokens[i + 2]! : undefined)
      if (!opensLikeName(token) || !MISTAKEN.has(token.pos)) continue
      const before = i > first ? tokens[i - 1] : undefined
      const next = i + 1 < last ? tokens[i + 1] : undefined
      if (before?.pos === 'PROPN' && opensWithCapital(before) && before.end < token.start) token.pos = 'PROPN'
      // "the Unite union"
      else if (
        before?.pos === 'DET' &&
        next &&
        /^(?:PROPN|NOUN)$/.test(next.pos) &&
        (opensLikeName(next) || next.text === 'union')
      )
        token.pos = 'PROPN'
      else if (/^(?:VERB|AUX)$/.test(token.pos) && before && before.pos !== 'PUNCT' && /^\p{Ll}/u.test(before.text))
        token.pos = 'PROPN'
      // "“It is over,” Play Jane Roe said": a title that a paraphraser took for a verb
      else if (
        before?.mark &&
        token.pos === 'VERB' &&
        i - 2 > first &&
        isBareForm(token) &&
        opensRun(tokens, i + 1, last)
      )
        token.pos = 'NOUN'
      else if (NAMES.has(token.text) && next?.pos === 'PROPN' && opensLikeName(next)) token.pos = 'PROPN'
    }
  }
  const names = namesIn(tokens, sentences)
  for (const { first, last } of sentences)
    for (let i = first; i + 1 < last; i++) if (opensWithName(tokens, i, first, names)) tokens[i]!.pos = 'PROPN'
}

/** "a heavyweight of the party", "a regular of the inn" */
const isOfSomething = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i + 1]!.text === 'of' && /^(?:an?|the|one|another)$/i.test(tokens[i - 1]!.text)

const isSum = (tokens: readonly Draft[], i: number): boolean =>
  /^[$€£¥]/.test(tokens[i]!.text) && !/^(?:DET|ADJ|NOUN|PRON|PART)$/.test(tokens[i - 2]?.pos ?? '')

/** "The ministry informed staff", "has informed us", "was informed by staff"; not "kept the council informed that", "is informed". */
const takesObject = (tokens: readonly Draft[], i: number): boolean =>
  /^(?:NOUN|PROPN|PRON|AUX)$/.test(tokens[i - 1]!.pos) &&
  (isAgentBehind(tokens, i) || (/^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[i + 1]!.pos) && tokens[i + 1]!.text !== 'that'))

const isAgentBehind = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i - 1]!.pos === 'AUX' && tokens[i + 1]!.text === 'by'

/** Neither "Said" nor "Says", "Asked", "Adding". */
const isBareForm = ({ text }: Draft): boolean => !/(?:ed|ing|s|aid|told|wrote)$/i.test(text)

/** A verb in small letters before a name. */
const isBeforeName = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && !opensWithCapital(tokens[i]!) && tokens[i + 1]!.pos === 'PROPN'

/** "Jane Roe said": two names and what somebody did. */
const opensRun = (tokens: readonly Draft[], i: number, last: number): boolean =>
  i + 2 < last && tokens[i]!.pos === 'PROPN' && tokens[i + 1]!.pos === 'PROPN' && tokens[i + 2]!.pos === 'VERB'

/** A past form that the tagger takes for a noun; not "hatred", "minded". */
const isPastVerb = ({ lower }: { readonly lower: string }): boolean => PAST.test(lower) && !NO_PAST.test(lower)
const PAST = /..[^e]ed$/
const NO_PAST =
  /(?:shed|hatred|kindred|hundred|minded|bodied|handed|hearted|sized|wed|sled|bed|naked|sacred|wicked|accused|alienated)$/

/** Behind a noun with no hyphen, and "that" or "which", stands a verb; not behind "the" or "able -". */
const takesVerb = (before: Draft, earlier: Draft | undefined): boolean =>
  (before.pos === 'NOUN' && earlier?.pos !== 'PUNCT') || /^(?:that|which|who)$/.test(before.text)

/** What somebody does as they speak; the tagger takes it for a noun behind a name. */
const GESTURE =
  /^(?:smile|nod|laugh|shrug|sigh|pause|grin|wince|frown|giggle|chuckle|blush|smirk|gesture|beam|cough|whistle)s$/

/** The words that a rule may mend: any other is passed over at once. */
const MENDED = new Set([
  ...['WHO', 'whether', 'everything', 'costs', 'forward', 'firm', 'old', 'who', 'think', 'lead'],
  ...ALSO_PEOPLE,
  ...ORDINALS,
  ...REPORTS,
])
const mayBeMistaken = kindOfWord(
  (lower, text) =>
    MENDED.has(text) || text.endsWith('oured') || PAST.test(lower) || GESTURE.test(lower) || isLikeName(text),
)

/** "Roe smiles and says", "She laughs, then adds"; not "Roe gave smiles and hugs". */
const joinsVerb = (tokens: readonly Draft[], i: number): boolean =>
  (opensWithCapital(tokens[i - 1]!) || /^s?he$/i.test(tokens[i - 1]!.text)) &&
  (tokens[i + 1]!.pos === 'CCONJ' || /^[,.]$/.test(tokens[i + 1]!.text))

/** What stands before a verb of saying is a noun: "The police chief said", "the passer-by said", "when police said". */
function mendSpeaker(tokens: readonly Draft[], verb: number): void {
  const [token, before] = [tokens[verb - 1]!, tokens[verb - 2]!]
  if (token.text === 'police' && token.pos === 'VERB') token.pos = 'NOUN'
  if (token.pos === 'ADP' && before.text === '-' && before.end === token.start) token.pos = 'NOUN'
  if (token.pos !== 'ADJ' || before.end === token.start || /^(?:present|responsible|concerned)$/.test(token.text))
    return
  // Not "a recent claimed sum", "others present said"
  if (tokens[verb]!.text.endsWith('ed') && /^(?:NOUN|ADJ)$/.test(tokens[verb + 1]?.pos ?? '')) return
  if (/^(?:DET|ADJ|NUM|PROPN)$/.test(before.pos) || (before.pos === 'NOUN' && !/(?:s|men|people)$/.test(before.text)))
    token.pos = 'NOUN'
}

/** "The Chile forward said", "a former forward", "The forward said": a player, not a direction. */
function isPlayer(tokens: readonly Draft[], i: number): boolean {
  const [before, earlier] = [tokens[i - 1]!, tokens[i - 2]?.pos]
  if (before.pos === 'DET' && tokens[i + 1]?.pos === 'VERB' && !tokens[i + 1]!.text.endsWith('ing')) return true
  return (
    earlier === 'DET' &&
    (opensWithCapital(before) || /(?:ish|ese|ean|ian|old)$|^(?:former|veteran|young)$/.test(before.text))
  )
}

/** "The 71-year-old accused the council": a person, and what they did; not "a 71-year-old accused man". */
function mendAge(tokens: readonly Draft[], i: number, last: number): void {
  const next = i + 1 < last ? tokens[i + 1] : undefined
  if (tokens[i - 1]!.text !== '-' || tokens[i - 2]!.text !== 'year' || tokens[i - 5]?.pos !== 'DET') return
  if (next?.pos === 'NOUN' && /ed$/.test(next.text) && tokens[i + 2]?.pos === 'DET') next.pos = 'VERB'
  if (next?.pos === 'VERB' || next?.pos === 'AUX') tokens[i]!.pos = 'NOUN'
}

/** "a woman who lives behind the mill", "Roe, who chairs the club": no nouns. */
function mendRelative(token: Draft, next: Draft): void {
  if (token.pos === 'NOUN' && /s$/.test(token.text) && /^(?:ADP|ADV|DET|PRON)$/.test(next.pos)) token.pos = 'VERB'
}

const ENDS_TRADE = /(?:er|or|ist|yst|counsel|attorney)$/

/** "a think tank", "lead researcher Ann Lund": no verbs; not "they think tanks rust", "it will lead the researcher". */
function mendCompound(token: Draft, next: Draft, behind: Draft | undefined): void {
  if (next.pos !== 'NOUN') return
  if (token.text === 'think' && /^tanks?$/.test(next.text)) token.pos = 'NOUN'
  // "Roe, lead test engineer for Orbis"
  const trade = behind?.pos === 'NOUN' && ENDS_TRADE.test(behind.text)
  if (token.text === 'lead' && (trade || ENDS_TRADE.test(next.text))) token.pos = 'ADJ'
}

/** The capitalised words that the tagger takes for names inside of sentences. */
function namesIn(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { first, last } of sentences)
    for (let i = first + 1; i < last; i++)
      if (tokens[i]!.pos === 'PROPN' && tokens[i - 1]!.pos !== 'PUNCT' && opensLikeName(tokens[i]))
        names.add(tokens[i]!.text)
  return names
}

/** The "Jolly" of "Jolly said", where the article names a Jolly elsewhere, and the "Lynch" of "Lynch announced". */
function opensWithName(tokens: readonly Draft[], i: number, first: number, names: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]!]
  if (next.pos !== 'VERB' || !(MISTAKEN.has(token.pos) || token.pos === 'ADJ') || !opensLikeName(token)) return false
  if (!/^(?:[a-z]+ed|said|told|wrote|says|tells)$/.test(next.text)) return false
  if (i > first && !/^(?:PUNCT|CCONJ)$/.test(tokens[i - 1]!.pos)) return false
  return names.has(token.text) || (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.text))
}

/** A headline's short words need no capital. */
const isLongWord = kindOfWord((_, text) => text.length > 3 && /^\p{L}/u.test(text))

function isHeadlineCase(tokens: readonly Draft[], first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (!isLongWord(tokens[i])) continue
    if (opensWithCapital(tokens[i])) capitals++
    words++
  }
  return words >= 3 && capitals / words > 0.7
}
