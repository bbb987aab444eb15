import type { Document, DocumentSentence } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { carriesClause, isBe, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'

const REACTS =
  /^(?:(?:dis)?agree[sd]|nod(?:s|ded)|sh(?:akes|ook)|shrug(?:s|ged)|laugh(?:s|ed)|smile[sd]|sigh(?:s|ed)|wince[sd]|scoff(?:s|ed)|bristle[sd]|differ(?:s|ed)|demur(?:s|red)|object(?:s|ed)|scowl(?:s|ed)|frown(?:s|ed)|grin(?:s|ned)|hesitate[sd]|pause[sd])$/
/** What tells more of them: "went further", "took issue", "saw it differently"; not "went home", "took the bus". */
const WITH = new Map([
  ['goes', /^(?:further|on)$/],
  ['went', /^(?:further|on)$/],
  ['sees', /^(?:it|things)$/],
  ['saw', /^(?:it|things)$/],
  ['takes', /^(?:issue|aim|exception|umbrage)$/],
  ['took', /^(?:issue|aim|exception|umbrage)$/],
  ['begs', /^to$/],
  ['had', /^(?:no|other|another|different|harsh|harsher|strong|kind|doubts|a)$/],
  ['has', /^(?:no|other|another|different|harsh|harsher|strong|kind|doubts|a)$/],
  ['put', /^it$/],
  ['puts', /^it$/],
  ['hit', /^(?:out|back)$/],
  ['hits', /^(?:out|back)$/],
])
/** What somebody is who is about to say so: "Roe was blunt", "Roe was not so sure", "Roe was having none of it". */
const STANCE =
  /^(?:blunt|blunter|frank|sure|certain|convinced|adamant|unmoved|unimpressed|unrepentant|unapologetic|sceptical|skeptical|critical|defiant|scathing|dismissive|damning|optimistic|pessimistic|hopeful|cautious|furious|angry|angrier|delighted|grateful|doubtful|wary|candid|clear|clearer|unequivocal|philosophical|having|less|more)$/

/** So many words at most stand behind the subject. */
const LONGEST = 12
/** No description of the subject is longer. */
const DESCRIBED = 16

/**
 * Whether a sentence tells only how somebody takes what was said, so that words of their own may follow: "Roe disagreed.", "But
 * Lind, a miller, was not so sure."; not "Roe sold the mill.", "Lind was ill."
 */
export function reacts(document: Document, sentence: DocumentSentence): boolean {
  const { tokens } = document
  const subject = subjectTold(document, sentence)
  if (!subject || (subject.first > sentence.first + 1 && !isNamedBehind(tokens, sentence, subject))) return false
  let verb = subject.last
  if (isComma(tokens[verb])) while (++verb < subject.last + DESCRIBED && !carriesClauseBehindComma(tokens, verb));
  while (tokens[verb]?.pos === 'ADV') verb++
  const token = tokens[verb]
  if (!token || verb >= sentence.last || sentence.last - verb > LONGEST || !carriesClause(token)) return false
  if (isBe(token)) {
    let i = verb + 1
    while (/^(?:ADV|PART)$/.test(tokens[i]?.pos ?? '') && !STANCE.test(tokens[i]!.lower)) i++
    return STANCE.test(tokens[i]?.lower ?? '')
  }
  const wants = WITH.get(token.lower)
  if (wants) return wants.test(tokens[verb + 1]?.lower ?? '')
  if (REACTS.test(token.lower)) return true
  const form = verbForm(token.lower)
  // "Lind called the police", "Lind wrote a book"
  return form !== undefined && form.verb.lemma !== 'call' && !form.verb.frames.has('object')
}

/** "Roe" of "His wife, Roe, who owns a mill, was less hopeful." */
const isNamedBehind = (tokens: Document['tokens'], { first }: DocumentSentence, subject: TokenRange): boolean =>
  isComma(tokens[subject.first - 1]) && nounPhraseAfter(tokens, first, subject.first)?.last === subject.first - 1

/** The verb behind "Lind, a miller in Lund," */
const carriesClauseBehindComma = (tokens: Document['tokens'], at: number): boolean =>
  isComma(tokens[at - 1]) && carriesClause(tokens[at])
