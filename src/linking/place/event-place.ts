import { countryOf } from '../../language/places/countries.ts'
import { inTitleCase } from '../../language/title-case.ts'
import { oncePer } from '../../once.ts'
import { type Reporting, sentenceAt } from '../reports.ts'
import { TO_COME } from './events.ts'
import { IN_PLACE, isSite, NAME, placeAt, placeIn } from './name.ts'

const EVENT = '(?:talks|meeting|summit|negotiations|conference|discussions|ceremony|briefing|hearing)'
/** "after the summit", "following trilateral talks": the saying belongs to an event. */
const AT_EVENT = new RegExp(
  `\\b(?:(?:[Aa]fter|[Ff]ollowing|[Aa]t|[Dd]uring) (?:the (?:end|start|close) of )?(?:[\\p{L}’'-]+ ){0,5}|told the )${EVENT}\\b`,
  'u',
)
/** "the summit in Oslo", "met on Friday in Oslo". */
const HELD_IN = new RegExp(
  `\\b(?:${EVENT}|met|agreed|signed|gathered|convened)\\b(?:(?! about )[^,.;:\\uFFFC]){0,40}? (?:in|at) ${NAME}`,
  'gu',
)
/** "the Oslo talks" */
const PLACE_EVENT = new RegExp(`\\b(\\p{Lu}[\\p{L}’'-]+) ${EVENT}\\b`, 'gu')
const AHEAD = new RegExp(`\\b(?:${TO_COME}|next|invited)\\b`, 'i')

/**
 * Where the event was that a quotation's sentence, or the one before it, names without its place ("after the summit"): the
 * one city of such events in the article, or else that of its dateline. Null where the article tells of events in several.
 */
export function placeOfEvent(reporting: Reporting, index: number): string | null {
  const { frames, analysis, reports } = reporting
  const { sentence: own, quotation } = reports[index]!
  const sentence = Math.min(own, sentenceAt(analysis.sentences, quotation.start))
  const named = [sentence, sentence - 1].some((at) => AT_EVENT.test(frames[at] ?? '') && !AHEAD.test(frames[at] ?? ''))
  if (!named) return null
  return oneEventPlace(reporting)
}

/** The one city or hall of the events that an article tells of, or else that of its dateline. */
const oneEventPlace = oncePer((reporting: Reporting): string | null => {
  const { frames } = reporting
  const places = new Set<string>()
  for (const frame of frames) {
    for (const match of [...frame.matchAll(HELD_IN), ...frame.matchAll(PLACE_EVENT)]) {
      const place = placeAt(frame, match.index + match[0].lastIndexOf(match[1]!), match[1]!, false)
      const ahead = AHEAD.test(frame.slice(Math.max(0, match.index - 60), match.index + match[0].length + 14))
      if (place && !ahead && countryOf(place) === null) places.add(place)
    }
  }
  if (places.size > 1) return null
  return [...places][0] ?? placeOfDateline(reporting)
})

/** Where the press was told: at the one event, unless the report itself comes from elsewhere. */
export function placeOfPress(reporting: Reporting): string | null {
  const [event, written] = [oneEventPlace(reporting), placeOfDateline(reporting)]
  return event === null || written === null || event === written || isSite(event) ? event : null
}

const GATHERED = new RegExp(
  `\\b(?:gathered|rallied|marched|assembled|turned out)\\b[^,.;:\\uFFFC]{0,60}? ${IN_PLACE}`,
  'u',
)

/** Where people came together: "About 200 gathered on Sunday outside the town hall in Oslo". */
export function placeGathered(frame: string): string | null {
  const match = GATHERED.exec(frame)
  return match && placeAt(frame, match.index + match[0].lastIndexOf(match[1]!), match[1]!, false)
}

/** The place of "OSLO, May 3 (NTB) -", or null. */
export function placeOfDateline({ article }: Reporting): string | null {
  const line = article.blocks.find(({ role }) => role === 'dateline')
  const words = line && /^\W*(\p{Lu}[\p{L}.'’ -]*)/u.exec(article.text.slice(line.start, line.end))?.[1]
  if (!words) return null
  // "AXIM" is a town that no table knows; the "NTBC" of "told NTBC" is who reports.
  const isTown = words === words.toUpperCase() && !article.text.includes(words.trim(), line.end)
  return placeIn(words.trim()) ?? (isTown ? inTitleCase(words.trim()) : null)
}

/** "Announcing this at a press conference here, she said" */
const MET_HERE = /\b(?:conference|briefing|meeting|rally|function|reporters|mediapersons|journalists|newsmen) here\b/

/** "She told reporters here on Friday": where the report was written. */
export function placeOfHere(reporting: Reporting, index: number): string | null {
  const { sentence, quotation } = reporting.reports[index]!
  const span = reporting.analysis.sentences[sentence]
  if (!span || !quotation.cue) return null
  const frame = reporting.frames[sentence] ?? ''
  const here = /^[^.;:\uFFFC]{0,80}\bhere\b/.test(frame.slice(quotation.cue.end - span.start)) || MET_HERE.test(frame)
  return here ? placeOfDateline(reporting) : null
}
