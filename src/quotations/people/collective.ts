import { type Document, lowerBound } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { phraseAt } from '../grammar/owner-before.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { INSCRIBED } from '../lexicon/inscriptions.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cast } from './cast.ts'
import { displayName } from './display-name.ts'
import { openingPair } from './pair.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { bodyOnce, isPaper, meant, paperRead, paperThere } from './subject-meant.ts'
import { opening, topicOf } from './topic.ts'
import { bodyAsked } from './who-answers.ts'
import { signatoryOf, writerHeard, writerOfSubject, writerTold } from './writer-told.ts'

/** How many sentences back it may stand. */
const REACH = 8

/** Whom "they" or "it" takes up: the nearest group or body that a sentence is about or that has spoken. */
export function collective(
  document: Document,
  cast: Cast,
  token: number,
  wanted: 'body' | 'group',
  spoken: readonly Spoken[],
  content: number,
): Entry | null {
  const here = document.tokens[token]!.sentence
  const house = wanted === 'group' ? houseBefore(document, token) : null
  const within = house && meant(document, cast, house, spoken)
  if (within?.kind === 'body') return within
  const recent = spoken.slice(-LATEST)
  for (let back = 0; back <= REACH && back <= here; back++) {
    const asked = back < 2 ? bodyAsked(document, here - back, Math.min(token, content)) : null
    const answering = asked && (meant(document, cast, asked, spoken) ?? bodyOnce(document, cast, asked))
    if (answering && isCollective(answering, wanted, back)) return answering
    const author =
      wanted === 'body' && back === 1
        ? (writerOfSubject(document, here - back) ??
          writerHeard(document, here - back) ??
          signatoryOf(document, here - back, token))
        : null
    const authored = author && meant(document, cast, author, spoken)
    if (authored) return authored
    const topic =
      back > 0
        ? topicOf(document, cast, here - back, spoken)
        : (opening(document, cast, Math.min(token, content), spoken) ??
          owner(document, cast, token, wanted) ??
          actsBefore(document, cast, token, wanted))
    const pair = wanted === 'group' && back <= 1 && !topic ? openingPair(document, cast, here - back, token) : null
    if (pair) return pair
    const said = recent.findLast(({ sentence, token: at }) => sentence === here - back && at < token)?.entry
    // "Orbis may raise its bid, two people said. They warned that"
    const saidFirst = wanted === 'group' && said?.kind === 'group'
    for (const entry of saidFirst ? [said, topic] : [topic, said])
      if (entry && isCollective(entry, wanted, back)) return entry
    const named = wanted === 'body' && back === 1 ? sender(document, cast, here - back) : null
    if (named) return named
    const writer = wanted === 'body' && back === 1 ? writerTold(document, here - back) : null
    const wrote = writer && meant(document, cast, writer, spoken)
    if (wrote) return wrote
    const opens = wanted === 'body' && back === 1 && !topic ? opensWithBody(document, cast, here - back) : null
    if (opens) return opens
    const acting = wanted === 'body' && back === 1 && !topic ? actsWithin(document, cast, here - back) : null
    if (acting) return acting
    const there = wanted === 'body' && back === 1 && !topic ? paperThere(document, here - back) : null
    const paper = there ?? (wanted === 'body' && back === 1 ? paperRead(document, here - back) : null)
    if (paper) return cast.registry.other(displayName(document, paper), 'body', here - back)
    const read = wanted === 'body' && back === 1 && isRead(document, token) ? inscriptionIn(document, here - 1) : null
    if (read) return cast.registry.other(displayName(document, read), 'body', here - back)
    if (back === Math.min(1, here)) {
      const own = content < token ? opening(document, cast, token, spoken) : null
      // "Orbis will close its mill, it said", "Residents will stay away, they said": nobody else has been told of
      if (own?.kind === wanted) return own
    }
  }
  // "Jane Roe, a spokesperson, said it was over. 'We tried,' they wrote."
  const last = spoken.at(-1)
  return wanted === 'group' && last?.entry.kind === 'person' && here - last.sentence < 2 ? last.entry : null
}

/** "the ministry" of a translation's "From the ministry they say that it is late"; not "From the bank they walked". */
function houseBefore({ tokens, sentences }: Document, token: number): TokenRange | null {
  const { first } = sentences[tokens[token]!.sentence]!
  const verb = tokens[token + 1]?.lower ?? ''
  if (tokens[first]!.text !== 'From' || !(verb === 'let' || verbForm(verb))) return null
  const phrase = nounPhraseAfter(tokens, first + 1, token)
  return phrase && phrase.last >= token - (isComma(tokens[token - 1]) ? 1 : 0) ? phrase : null
}

