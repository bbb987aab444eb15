import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { isCompanyNoun, mayBeCompany } from './body-meant.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/** So many sentences of the body may take a headline's words up. */
const LEAD = 2
/** So many words more the body may have before them. */
const MORE = 3

/**
 * Where the lead takes up a headline's description of somebody: "a former consultant" for "Consultant says ...". Null outside
 * of headlines and standfirsts, and where the lead has other words.
 */
export function takenUpInLead({ tokens, sentences, blocks }: Document, { first, last }: TokenRange): TokenRange | null {
  const here = tokens[first]!.sentence
  const roleOf = (sentence: number) => blocks[sentences[sentence]!.block]?.role
  if (!/^(?:title|standfirst)$/.test(roleOf(here) ?? '') || tokens[first]!.pos === 'DET') return null
  let lead = here + 1
  while (lead < sentences.length && roleOf(lead) !== 'body') lead++
  const end = sentences[Math.min(lead + LEAD, sentences.length) - 1]!.last
  for (let i = sentences[lead]?.first ?? end; i + last - first <= end; i++) {
    let same = 0
    while (first + same < last && tokens[i + same]!.lower === tokens[first + same]!.lower) same++
    if (first + same < last) continue
    for (let opens = i - 1; opens >= i - 1 - MORE && opens >= 0; opens--) {
      if (/^(?:the|an?)$/.test(tokens[opens]!.lower)) return { first: opens, last: i + same }
      if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[opens]!.pos)) break
    }
  }
  return null
}

/**
 * "Orbis" for the "Swedish packaging group" of a standfirst below "Orbis rejects a bid": the body that the headline opens with.
 * Null for "The group", which the text may have others for, and where the headline opens with none.
 */
export function bodyOfTitle(
  { tokens, sentences, blocks }: Document,
  cast: Cast,
  { first }: TokenRange,
  noun: string,
): Entry | null {
  if (!COMPANY_NOUNS.has(noun) || !isCompanyNoun(noun) || tokens[first]!.pos === 'DET') return null
  const here = tokens[first]!.sentence
  const title = here - 1
  if (title < 0 || blocks[sentences[title]!.block]?.role !== 'title') return null
  if (blocks[sentences[here]!.block]?.role !== 'standfirst' || sentences[here]!.first !== first) return null
  const opens = sentences[title]!.first
  const { names, proper, full } = cast.bodies
  const name = [...names, ...proper].find((one) => one.first === opens)?.name
  return name && mayBeCompany(name) ? cast.registry.other(full.get(name) ?? name, 'body', here) : null
}
