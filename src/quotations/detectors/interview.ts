import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { holds, OWN, toldBetween } from './between-turns.ts'
import { isHeard } from './hearing.ts'
import { narratorsOf } from './narrators.ts'
import { readTurns, TURN, type Turn } from './turns.ts'

const INTERVIEWER = /^(?:q|question|interviewer|host|moderator|reporter|presenter|editor)$/i

/**
 * Matches the turns of a printed interview or debate: a label, a colon, then words without quote marks, in at least two
 * paragraphs under the same label or its initials, or under "Q" and "A". Not one "Note: ..." in a report. Questions are
 * nobody's we can name: the one label under which half the turns or more ask is the interviewer's. The transcript of a
 * broadcast, a court or a call names whoever asks ("JANE ROE, HOST:", "THE COURT:", "Operator:"): there every turn counts, but for those that tell the
 * story itself; so does whoever puts the questions at a hearing of which the article tells. So does each of several passers-by or members ("Jane Roe, 29, nurse: I do", "Jane Roe (Lund) (Lab): I am"). Nor is what
 * the writer tells between two turns.
 * @param cues by sentence
 */
export function interviewTurns(document: Document, cues: readonly (readonly Cue[])[]): Found[] {
  const turns = readTurns(document)
  const counts = new Map<string, { turns: number; asked: number }>()
  for (const { who, asks, goesOn } of turns) {
    if (goesOn) continue
    const count = counts.get(who) ?? { turns: 0, asked: 0 }
    counts.set(who, { turns: count.turns + 1, asked: count.asked + (asks ? 1 : 0) })
  }
  const narrators = narratorsOf(document, turns)
  const broadcast = (turns.length > 2 && turns.some(({ onAir }) => onAir)) || isExchange(turns)
  const described = turns.filter((one) => one.described && !one.goesOn)
  const several = described.length > 1 && described.some(({ content }) => holds(document, content, OWN))
  const most = askerOf([...counts].map(([who, count]) => ({ who, share: count.asked / count.turns })))
  const asker = most !== null && isHeard(document, turns, most) ? null : most
  const told = new Set(runsOf(turns).flatMap((run) => toldBetween(document, run, cues)))
  const size = (who: string): number => counts.get(who)?.turns ?? 0
  return turns
    .filter(
      ({ who, described: told }) =>
        !narrators.has(who) &&
        (broadcast ||
          (several && told) ||
          (!INTERVIEWER.test(who) && who !== asker && (who === 'A' ? size('Q') > 0 : size(who) > 1))),
    )
    .filter((turn) => !told.has(turn))
    .flatMap((turn) => contentOf(document, turn))
}

/** "Operator: Where are you?" and "Caller: On the roof.": two and more who speak in a call or a house, one of whom asks. */
function isExchange(turns: readonly Turn[]): boolean {
  const labelled = turns.filter(({ goesOn }) => !goesOn)
  return (
    labelled.some(({ who }) => who !== labelled[0]!.who) &&
    labelled.some(({ asks }) => asks) &&
    labelled.every(({ inExchange }) => inExchange)
  )
}

/** The paragraphs without a label that stand together, in order. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = []
  for (const [i, turn] of turns.entries())
    if (turn.goesOn && turns[i - 1]?.goesOn) runs.at(-1)!.push(turn)
    else if (turn.goesOn) runs.push([turn])
  return runs
}

function askerOf(labels: readonly { who: string; share: number }[]): string | null {
  const [most, next] = [...labels].sort((a, b) => b.share - a.share)
  return most && next && most.share >= 0.5 && next.share < 0.5 ? most.who : null
}

function contentOf({ tokens }: Document, { name, content, sentence }: Turn): Found[] {
  if (content.last - content.first < 2 || tokens[content.first]!.quote >= 0) return []
  if (!tokens.slice(content.first, content.last).some(({ pos }) => pos !== 'NUM' && pos !== 'PUNCT' && pos !== 'SYM'))
    return []
  return [
    {
      ...content,
      kind: 'unmarked',
      detector: TURN,
      cue: null,
      subject: name && { ...name, place: 'source' },
      report: null,
      sentence,
    },
  ]
}