/** The body in what a sentence is about, before "it": "Orbis" in "Shares in Orbis fell after it said ...". */
function owner({ tokens, sentences }: Document, cast: Cast, token: number, wanted: 'body' | 'group'): Entry | null {
  const { first } = sentences[tokens[token]!.sentence]!
  if (wanted !== 'body' || !/^(?:shares|stock|profits?|sales|revenues?)$/.test(tokens[first]!.lower)) return null
  const { names } = cast.bodies
  const body = names[lowerBound(names, first + 1, (one) => one.first)]
  return body && body.first < first + 5 && body.last < token
    ? cast.registry.other(cast.bodies.full.get(body.name) ?? body.name, 'body', tokens[token]!.sentence)
    : null
}

/** Orbis of "It contradicts what Orbis wrote in May, when it said ...", whose clause goes on. */
function actsBefore({ tokens }: Document, cast: Cast, token: number, wanted: 'body' | 'group'): Entry | null {
  if (wanted !== 'body' || !/^(?:when|after|before|while|because|where|as)$/.test(tokens[token - 1]?.lower ?? ''))
    return null
  const { sentence } = tokens[token]!
  const { names } = cast.bodies
  for (let at = lowerBound(names, token, (one) => one.first) - 1; at >= 0; at--) {
    const { first, last, name } = names[at]!
    if (tokens[first]!.sentence !== sentence) return null
    if (carriesClause(tokens[last])) return cast.registry.other(cast.bodies.full.get(name) ?? name, 'body', sentence)
  }
  return null
}

/** Orbis of "Orbis, founded in 1921, reports results.", of which the tagger may miss the verb. */
function opensWithBody({ tokens, sentences }: Document, cast: Cast, sentence: number): Entry | null {
  const { first } = sentences[sentence]!
  for (const names of [cast.bodies.names, cast.bodies.proper]) {
    const one = names[lowerBound(names, first, ({ first: at }) => at)]
    if (one?.first === first && isComma(tokens[one.last]))
      return cast.registry.other(cast.bodies.full.get(one.name) ?? one.name, 'body', sentence)
  }
  return null
}

/** Orbis of "The row comes as Orbis has cut its staff.", before "it", where nothing else in the sentence speaks or acts. */
function actsWithin({ tokens, sentences }: Document, cast: Cast, sentence: number): Entry | null {
  const { first, last } = sentences[sentence]!
  const { names } = cast.bodies
  for (let at = lowerBound(names, first, (one) => one.first); names[at] && names[at]!.first < last; at++) {
    const { first: opens, last: end, name } = names[at]!
    const link = tokens[opens - 1]?.lower === 'the' ? opens - 2 : opens - 1
    if (link <= first || !/^(?:as|after|because|since|when)$/.test(tokens[link]!.lower) || !carriesClause(tokens[end]))
      continue
    return cast.registry.other(cast.bodies.full.get(name) ?? name, 'body', sentence)
  }
  return null
}

/** Whose statement a sentence brings: "We have a letter from the Lund Trust." before "it says". */
function sender({ tokens, sentences }: Document, cast: Cast, sentence: number): Entry | null {
  const { first, last } = sentences[sentence]!
  for (const { first: at, name } of cast.bodies.names) {
    if (at < first || at >= last) continue
    let from = at - 1
    while (from > first && /^(?:DET|ADJ)$/.test(tokens[from]!.pos)) from--
    const paper = tokens[from - 1]?.lower ?? ''
    if (tokens[from]?.lower === 'from' && /^(?:statement|letter|message|email|note|response|reply|update)$/.test(paper))
      return cast.registry.other(cast.bodies.full.get(name) ?? name, 'body', sentence)
  }
  return null
}

/** "it says", "it reads" */
const isRead = ({ tokens }: Document, token: number): boolean =>
  /^(?:sa(?:ys|id)|reads?)$/.test(tokens[token + 1]?.lower ?? '')

/** What bears the words of "it says" behind a sentence that brings it in: "the plaque" of "She stopped at the plaque by the gate."; not of two. */
function inscriptionIn({ tokens, sentences }: Document, sentence: number): TokenRange | null {
  const { first, last } = sentences[sentence]!
  let at = -1
  for (let i = first; i < last; i++) {
    if (tokens[i]!.quote >= 0 || !INSCRIBED.has(tokens[i]!.lower)) continue
    if (at >= 0) return null
    at = i
  }
  return at < 0 ? null : phraseAt(tokens, at, first)
}

function isCollective(entry: Entry, wanted: 'body' | 'group', back: number): boolean {
  if (entry.kind === wanted) return true
  if (isPaper(entry)) return false
  // "A spokesperson said it was over. 'We tried,' they added." "The club left. They said it was over."
  return (
    wanted === 'group' && back <= 2 && (entry.kind === 'body' || (entry.kind === 'person' && entry.gender === null))
  )
}
