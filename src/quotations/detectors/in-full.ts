import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { determinerBefore, ownerBefore } from '../grammar/owner-before.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** What is printed in full, and the words that end the paragraph before it. */
const PAPERS = /^(?:statement|letter|response|message|email|e-mail|note|reply|post|apology)$/
const IN_FULL =
  /(?:\bin full(?:,? as (?:s?he|they|it) [^.:]{1,80})?|\bas follows|\bhere it is(?: in full)?|\bhere is (?:the|his|her|its|their) (?:full )?(?:statement|letter|response|reply|message)(?: in full)?|\b(?:statement|letter) reads|\b(?:issued|released|published|posted|gave|given) (?:this|the following) (?:(?:short|brief|joint|written|public) )?(?:statement|letter|response|message|note|post|apology))[.:]$/i

/** Shorter paragraphs are items of a list. */
const LEAST = 15

/**
 * Matches the paragraphs without marks behind "Orbis has issued a statement. Here it is in full." and "Roe's letter in full:"; not
 * behind "The list is given in full.", which nobody wrote.
 */
export function printedInFull(document: Document): Found[] {
  const { tokens, sentences, text } = document
  const paragraphs = [...bodyParagraphs(document)]
  const out: Found[] = []
  const follows = text.includes(' as follows: ')
  for (const [index, { first, last }] of paragraphs.entries()) {
    const end = tokens[last - 1]!
    const within = follows ? behindFollows(document, paragraphs[index]!) : null
    if (within) out.push(within)
    if (paragraphs[index + 1]?.first !== last) continue
    if (!/[.:]$/.test(end.text) || !IN_FULL.test(text.slice(Math.max(0, end.end - 140), end.end))) continue
    // "“We are sorry,” the letter reads."
    if (tokens[sentences[end.sentence]!.first]!.quote >= 0) continue
    const from = Math.max(tokens[first]!.sentence, end.sentence - 1)
    const writer = writerIn(document, from, end.sentence)
    if (!writer) continue
    for (let at = index + 1; ; at++) {
      const content = paragraphs[at]
      if (content?.first !== paragraphs[at - 1]!.last || !goesOn(document, content, at > index + 1)) break
      out.push(inFull(writer, content))
    }
  }
  return out
}

interface Writer {
  readonly owner: TokenRange
  readonly noun: number
}

const inFull = (
  { owner, noun }: Writer,
  { first, last, sentence }: Pick<Paragraph, 'first' | 'last' | 'sentence'>,
): Found => ({
  first,
  last,
  kind: 'unmarked',
  detector: 'statement in full',
  cue: { first: noun, last: noun + 1 },
  subject: { ...owner, place: 'source' },
  report: null,
  sentence,
})

/** The rest of a paragraph without marks behind "Its statement reads as follows:"; not behind "The rules are as follows:". */
function behindFollows(document: Document, { first, last, sentence }: Paragraph): Found | null {
  const { tokens } = document
  for (let i = first + 4; i < last - LEAST / 2; i++) {
    if (tokens[i]!.text !== ':' || tokens[i - 1]!.lower !== 'follows' || tokens[i - 2]!.lower !== 'as') continue
    if (!/^(?:reads?|runs?|ran|said|says)$/.test(tokens[i - 3]!.lower)) return null
    if (tokens.slice(i, last).some(({ quote }) => quote >= 0)) return null
    const writer = writerIn(document, tokens[i]!.sentence, tokens[i]!.sentence)
    return writer && writer.noun < i ? inFull(writer, { first: i + 1, last, sentence }) : null
  }
  return null
}

/** Who put it out: "Roe" of "Roe's letter" and "a letter from Roe", else whom the sentence with it is about. */
function writerIn(document: Document, from: number, to: number): Writer | null {
  const { tokens, sentences } = document
  for (let sentence = to; sentence >= from; sentence--) {
    const { first, last } = sentences[sentence]!
    for (let noun = first; noun < last; noun++) {
      if (!PAPERS.test(tokens[noun]!.lower) || tokens[noun]!.quote >= 0) continue
      if (/^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? '')) {
        const owner = nounPhraseAfter(tokens, noun + 2, last)
        if (owner) return { owner, noun }
      }
      const at = determinerBefore(tokens, noun, first)
      if (/^(?:his|her|their|its)$/.test(tokens[at]!.lower)) return { owner: { first: at, last: at + 1 }, noun }
      const owner = ownerBefore(tokens, noun, first)
      if (owner) return { owner, noun }
      const about = mainSubject(document, sentences[sentence]!, noun)
      if (about && about.last <= noun && !/^(?:here|it|this)$/.test(tokens[about.first]!.lower))
        return { owner: about, noun }
    }
  }
  return null
}

/** Long enough, without marks at its ends and no new entry of a live page; a further paragraph still speaks as "we". */
function goesOn({ tokens }: Document, { first, last }: TokenRange, further: boolean): boolean {
  if (last - first < LEAST || tokens[first]!.quote >= 0 || tokens[last - 1]!.quote >= 0) return false
  if (clockEnd(tokens, first) > first) return false
  return !further || tokens.slice(first, last).some(({ lower }) => /^(?:we|us|our|i|my)$/.test(lower))
}
