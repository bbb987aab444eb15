import type { Token } from '../../language/index.ts'
import { isCapitalised, isComma, isHyphen, isOfOrFor, isPossessive } from '../grammar/tags.ts'
import { hasParticle, hasTitle } from '../lexicon/kinds.ts'
import { readBeforeName } from './before-name.ts'
import { nameBehindOffice } from './behind-office.ts'
import { givenNameIn } from './given-name.ts'
import { INITIAL, type NameRun } from './names.ts'
import { pastNickname } from './nicknames.ts'

/** Letters behind a name that are no part of it: "Ruth Hale KC", "Jane Roe MP". */
const POSTNOMINAL =
  /^(?:KC|QC|SC|SAN|BL|JP|MP|MS|AS|MSP|MEP|MLA|MLC|MHA|MHK|TD|MD|PhD|OBE|MBE|CBE|DBE|KBE|FRS|CB|CMG|KCMG|KCB|DSO|RN|IAS|IPS|IFS|OFR|MON)$/

/** "T.D." as well. */
const isPostnominal = ({ text }: Token): boolean =>
  POSTNOMINAL.test(text) || (text.length < 6 && text[1] === '.' && POSTNOMINAL.test(text.replaceAll('.', '')))

/** The person's name at the end of a run: after its role or title, else from a known first name. */
export function personIn(tokens: readonly Token[], start: number, last: number): NameRun | null {
  let end = last
  while (end > start + 1 && isPostnominal(tokens[end - 1]!)) end--
  const before = readBeforeName(tokens, start, end)
  if (!before) return null
  const { titled, gender } = before
  let { styled, roleEnd } = before
  let first = givenNameIn(tokens, start, end, before)
  const holds = roleEnd < 0 && !titled ? nameBehindOffice(tokens, start, end) : null
  if (holds) first = roleEnd = holds.last
  while (first < end && (isHyphen(tokens[first]) || (hasParticle(tokens[first]) && !isCapitalised(tokens[first])))) {
    // "Lord van der Lund"
    if (titled && hasParticle(tokens[first])) styled = `${styled} ${tokens[first]!.text}`.trim()
    first++
  }
  if (first < end && isOfOrFor(tokens[first])) return null
  const words = joinHyphens(tokens, first, end)
  if (words.length === 0 || (words.length > 5 && words.filter((word) => !INITIAL.test(word)).length > 5)) return null
  const roleFirst = holds ? holds.first : roleEnd > 0 ? start : first
  return {
    first,
    last,
    opens: titlesStart(tokens, start, first),
    words,
    titled,
    gender,
    styled: styled || null,
    role: roleEnd > roleFirst ? { first: roleFirst, last: roleEnd } : null,
  }
}

/** Where the titles right before a name start; those whose full stop the tokenizer sets apart too: "Const. Roe". */
function titlesStart(tokens: readonly Token[], start: number, name: number): number {
  let first = name
  while (first > start) {
    const title = tokens[first - 1]!.text === '.' ? first - 2 : first - 1
    if (!hasTitle(tokens[title])) break
    first = title
  }
  return first
}

/** A name's words: "Min-seok" is one, and a nickname in quote marks none. */
function joinHyphens(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    if (tokens[i]!.mark) i = pastNickname(tokens, i)
    const token = tokens[i]!
    const glued = i > first && tokens[i - 1]!.end === token.start && (isHyphen(token) || isHyphen(tokens[i - 1]))
    if (glued) words[words.length - 1] += token.text
    else if (!isPossessive(token) && !isComma(token)) words.push(token.text)
  }
  return words
}
