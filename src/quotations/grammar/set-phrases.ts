import { type DocumentSentence, kindOfWord, type Token } from '../../language/index.ts'
import { isBe, isCapitalised, isComma, isInsideNounPhrase } from './tags.ts'

/**
 * Whether a reporting verb stands in a set phrase that reports nothing: "That said, she left", "the so called truce", "too
 * early to say whether", "needless to say", "pleaded not guilty", "which is not to say that", "to say nothing of", "talked into saying". Not "He said that, she said, was it" nor "He was too tired to say that".
 */
export function isSetPhrase(tokens: readonly Token[], i: number, sentence: DocumentSentence): boolean {
  const { lower } = tokens[i]!
  const before = i > sentence.first ? tokens[i - 1]! : null
  if (!before) return false
  if (before.lower === 'worth' && /^(?:noting|stressing|remembering|mentioning)$/.test(lower)) return true
  if ((before.lower === 'no' || before.lower === 'without') && /^(?:denying|telling|saying)$/.test(lower)) return true
  if (tokens[i]!.text === 'States' && before.text === 'United') return true
  if (lower === 'said' && before.lower === 'being' && tokens[i - 2]?.lower === 'that') return true
  if (lower === 'said')
    return before.lower === 'that' && opensSentence(tokens, i - 1, sentence) && isComma(tokens[i + 1])
  if (tokens[i + 1]?.lower === 'out' && /^ruled?$/.test(lower)) return true
  if (lower === 'told' && before.lower === 'all') return opensSentence(tokens, i - 1, sentence)
  if (lower === 'called' && before.lower === 'so') return true
  if (lower.startsWith('call') && tokens[i + 1]?.lower === 'for' && tokens[i + 2]?.lower === 'order') return true
  // "It is telling that few came", "There were telling signs"
  if (lower === 'telling' && isAdjective(tokens, i, sentence)) return true
  if (lower.startsWith('contend')) return tokens[i + 1]?.lower === 'with'
  if (lower.startsWith('plead')) return PLEA.test(tokens[i + 1]?.lower ?? '') || tokens[i + 2]?.lower === 'guilty'
  if (lower === 'charged' && isPrice(tokens, i + 1)) return true
  if (lower === 'charged') return before.lower === 'so' || (before.pos === 'ADV' && tokens[i - 2]?.lower === 'so')
  if (/^t(?:ell|old)/.test(lower) && TRUTH.test(`${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower} `)) return true
  if (lower.startsWith('add'))
    return tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.pos !== 'VERB' && !isToListeners(tokens, i)
  if (lower === 'speaking') return isComma(before) && /^(?:of|about)$/.test(tokens[i + 1]?.lower ?? '')
  if (lower.startsWith('admit'))
    return LET_IN.test(
      tokens
        .slice(i + 1, i + 8)
        .map((one) => one.lower)
        .join(' '),
    )
  if (lower.endsWith('ing') && before.lower === 'into') return true
  if (before.lower !== 'to') return false
  if (lower === 'say' && adjectiveBefore(tokens, i) === 'not') return isBe(tokens[i - 3])
  if (lower === 'say' && tokens[i + 1]?.lower === 'nothing' && tokens[i + 2]?.lower === 'of') return true
  if (lower === 'maintain') return tokens[i + 1]?.lower !== 'that'
  const adjective = adjectiveBefore(tokens, i)
  if (!/^(?:say|call|tell|predict)$/.test(lower)) return false
  return EASY.test(adjective) || (tokens[i - 3]?.lower === 'too' && UNKNOWN.test(adjective))
}

