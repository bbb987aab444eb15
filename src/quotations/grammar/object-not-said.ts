import type { Token } from '../../language/index.ts'
import { hasBodyNoun, hasPersonNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { counts } from './adjuncts.ts'
import type { Cue } from './cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isBe, isCapitalised, isComma, isObjectPronoun } from './tags.ts'

type Test = (tokens: readonly Token[], at: number, limit: number, cue: Cue) => boolean

/**
 * Whether a verb's object shows that something was done rather than said: "declined 40 percent", "declared a truce", "denied
 * Roe a visa", "admitted forty pupils", "asked the clerk", "described it in print".
 * @param at the object's first token
 */
export function isNotSaid(tokens: readonly Token[], cue: Cue, at: number, limit: number): boolean {
  return isPointedAt(tokens, at, limit) || (BY_VERB[cue.form.verb.lemma]?.(tokens, at, limit, cue) ?? false)
}

/** "described it in print", "criticized her during a rally": what it is stands elsewhere; not "called it a farce", "praised her for it". */
function isPointedAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const { lower } = tokens[at]!
  const points = lower === 'it' || isObjectPronoun(tokens[at]!)
  const last = lower === 'each' && tokens[at + 1]?.lower === 'other' ? at + 2 : points ? at + 1 : -1
  if (last < 0) return false
  const next = tokens[last]
  if (last >= limit) return true
  return (
    (isComma(next) || /^(?:ADP|SCONJ|CCONJ)$/.test(next!.pos)) &&
    !TELLS_MORE.test(next!.lower) &&
    isNotJudged(tokens, last, limit)
  )
}

/** What somebody is praised, asked or told for follows. */
const TELLS_MORE = /^(?:for|of|to|over|about|that|if|whether|because)$/

/** Whether neither "as a fool" nor a quote follows. */
function isNotJudged(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) if (tokens[i]!.lower === 'as' || tokens[i]!.mark) return false
  return true
}

const headOf = (tokens: readonly Token[], at: number, limit: number): Token | null => {
  const object = nounPhraseAfter(tokens, at, limit)
  return object && tokens[object.last - 1]!
}

const isPeople = (token: Token): boolean => hasPersonNoun(token) || isGroupNoun(token.lower)

/** "asked an expert", "asked Ida Roe first", "asked her a question"; not "asked permission", "asked the clerk about it". */
const isWhomAsked: Test = (tokens, at, limit) => {
  const head = headOf(tokens, at, limit)
  if (!head) return false
  if (/^questions?$/.test(head.lower) || isPeople(head)) return true
  if (ASKED_FOR.test(head.lower)) return false
  for (let i = at; i < limit; i++) if (tokens[i]!.mark || ASKS.test(tokens[i]!.lower)) return false
  return true
}

const ASKED_FOR = /^(?:permission|leave|help|advice|forgiveness|pardon|price|name|reason|time|way|age|directions)$/
const ASKS = /^(?:to|for|from|about|if|whether|what|who|whom|why|how|when|where|which|that)$/

/** "a state of emergency", "bankruptcy": what comes about by being declared; not "a state of emergency “absurd”". */
const isDecreed: Test = (tokens, at, limit) => {
  if (tokens[at]!.pos === 'NOUN' && tokens[at + 1]?.pos === 'ADP') return true
  const object = nounPhraseAfter(tokens, at, limit)
  if (!object || !DECREED.test(tokens[object.last - 1]!.lower)) return false
  return object.last >= limit || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[object.last]!.pos)
}

const DECREED =
  /^(?:emergency|emergencies|disaster|bankruptcy|insolvency|war|independence|mourning|holiday|ceasefire|truce|curfew|law)$/

/** "The maker recalled the toys", "is recalling 40 lamps", "recalled its ambassador": what is called back; not "recalled the night". */
const isCalledBack: Test = (tokens, at, limit, { subject, verb }) => {
  if (isBe(tokens[verb - 1]) || /^(?:NUM|SYM)$/.test(tokens[at]!.pos)) return true
  return (
    (subject !== null && hasBodyNoun(tokens[subject.last - 1])) ||
    CALLED_BACK.test(headOf(tokens, at, limit)?.lower ?? '')
  )
}

const CALLED_BACK =
  /^(?:ambassadors?|envoys?|parliament|lawmakers|legislators|troops|squad|products?|vehicles?|cars?|models?|batch|batches|toys?)$/

/** "declined 40 percent" */
const isMeasure: Test = (tokens, at) => /^(?:NUM|SYM)$/.test(tokens[at]!.pos) || counts(tokens, at)

/** "denied Roe a photograph", "denied them permits", "denied access to the site": what somebody did not get; not "denied any links to it". */
const isWithheld: Test = (tokens, at, limit) => {
  const { lower } = tokens[at]!
  if (lower === 'you' || (isObjectPronoun(tokens[at]!) && lower !== 'her')) return true
  const object = nounPhraseAfter(tokens, at, limit)
  if (!object) return false
  if (/^(?:an?|the|his|her|its|their|any|such)$/.test(tokens[object.last]?.lower ?? '')) return true
  const held = WITHHELD.test(tokens[object.last - 1]!.lower)
  return held && !/^(?:claims?|reports?|any)$/.test(lower)
}

const WITHHELD =
  /^(?:access|entry|admission|bail|parole|status|visas?|permission|permits?|licen[cs]es?|benefits?|asylum|service|boarding|requests?|appeals?|motions?|petitions?|applications?|bids?|treatment|care|coverage|loans?|refunds?)$/

/** "admitted Norway to the league", "admits more foreign pupils": who is let in. */
const isLetIn: Test = (tokens, at, limit) => {
  const object = nounPhraseAfter(tokens, at, limit)
  if (!object) return false
  const head = tokens[object.last - 1]!
  return isPeople(head) || (isCapitalised(head) && /^(?:in)?to$/.test(tokens[object.last]?.lower ?? ''))
}

/** "signs depicting his head", "a portrait depicts the town": what is drawn or played; not "portrayed him as a fool". */
const isDrawn: Test = isNotJudged

/** "asserted itself" */
const isItself: Test = (tokens, at) => /sel(?:f|ves)$/.test(tokens[at]!.lower)

/** "a word that Roe used to describe Lind"; not "used to describe Lind as a fool". */
const isNamedByWord: Test = (tokens, at, limit, { verb }) =>
  tokens[verb - 1]?.lower === 'to' &&
  /^us(?:e|es|ed|ing)$/.test(tokens[verb - 2]?.lower ?? '') &&
  isNotJudged(tokens, at, limit)

/** The numbers of the emergency services: "called 911"; "calling himself Dixie", and not "calling himself a fool". */
const isNumberOrName: Test = (tokens, at) =>
  /^(?:000|111|112|911|999)$/.test(tokens[at]!.text) ||
  (/sel(?:f|ves)$/.test(tokens[at]!.lower) && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? ''))

/** "communicated the data" */
const isSent: Test = (tokens, at, limit) =>
  /^(?:information|data|details?|results?|files?|secrets?|instructions?|orders?)$/.test(
    headOf(tokens, at, limit)?.lower ?? '',
  )

const BY_VERB: Readonly<Record<string, Test>> = {
  admit: isLetIn,
  ask: isWhomAsked,
  assert: isItself,
  call: isNumberOrName,
  communicate: isSent,
  declare: isDecreed,
  decline: isMeasure,
  deny: isWithheld,
  depict: isDrawn,
  describe: isNamedByWord,
  portray: isDrawn,
  recall: isCalledBack,
}
