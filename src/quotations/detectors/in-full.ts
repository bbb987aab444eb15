import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isPossessive } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** What is printed in full, and the words that end the paragraph before it. */
const PAPERS = /^(?:statement|letter|response|message|email|e-mail|note|reply|post|apology)$/
const IN_FULL =
  /(?:\bin full|\bas follows|\bhere it is(?: in full)?|\bhere is (?:the|his|her|its|their) (?:full )?(?:statement|letter|response|reply|message)(?: in full)?|\b(?:statement|letter) reads)[.:]$/i

/** Shorter paragraphs are items of a list. */
const LEAST = 15

/**
 * Matches the paragraphs without marks behind "Orbis has issued a statement. Here it is in full." and "Roe's letter in full:"; not
 * behind "The list is given in full.", which nobody wrote.
 */
export function printedInFull(document: Document): Found[] {
  const { tokens, sentences, blocks, text } = document
  const out: Found[] = []
  for (let i = 0; i + 1 < sentences.length; i++) {
    const sentence = sentences[i]!
    const { block } = sentence
    if (sentences[i + 1]!.block === block || blocks[block]!.role !== 'body') continue
    const end = tokens[sentence.last - 1]!
    if (!/[.:]$/.test(end.text) || !IN_FULL.test(text.slice(Math.max(0, end.end - 60), end.end))) continue
    const from = sentences[i - 1]?.block === block ? i - 1 : i
    const writer = writerIn(document, from, i)
    if (!writer) continue
    for (let at = i + 1; ; ) {
      const content = paragraphAt(document, at)
      if (!content || !goesOn(document, content, at > i + 1)) break
      out.push({
        first: content.first,
        last: content.last,
        kind: 'unmarked',
        detector: 'statement in full',
        cue: { first: writer.noun, last: writer.noun + 1 },
        subject: { ...writer.owner, place: 'source' },
        report: null,
        sentence: sentences[at]!,
      })
      at = content.next
    }
  }
  return out
}

/** Who put it out: "Roe" of "Roe's letter" and "a letter from Roe", else whom the sentence with it is about. */
function writerIn(document: Document, from: number, to: number): { owner: TokenRange; noun: number } | null {
  const { tokens, sentences } = document
  for (let sentence = to; sentence >= from; sentence--) {
    const { first, last } = sentences[sentence]!
    for (let noun = first; noun < last; noun++) {
      if (!PAPERS.test(tokens[noun]!.lower) || tokens[noun]!.quote >= 0) continue
      if (/^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? '')) {
        const owner = nounPhraseAfter(tokens, noun + 2, last)
        if (owner) return { owner, noun }
      }
      let at = noun - 1
      while (at > first && /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) && !isPossessive(tokens[at])) at--
      if (/^(?:his|her|their|its)$/.test(tokens[at]!.lower)) return { owner: { first: at, last: at + 1 }, noun }
      if (isPossessive(tokens[at])) {
        const owner = nounPhraseBefore(tokens, at, first)
        if (owner) return { owner, noun }
      }
      const owner = mainSubject(document, sentences[sentence]!, noun)
      if (owner && owner.last <= noun && !/^(?:here|it|this)$/.test(tokens[owner.first]!.lower)) return { owner, noun }
    }
  }
  return null
}

function paragraphAt(
  { sentences, blocks }: Document,
  index: number,
): { first: number; last: number; next: number } | null {
  const opening = sentences[index]
  if (!opening || blocks[opening.block]!.role !== 'body') return null
  let next = index
  while (sentences[next]?.block === opening.block) next++
  return { first: opening.first, last: sentences[next - 1]!.last, next }
}

/** Long enough, without marks at its ends and no new entry of a live page; a further paragraph still speaks as "we". */
function goesOn({ tokens }: Document, { first, last }: TokenRange, further: boolean): boolean {
  if (last - first < LEAST || tokens[first]!.quote >= 0 || tokens[last - 1]!.quote >= 0) return false
  if (clockEnd(tokens, first) > first) return false
  return !further || tokens.slice(first, last).some(({ lower }) => /^(?:we|us|our|i|my)$/.test(lower))
}
