import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { initialsOf, lettersOf, namesByLabel } from './initials.ts'

/** "Q:", "A:", "Marta Kowalczyk:", "KOWALCZYK:", "MK:", "M-K:" at the start of a paragraph. */
const LABEL = /^(Q|A|[\p{Lu}][\p{L}.'’ -]{1,40}):\s+(?=\S)/u
const INTERVIEWER = /^(?:q|question|interviewer|host|moderator|reporter|presenter|editor)$/i
/** Not "Still to come" or "Also on this page". */
const isName = (label: string): boolean =>
  label.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word) || /^(?:of|the|for|and)$/.test(word))
/** Initials, or a family name in capitals. */
const SHORTENED = /^\p{Lu}[\p{Lu}.’'-]+$/u

/** One paragraph with a label. */
interface Turn {
  /** The label, or the name that its initials stand for. */
  readonly who: string
  /** Where that name stands; null for "Q" and "A", which name nobody. */
  readonly name: TokenRange | null
  readonly content: TokenRange
  readonly sentence: Document['sentences'][number]
  readonly asks: boolean
}

/**
 * Matches the turns of a printed interview or debate: a label, a colon, then words without quote marks, in at least two
 * paragraphs under the same label or its initials, or under "Q" and "A". Not one "Note: ..." in a report. Questions are
 * nobody's we can name: the one label under which half the turns or more ask is the interviewer's.
 */
export function interviewTurns(document: Document): Found[] {
  const turns = readTurns(document)
  const counts = new Map<string, { turns: number; asked: number }>()
  for (const { who, asks } of turns) {
    const count = counts.get(who) ?? { turns: 0, asked: 0 }
    counts.set(who, { turns: count.turns + 1, asked: count.asked + (asks ? 1 : 0) })
  }
  const asker = askerOf([...counts].map(([who, count]) => ({ who, share: count.asked / count.turns })))
  const size = (who: string): number => counts.get(who)?.turns ?? 0
  return turns
    .filter(({ who }) => !INTERVIEWER.test(who) && who !== asker && (who === 'A' ? size('Q') > 0 : size(who) > 1))
    .flatMap((turn) => contentOf(document, turn))
}

function askerOf(labels: readonly { who: string; share: number }[]): string | null {
  const [most, next] = [...labels].sort((a, b) => b.share - a.share)
  return most && next && most.share >= 0.5 && next.share < 0.5 ? most.who : null
}

function readTurns(document: Document): Turn[] {
  const { text, blocks, sentences, tokens } = document
  const turns: Turn[] = []
  let names: Map<string, TokenRange> | null = null
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block]!
    if (block.role !== 'body' || (index > 0 && sentences[index - 1]!.block === sentence.block)) continue
    const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 60)))
    if (!match || !isName(match[1]!)) continue
    const label = match[1]!
    let last = sentence.last
    for (let i = index + 1; sentences[i]?.block === sentence.block; i++) last = sentences[i]!.last
    let first = sentence.first
    while (first < last && tokens[first]!.start < block.start + match[0].length) first++
    names ??= namesByLabel(document, sentence.first)
    const own = { first: sentence.first, last: Math.max(sentence.first, first - 1) }
    const shortened = SHORTENED.test(label)
    const name = (shortened ? names.get(lettersOf(label)) : null) ?? own
    if (!shortened && !names.has(initialsOf(label))) names.set(initialsOf(label), own)
    const named = label !== 'A' && label !== 'Q' && name.last > name.first
    turns.push({
      who: named ? text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end) : label,
      name: named ? name : null,
      content: { first, last },
      sentence,
      asks: /\?["”’']?$/.test(text.slice(Math.max(block.start, block.end - 2), block.end)),
    })
  }
  return turns
}

function contentOf({ tokens }: Document, { name, content, sentence }: Turn): Found[] {
  if (content.last - content.first < 2 || tokens[content.first]!.quote >= 0) return []
  if (!tokens.slice(content.first, content.last).some(({ pos }) => pos !== 'NUM' && pos !== 'PUNCT' && pos !== 'SYM'))
    return []
  return [
    {
      ...content,
      kind: 'unmarked',
      detector: 'turn of an interview',
      cue: null,
      subject: name && { ...name, place: 'source' },
      report: null,
      sentence,
    },
  ]
}
