import type { CheckedQuote } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { block, bold, dotted, heading, lines, small } from '../markdown/style.ts'
import { type Entry, entriesOf, type Reply, type Share } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { countedDifferences, differences, LEGEND } from './differences.ts'
import { alsoIn, excerptEntry, OTHER_ARTICLES } from './excerpt.ts'
import { saidLines } from './said.ts'
import { sourceLine } from './source.ts'

const VERDICTS: Readonly<Record<CheckedQuote['verdict'], readonly [mark: string, words: string]>> = {
  verbatim: ['✓', 'Printed to the letter'],
  altered: ['≠', 'Printed otherwise'],
  misattributed: ['≠', 'Said by someone else'],
  absent: ['–', 'Not in the coverage'],
}

function checkedEntry(
  { text, verdict, changes, claimedSpeaker, citations }: CheckedQuote,
  catalogue: Catalogue,
): Entry {
  const [mark, words] = VERDICTS[verdict]
  const [best, ...others] = citations.map((citation) => excerptEntry(citation, catalogue, true))
  const first = citations[0]
  const drawn = (share: Share): string =>
    (verdict === 'altered' && differences(changes, 800 * share)) || line(text, 800 * share)
  return {
    text: (share) =>
      lines(
        dotted(bold(`${mark} ${words}`), verdict === 'altered' && countedDifferences(changes)),
        block(`“${drawn(share)}”`),
        verdict === 'misattributed' &&
          claimedSpeaker &&
          `The message credits ${line(claimedSpeaker, 80 * share)}; the coverage:`,
        first?.quotation && saidLines(first.quotation, share),
        first && small(sourceLine(first, catalogue, share)),
        alsoIn(others.length),
      ),
    hint: `${words}: ${text}`,
    actions: best?.actions ?? [],
    more:
      others.length === 0
        ? undefined
        : {
            label: OTHER_ARTICLES,
            reply: { kind: 'answer', lead: 'Also printed here:', entries: others, perPage: 4 },
          },
  }
}

const tally = (checked: readonly CheckedQuote[]): string =>
  Object.entries(VERDICTS)
    .map(([verdict, [, words]]) => [checked.filter((quote) => quote.verdict === verdict).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words.toLowerCase()}`)
    .join(', ')

/** Every quote of a message, looked up. */
export function checkReply(checked: readonly CheckedQuote[], catalogue: Catalogue): Reply {
  if (checked.length === 0)
    return {
      kind: 'nothing',
      lead: lines(
        heading('No quotes in that message'),
        'I look up words in quote marks, such as “like these ones here”.',
      ),
      entries: [],
      perPage: 1,
    }
  const differing = checked.some(({ verdict }) => verdict === 'altered')
  return {
    kind: 'answer',
    lead: lines(
      heading(checked.length === 1 ? '1 quote looked up' : `${checked.length} quotes looked up`),
      tally(checked),
      differing && small(`${LEGEND}, against the coverage`),
    ),
    entries: entriesOf(checked, (quote) => checkedEntry(quote, catalogue)),
    perPage: 4,
    counted: ['quote', 'quotes'],
  }
}
