import type { LinkedQuotation, QuotationKind } from '../../model.ts'
import { label, line } from '../markdown/escape.ts'
import { bold, dotted, lines } from '../markdown/style.ts'
import type { Share } from '../reply/reply.ts'
import { datedWords, dateWords } from './dates.ts'

/** How closely the words are the speaker's own. */
const CLOSENESS: Readonly<Record<QuotationKind, string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported, not word for word',
  unmarked: 'quoted without quote marks',
}

/** "**Antony Blinken**, US Secretary of State · “told” · word for word" */
function speakerLine({ speaker, role, cue, kind }: LinkedQuotation, share: Share): string {
  const name = speaker ? bold(line(speaker.name, 80 * share)) : 'Speaker not named'
  return dotted(
    role ? `${name}, ${line(role, 100 * share)}` : name,
    cue && `“${line(cue.text, 40 * share)}”`,
    CLOSENESS[kind],
  )
}

/** "Said ≈ 9 January 2022 (inferred) · CNN’s State of the Union · in Washington" */
function saidLine({ saidOn, saidBasis, saidEvidence, venue, place }: LinkedQuotation, share: Share): string {
  const shown = saidEvidence?.text.trim()
  const from = saidBasis === 'resolved' && shown && shown.length <= 40 ? ` from “${line(shown, 80 * share)}”` : ''
  const when = saidOn ? `Said ${datedWords(saidOn, saidBasis).replace(/\)$/, `${from})`)}` : 'Day not known'
  return dotted(
    when,
    venue && venueWords(venue, 80 * share),
    place && `${SITE.test(place) ? 'at' : 'in'} ${line(place, 80 * share)}`,
  )
}

/** People who are told something, rather than a place or a programme. */
const AUDIENCES =
  /^(?:the )?(?:reporters|journalists|lawmakers|deputies|senators|ministers|parliament|press|public|viewers|listeners)(?: (?:at|during|on|in) .*)?$/i

/** A building or ground, which one speaks at. */
const SITE =
  /(?:\b(?:base|station|airport|hospital|stadium|university|cathedral|church|mosque|court|hotel|square|market|prison|college|museum|library|park|arena|hall|palace|embassy|headquarters|plant|factory|camp|house|pentagon|capitol))$/i

/** "Radio Haven", but "to reporters". */
const venueWords = (venue: string, most: number): string =>
  AUDIENCES.test(venue.trim()) ? `to ${line(venue, most)}` : line(venue, most)

export const saidLines = (quotation: LinkedQuotation, share: Share): string =>
  lines(speakerLine(quotation, share), saidLine(quotation, share))

/** Not escaped, for menus: "Antony Blinken, 9 January 2022: To make actual progress, ...". */
export function saidHint({ speaker, saidOn, content }: LinkedQuotation): string {
  const who = label(speaker?.name ?? 'Speaker not named', 40)
  return `${[who, saidOn && dateWords(saidOn)].filter(Boolean).join(', ')}: ${content.slice(0, 100)}`
}
