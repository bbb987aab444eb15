import type { DocumentSentence, Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { tellsWhen, tellsWhere } from './known-since.ts'
import { ALWAYS, describesNoun, followsDeterminer, followsNoSubject, isCompound } from './noun-like-form.ts'
import { carriesClause, isBe, isCapitalised, isHyphen, isInsideNounPhrase, isModal, isSubjectPronoun } from './tags.ts'
import { isVerbTaggedNoun } from './verb-tagged-noun.ts'

/** What is done with a call, a claim or a promise. */
const MAKES =
  /^(?:ma(?:ke|kes|king|de)|tak(?:e|es|ing)|took|return(?:s|ed|ing)?|issu(?:e|es|ed|ing)|field(?:s|ed|ing)?)$/
const OWNING = new Set(["'", '’', "'s", '’s'])
/** Plural nouns as well: "states that have voted", "reports that came in". */
const PLURALS = new Set(
  'states reports claims comments demands estimates forecasts notes orders projects remarks flags logs cables wires radios'.split(
    ' ',
  ),
)

/**
 * Whether the form of a reporting verb is a verb where it stands. The tagger takes many for nouns ("officials say",
 * "the paper notes the rise") and some nouns for verbs ("the only reason he left"): what stands around them tells better.
 */
export function isCueVerb(tokens: readonly Token[], i: number, form: VerbForm, sentence: DocumentSentence): boolean {
  const token = tokens[i]!
  const before = i > sentence.first ? tokens[i - 1] : undefined
  if (isHyphen(before) && before!.end === token.start) return false
  // not "He's telling friends"
  if (before && !before.mark && OWNING.has(before.text) && tokens[i + 1]?.pos === 'NOUN')
    if (!isSubjectPronoun(tokens[i - 2])) return false
  if (before && describesNoun(tokens, i, form)) return false
  if (PLURALS.has(token.lower) && tokens[i + 1]?.lower === 'that' && carriesClause(tokens[i + 2])) {
    // "estimates that recycled metals will do"
    const described =
      tokens[i + 2]!.lower.endsWith('ed') && tokens[i + 3]?.pos === 'NOUN' && carriesClause(tokens[i + 4])
    if (!described) return false
  }
  if (token.text === 'State' && before) return false
  // "her rival, party candidate Said Ali, left"
  if (token.text === 'Said' && token.pos === 'PROPN' && before && !before.mark && isCapitalised(tokens[i + 1]))
    return false
  // "the court records that Roe asked for"
  if (token.lower === 'records' && token.pos === 'NOUN') return false
  if (isRuleNamed(tokens, i, sentence) || (form.verb.lemma === 'call' && callsHelp(tokens, i))) return false
  if (before && (tellsWhere(tokens, i, sentence) || (!ALWAYS.has(token.lower) && tellsWhen(tokens, i, form, sentence))))
    return false
  if (before?.lower === 'to' && tokens[i - 2]?.lower === 'according') return false
  // "makes no promises", "making calls"
  if (form.form === 's' && before && (before.lower === 'no' || MAKES.test(before.lower))) return false
  // "on whether she can go this summer: “No.”"
  if (isModal(before) && /^(?:go|begin|start|finish)$/.test(token.lower)) return false
  // "kept it brief", "is term limited"
  if (/^(?:brief|term)$/.test(token.lower) && before?.lower !== 'to' && (before?.lower === 'it' || isBe(before)))
    return false
  // "calculating that it would pay": what somebody counts on
  if (token.lower === 'calculating') return false
  // "challenged by Roe that she had left", not "challenged the view that"
  if (form.verb.lemma === 'challenge' && tokens[i + 1]?.lower !== 'by') return false
  if (ALWAYS.has(token.lower)) return true
  if (token.pos === 'VERB') {
    if (!before) return form.form === 'past' || form.form === 'ing'
    if (form.form === 's' && followsNoSubject(tokens, i, sentence)) return false
    if (form.form === 'base' && isCompound(tokens, i, sentence)) return false
    return form.form === 'past' || form.form === 'ing' || !followsDeterminer(tokens, i, sentence)
  }
  if (!before) return form.form === 'past' && leadsToQuote(tokens, i + 1, sentence)
  if (token.pos === 'ADP') return false
  return isVerbTaggedNoun(tokens, i, form, sentence)
}

/** "Tweeted the mayor: “It is late.”": somebody and a colon before a quote. */
function leadsToQuote(tokens: readonly Token[], at: number, { last }: DocumentSentence): boolean {
  let i = at
  while (i < last && i < at + 12 && isInsideNounPhrase(tokens[i])) i++
  return i > at && tokens[i]?.text === ':' && tokens[i + 1]?.mark === true
}

/** "called police", "call an ambulance", "called 911": nobody's words are told; not "called police “useless”". */
function callsHelp(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i + 1]?.pos === 'DET' || /^(?:her|his|their|my)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const behind = tokens[at + 1]
  return HELP.test(tokens[at]?.lower ?? '') && !behind?.mark && !/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(behind?.pos ?? '')
}

const HELP =
  /^(?:police|ambulances?|firefighters|paramedics|security|000|101|111|112|911|999|emergency|coastguard|doctors?|taxi|cab|plumber|home|helpline|hotline|vets?)$/

/** The "rules" of "Under Swedish mining rules it has until May". */
function isRuleNamed(tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean {
  if (
    (tokens[i]!.lower !== 'rules' && tokens[i]!.lower !== 'orders') ||
    !/^(?:under|within|despite)$/.test(tokens[first]!.lower)
  )
    return false
  for (let at = first + 1; at < i; at++) if (!isInsideNounPhrase(tokens[at])) return false
  return true
}
