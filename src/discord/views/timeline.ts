import { shownText } from '../../answers/timeline/shown.ts'
import type { TimelineEntry, TimelineFilter } from '../../model.ts'
import { label, line } from '../markdown/escape.ts'
import { bold, dotted, heading, lines, small } from '../markdown/style.ts'
import { type Entry, entriesOf, type Reply } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { datedWords, dateWords } from './dates.ts'
import { alsoIn, excerptEntry, OTHER_ARTICLES } from './excerpt.ts'
import { filterWords, WIDER } from './quotations.ts'
import { sourceLine } from './source.ts'
import { spotOptions } from './spot.ts'
import { timelinePicture } from './timeline-picture.ts'

function timelineEntry(event: TimelineEntry, catalogue: Catalogue): Entry {
  const { date, basis, planned, citations } = event
  const [first, ...others] = citations
  return {
    text: (share) =>
      lines(
        dotted(bold(datedWords(date, basis)), planned && 'planned when this was written'),
        line(shownText(event), 900 * share),
        first && small(sourceLine(first, catalogue, share)),
        alsoIn(others.length),
      ),
    hint: dateWords(date),
    actions: first ? [{ label: 'Show in context', request: { view: 'context', options: spotOptions(first) } }] : [],
    more:
      others.length === 0
        ? undefined
        : {
            label: OTHER_ARTICLES,
            reply: {
              kind: 'answer',
              lead: `${heading(dateWords(date))}\nAlso told by:`,
              entries: entriesOf(others, (other) => excerptEntry(other, catalogue, true)),
              perPage: 4,
            },
          },
  }
}

/**
 * Dated events in order, in pages, with a picture of them.
 *
 * @param nearest what to say when there is none, escaped.
 */
export function timelineReply(
  events: readonly TimelineEntry[],
  filter: TimelineFilter,
  catalogue: Catalogue,
  nearest: string | null = null,
): Reply {
  const asked = filterWords(filter)
  const count =
    events.length === 0 ? 'No dated event' : events.length === 1 ? '1 dated event' : `Timeline: ${events.length} events`
  return {
    kind: events.length > 0 ? 'answer' : 'nothing',
    lead: lines(heading([count, asked].filter(Boolean).join(' ')), events.length === 0 && (nearest ?? WIDER)),
    entries: entriesOf(events, (event) => timelineEntry(event, catalogue)),
    perPage: 5,
    counted: ['event', 'events'],
    picture: events.length > 0 ? () => timelinePicture(events, filterWords(filter, label)) : undefined,
  }
}