/** The "telling" of "there have been telling signs" and "it is telling that"; not that of "they are telling friends". */
function isAdjective(tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean {
  let at = i - 1
  while (at > first && (tokens[at]!.pos === 'AUX' || tokens[at]!.pos === 'ADV')) at--
  const { lower } = tokens[at]!
  return at < i - 1 && (lower === 'there' || (lower === 'it' && tokens[i + 1]?.lower === 'that'))
}

/** "a fortune" of "charged a fortune", "ten dollars". */
const isPrice = (tokens: readonly Token[], at: number): boolean =>
  /^[$€£¥]/.test(tokens[at]?.text ?? '') ||
  tokens[at]?.pos === 'NUM' ||
  tokens
    .slice(at, at + 3)
    .some(({ lower }) => /^(?:fortune|fees?|prices?|rents?|premium|interest|tolls?|fares?)$/.test(lower))

/** "added to reporters" and, behind a quote, "Roe added to the Lund Post"; not "added to the woes". */
function isToListeners(tokens: readonly Token[], added: number): boolean {
  const at = tokens[added + 2]?.pos === 'DET' ? added + 3 : added + 2
  if (/^(?:reporters|journalists|viewers|listeners|me|us)$/.test(tokens[at]?.lower ?? '')) return true
  if (!isCapitalised(tokens[at])) return false
  let first = added - 1
  while (first > 0 && added - first < 6 && isInsideNounPhrase(tokens[first])) first--
  return tokens[first]?.mark === true
}

const adjectiveBefore = (tokens: readonly Token[], i: number): string => tokens[i - 2]?.lower ?? ''

/** "told the truth": nothing is told of it. */
const TRUTH = /^(?:the (?:truth|time|difference)|lies|(?:a )?(?:lie|joke)s?) /
/** "admitted 40 patients" */
const LET_IN =
  /^(?:(?:more than|about|over|nearly|some) )?[\d.,]+ (?:\w+ ){0,3}(?:refugees|migrants|patients|students|people|visitors|members|immigrants|women|men|children)\b/

/** "pleaded guilty to", "pleads no contest": what a court hears; "pleaded anonymity": how somebody spoke. */
const PLEA = /^(?:guilty|innocent|no|anonymity|poverty)$/
const EASY = /^(?:fair|safe|needless|suffice|sad|impossible|hard|easy|difficult)$/
const UNKNOWN = /^(?:soon|early|close|late)$/

/** The first word of a sentence, or of what a conjunction joins on: "But that said,". */
const opensSentence = (tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean =>
  i === first || (i === first + 1 && tokens[first]!.pos === 'CCONJ')

const UNSAID =
  /^(?:(?:not )?to be (?:named|identified|quoted|interviewed|called|referred)|to (?:remain anonymous|comment)|for anonymity)(?: |$)/

/** "declined to say which", "to take questions", "to indict": the matter is not told. */
const UNTOLD =
  /^to (?:say (?:which|why|when|where|how|who|what|more)(?= [.,;]|$)|(?:take|answer) (?:any |further )?questions?|(?:give|provide|offer) (?:any |further |more )?(?:details?|specifics)|(?:indict|prosecute|respond|speak|say|testify)(?= [.,;]|$))/

/** "answered the phone" */
const DOOR = /^(?:phone|telephone|door|intercom|buzzer|call|doorbell|bell|advert|ad|advertisement)$/

/** "declined to discuss it", "refused to comment on the price", the verb itself or what governs it. */
function silentWords(tokens: readonly Token[], i: number): number {
  if (keepsFrom(tokens, i) && TELLS.has(tokens[i + 2]?.lower ?? '')) return 2
  return TELLS.has(tokens[i]!.lower) && keepsFrom(tokens, i - 2) ? 1 : 0
}

const keepsFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'to' && /^(?:declin|refus)(?:e|es|ed|ing)$/.test(tokens[at]?.lower ?? '')
const TELLS = new Set(['comment', 'discuss', 'elaborate', 'speculate'])

/** Verbs that may tell what is not said. */
const mayKeepSilent = kindOfWord((lower) =>
  /^(?:answer|ask|request|declin|refus|insist|comment$|discuss$|elaborate$|speculate$)/.test(lower),
)

/** How many words after the verb say nothing of the matter: "asked not to be named", "declined to comment". */
export function unsaidWords(tokens: readonly Token[], i: number): number {
  if (!mayKeepSilent(tokens[i])) return 0
  if (tokens[i]!.lower.startsWith('answer') && DOOR.test(tokens[i + 2]?.lower ?? '')) return 2
  const silence = silentWords(tokens, i)
  if (silence > 0) return silence
  if (!/^(?:ask|request|declin|insist)/.test(tokens[i]!.lower)) return 0
  const words = tokens.slice(i + 1, i + 5).map(({ lower }) => lower)
  if (words[1] === 'comment' && !tokens[i]!.lower.startsWith('declin')) return 0
  const said = words.join(' ')
  const unsaid = UNSAID.exec(said) ?? (tokens[i]!.lower.startsWith('declin') ? UNTOLD.exec(said) : null)
  return unsaid?.[0].trim().split(' ').length ?? 0
}
