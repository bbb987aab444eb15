import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'

/** "Q:", "A:", "Marta Kowalczyk:", "KOWALCZYK:" at the start of a paragraph. */
const LABEL = /^(Q|A|[\p{Lu}][\p{L}.'’ -]{1,40}):\s+(?=\S)/u
const INTERVIEWER = /^(?:q|question|interviewer|host|moderator|reporter|presenter|editor)$/i

/**
 * Matches the turns of a printed interview or debate: a label, a colon, then words without quote marks, in at least two
 * paragraphs under the same label or under "Q" and "A". Not one "Note: ..." in a report. Questions are nobody's we can name.
 */
export function interviewTurns(document: Document): Found[] {
  const { text, blocks, sentences } = document
  const labels = new Map<string, number>()
  const turns: { label: string; first: number; start: number }[] = []
  sentences.forEach((sentence, index) => {
    if (index > 0 && sentences[index - 1]!.block === sentence.block) return
    const block = blocks[sentence.block]!
    const match =
      block.role === 'body' ? LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 60))) : null
    if (!match) return
    const label = match[1]!
    labels.set(label, (labels.get(label) ?? 0) + 1)
    turns.push({ label, first: index, start: block.start + match[0].length })
  })
  const interview = (labels.get('A') ?? 0) > 0 && (labels.get('Q') ?? 0) > 0
  const kept = turns.filter(
    ({ label }) => !INTERVIEWER.test(label) && (label === 'A' ? interview : (labels.get(label) ?? 0) > 1),
  )
  return kept.flatMap(({ first, start }) => turn(document, first, start))
}

function turn(document: Document, index: number, start: number): Found[] {
  const { tokens, sentences } = document
  const sentence = sentences[index]!
  let last = sentence.last
  for (let i = index + 1; sentences[i]?.block === sentence.block; i++) last = sentences[i]!.last
  let first = sentence.first
  while (first < last && tokens[first]!.start < start) first++
  if (last - first < 2 || tokens[first]!.quote >= 0) return []
  const colon = first - 1
  const label = { first: sentence.first, last: colon, place: 'source' as const }
  const named = colon - sentence.first > 0 && tokens[sentence.first]!.text !== 'A'
  return [
    {
      first,
      last,
      kind: 'unmarked',
      detector: 'turn of an interview',
      cue: null,
      subject: named ? label : null,
      report: null,
      sentence,
    },
  ]
}
