import type { Span } from '../model.ts'
import { isSectionLabel } from './furniture.ts'

const MEDIA =
  /\b(?:news|times|post|herald|journal|tribune|gazette|telegraph|guardian|mail|mirror|express|observer|star|sun|standard|chronicle|press|today|daily|weekly|online|tv|radio|reuters|bbc|cnn|npr|agency|euronews|independent|economist|review|magazine|digest|monitor|globe|inquirer|dispatch|courier|bulletin|register|examiner|insider|report|wire|world service)\b|\.(?:com|org|net|info|[a-z]{2})$/i

/** A headline without the path of sections before it and the outlet's name after it; offsets count in the line. */
export interface Headline extends Span {
  readonly outlet: string | null
}

/**
 * Cuts a headline's line: "Index – Abroad – Storm closes port" is a path of sections and a headline, "Storm closes port |
 * The Harbour Times" a headline and its outlet. A dash inside a headline stays.
 *
 * Matches `News > World > Storm closes the port`; must not match `Ukraine – what we know so far`.
 */
export function cutHeadline(line: string, outlet: string | null = null): Headline {
  const head = cutPath(line)
  const tail = cutOutlet(line.slice(head.start), outlet)
  return { start: head.start, end: head.start + tail.end, outlet: tail.outlet ?? head.outlet }
}

function cutPath(line: string): { start: number; outlet: string | null } {
  const parts = line.split(/(\s[–—>»›/|]\s|\s?[>»›]\s?)/)
  if (parts.length < 5 || parts.length > 11) return { start: 0, outlet: null }
  const names = parts.filter((_, index) => index % 2 === 0)
  const path = names.slice(0, -1)
  const short = path.every((name) => name.trim() !== '' && name.trim().split(/\s+/).length <= 3)
  if (!short || !path.some(isSectionLabel) || (names.at(-1) ?? '').split(/\s+/).length < 3)
    return { start: 0, outlet: null }
  const first = path[0]?.trim() ?? ''
  return { start: parts.slice(0, -1).join('').length, outlet: isSectionLabel(first) ? null : first }
}

function cutOutlet(line: string, outlet: string | null): { end: number; outlet: string | null } {
  const match = /^(.{12,}?)\s+([|–—-]|::)\s+([^|–—]{2,40})$/.exec(line.slice(0, 400))
  if (!match || line.length > 400) return { end: line.length, outlet: null }
  const [, headline = '', mark, name = ''] = match
  const known = outlet !== null && name.trim().toLowerCase() === outlet.toLowerCase()
  const looksLike = name.split(/\s+/).length <= 5 && /^\p{Lu}/u.test(name) && (mark === '|' || MEDIA.test(name))
  return known || looksLike
    ? { end: headline.trimEnd().length, outlet: name.trim() }
    : { end: line.length, outlet: null }
}
