import type { Token } from '../../language/index.ts'

/** What stands in front of a name at a sentence's start: "Once Roe left", "Like Roe", "Does Roe know?", "See Roe's". */
const OPENERS = new Set(
  'Once Few Several Only Just Then Now Again Also Still Yet So Thus Hence Like Unlike Among Amid Amidst Between Against Over Under Across Around Along Behind Beyond Within Inside Outside Upon Above Below Beside Besides Except Including According Given Whereas Wherever Whenever Whoever Whatever Whichever Plus Even Other Others Asked Following Regarding Concerning Nor Than Perhaps Maybe Nearly Almost Indeed Meanwhile However Instead Afterwards Later Earlier Recently Today Yesterday Tonight Tomorrow Sometimes Often Finally Eventually Ultimately Initially Originally Previously Unfortunately Fortunately Clearly Certainly Apparently Reportedly Additionally Similarly Moreover Furthermore Nevertheless Nonetheless Otherwise Elsewhere Do Does Did Is Are Was Were Has Have Had Can Could Should Would Might Must See Watch Enter Meet Ask Tell Stop Let Thanks Thank'.split(
    ' ',
  ),
)

/** Whether a word only opens its sentence: the "Given" of "Given Roe's lead"; not that of "Gordon Given". */
export const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  (OPENERS.has(tokens[i]!.text) && (tokens[i - 1]?.sentence !== tokens[i]!.sentence || tokens[i - 1]!.mark === true)) ||
  ((tokens[i]!.text === 'Will' || tokens[i]!.text === 'May') && asks(tokens, i))

/** So many words at most a question has, where it matters. */
const LONGEST_QUESTION = 60

/** The "Will" of "Will Orbis pay?"; not that of "Will Roe left." */
function asks(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i]!
  if (tokens[i - 1]?.sentence === sentence) return false
  for (let at = i + 1; at < i + LONGEST_QUESTION && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]!.text === '?') return true
  return false
}
