import type { Wording } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { block, bold, dotted, heading, lines, small } from '../markdown/style.ts'
import { type Entry, entriesOf, type Reply, type Share } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { countedDifferences, differences, LEGEND } from './differences.ts'
import { WIDER } from './quotations.ts'
import { saidHint, saidLines } from './said.ts'
import { sourceLine, titleOf } from './source.ts'
import { spotOptions } from './spot.ts'

const VERDICTS: Readonly<Record<Wording['wording'], string>> = {
  verbatim: 'The same words',
  trimmed: 'Shortened',
  altered: 'Other words',
}

function wordingEntry(wording: Wording, first: boolean, catalogue: Catalogue): Entry {
  const { quotation, speaker, changes, text } = wording
  const verdict = first ? 'The best attested wording' : VERDICTS[wording.wording]
  const drawn = (share: Share): string =>
    (!first && wording.wording !== 'verbatim' && differences(changes, 1000 * share)) || line(text, 1000 * share)
  return {
    text: (share) =>
      lines(
        dotted(bold(verdict), !first && countedDifferences(changes)),
        block(drawn(share)),
        quotation ? saidLines(quotation, share) : speaker && bold(line(speaker, 80 * share)),
        small(sourceLine(wording, catalogue, share)),
      ),
    hint: quotation ? saidHint(quotation) : titleOf(wording),
    actions: [{ label: 'Show in context', request: { view: 'context', options: spotOptions(wording) } }],
  }
}

/** One statement as each article words it. */
export function compareReply(wordings: readonly Wording[], words: string, catalogue: Catalogue): Reply {
  const articles = new Set(wordings.map(({ article }) => article)).size
  const count = articles === 1 ? 'One article carries' : `${articles} articles carry`
  const lead =
    wordings.length === 0
      ? lines(heading('No article carries that statement'), WIDER)
      : lines(heading(`${count} that statement`), small(dotted(LEGEND)), small(`You asked: ${line(words, 320)}`))
  return {
    kind: wordings.length > 0 ? 'answer' : 'nothing',
    lead,
    entries: entriesOf(wordings, (wording, i) => wordingEntry(wording, i === 0, catalogue)),
    perPage: 4,
    counted: ['wording', 'wordings'],
  }
}
