import { countryOf } from '../../language/places/countries.ts'
import { findPlace } from '../../language/places/index.ts'
import type { Article, Block, Sentence } from '../../model.ts'
import { oncePer } from '../../once.ts'
import { BLANK, type Reporting } from '../reports.ts'
import { isSite, NAME, placeAt } from './name.ts'

/** "In the village of Brekke", "In Brekke, a village of fishermen, ...", "At Vest airport": a scene is set. */
const SETS_SCENE = new RegExp(
  `(?:^|, )(?:[Ii]n|[Aa]t|[Oo]utside) (?:the (?:[\\p{L}'’-]+ ){0,3}(?:city|town|village|hamlet|suburb|port|district|neighbourhood|neighborhood|island|stronghold|heartland|bastion|hometown) of )?${NAME}`,
  'gu',
)
/** "In Norway's Vest province, villagers marched": a part of a country. */
const IN_REGION =
  /^\W*In (?:\p{Lu}[\p{L}-]+['’]s? )?(?:\p{Ll}+ )?((?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:province|district|region|county|prefecture|township|valley)\b/u
/** "In Brekke the news was met with a shrug.": whom nobody has named yet are then of that place. */
const IN_TOWN = new RegExp(`^\\W*In ${NAME}(?=,? (?:the|a|an|few|many|most|some|no|nobody|people|life|it)\\b)`, 'u')
/** "Back in Brekke, the boats lie idle.": the reader has been there before; of no city or country, where much else happens. */
const BACK_IN = new RegExp(`^\\W*Back (?:in|at) (${NAME}(?: \\d+)?),`, 'u')
const LOCALS =
  /\b(?:[Rr]esidents?|[Vv]illagers?|[Ll]ocals?|[Tt]ownspeople|[Ff]ishermen|[Ff]armers?|[Ss]hopkeepers?|[Nn]eighbou?rs?)\b/
/** As much of a paragraph is read: a whole page saved as one line is none. */
const MOST_BEFORE = 1000
const MOST_SENTENCES = 40

/**
 * The place of the scene that a quotation stands in: a village, town or site that the sentence opening its paragraph or the
 * one before it takes the reader to. A country or a city by its bare name sets none: "In Moscow, the ministry said".
 *
 * @param most as many blocks before the quotation's may set it
 */
export function settingOf({ analysis, frames, reports }: Reporting, index: number, most: number): string | null {
  const { block, sentence } = reports[index]!
  for (let at = sentence; at >= 0 && sentence - at < MOST_SENTENCES; at--) {
    const there = analysis.sentences[at]!
    if (block - there.block > most) return null
    const region = isFirst(analysis.sentences, at) ? regionOrTown(frames, analysis.sentences, at) : null
    if (region) return region
    for (const match of (frames[at] ?? '').matchAll(SETS_SCENE)) {
      const name = match[1]!
      const start = match.index + match[0].length - name.length
      const place = placeAt(frames[at]!, start, name, false)
      if (place && isScene(match[0], frames[at]!.slice(start + name.length), name)) return place
    }
  }
  return null
}

const isFirst = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at - 1]?.block !== sentences[at]!.block

/** The province that a paragraph's first sentence opens with; or the town, where it quotes nobody and those who live there speak next. */
function regionOrTown(frames: readonly string[], sentences: readonly Sentence[], at: number): string | null {
  const frame = frames[at] ?? ''
  const region = IN_REGION.exec(frame)?.[1]?.trim()
  if (region) return region
  const back = BACK_IN.exec(frame)?.[1]
  if (back && findPlace(back) === null && !NO_TOWN.test(back)) return back.replace(/^the /, '')
  const next = sentences[at + 1]?.block === sentences[at]!.block ? (frames[at + 1] ?? '') : ''
  const town = frame.includes(BLANK) || !LOCALS.test(next) ? null : (IN_TOWN.exec(frame)?.[1] ?? null)
  return town !== null && countryOf(town) === null && !NO_TOWN.test(town) ? town : null
}

/** What else one may be in. */
const NO_TOWN =
  /^(?:the |January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Parliament|Congress|Ramadan|Christmas)/

const isScene = (lead: string, after: string, name: string): boolean =>
  / of $/.test(lead.slice(0, lead.length - name.length)) ||
  /^, (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:city|town|village|hamlet|suburb|port|district|island)\b/u.test(after) ||
  isSite(name)

/** "By Ann Grey at the Brekke showground" */
const WRITTEN_AT = new RegExp(`^By [^.]{3,60}? (?:at|outside) ${NAME}$`, 'u')
/** "tells me", "I'm at the main shelter": the reporter is with those who speak. */
const IN_PERSON = /\b(?:tells|told) (?:me|us)\b|\bI(?:['’]m| am) (?:at|in|outside|inside|standing)\b/

/**
 * The building or ground at which the entry of a live page was written, for those who speak to its reporter there; null
 * where the words next above them that say who wrote name none.
 */
export function placeOfReporter({ analysis, article, frames, reports }: Reporting, index: number): string | null {
  const { quotation, sentence } = reports[index]!
  const byline = bylinesOf(article).findLast(({ end }) => end <= quotation.start)
  const written = byline && WRITTEN_AT.exec(article.text.slice(byline.start, byline.end))
  const place = written && placeAt(written[0], written[0].length - written[1]!.length, written[1]!, false)
  if (!place || !isSite(place)) return null
  for (let at = sentence; at >= 0 && analysis.sentences[at]!.start > byline.end; at--)
    if (IN_PERSON.test(frames[at]!)) return place
  return null
}

const bylinesOf = oncePer(({ blocks }: Article): readonly Block[] => blocks.filter(({ role }) => role === 'byline'))

/** "I'm on the wharf in Brekke.", "Our reporter Ann Grey has been at the shelter at Brekke Hall.", "I heard the same in Brekke" */
const REPORTER_AT = new RegExp(
  `(?:\\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are) (?:(?:now|back|out|still|standing|sitting|walking|waiting) )*(?:at|in|on|outside|inside|near|by)\\b|\\b[Oo]ur (?:\\p{L}+ ){0,2}(?:reporter|correspondent),?(?: \\p{Lu}[\\p{L}'’-]+){0,3},? (?:is|was|has been)\\b|\\bI (?:heard|saw|found|met)\\b)[^.;:\\uFFFC]{0,80}?(?:(?:^| )(?:in|at|outside) |(?<=\\b(?:in|at|outside) ))${NAME}`,
  'u',
)
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur)\b/
/** The time at the head of an entry of a live page. */
const ENTRY = /^\s*\d{1,2}[.:]\d{2}/
/** As many paragraphs later those whom the reporter meets still speak. */
const MET_BLOCKS = 4

/**
 * Where the reporter tells to be, for those who speak in the paragraphs after that, and in the same one: "We are standing in
 * a lobby in Oslo." Not past the time that heads the next entry of a live page.
 */
export function placeOfWitness({ analysis, article, frames, reports }: Reporting, index: number): string | null {
  const { block, sentence } = reports[index]!
  const { sentences } = analysis
  const from = sentences[sentence + 1]?.block === block ? sentence + 1 : sentence
  for (let at = from; at >= 0 && from - at < MOST_SENTENCES; at--) {
    const there = sentences[at]!
    if (block - there.block > MET_BLOCKS) return null
    const frame = frames[at]!
    const match = FIRST_PERSON.test(frame) ? REPORTER_AT.exec(frame) : null
    const name = match?.[1]
    const place = name && placeAt(frame, match.index + match[0].length - name.length, name, true)
    if (place) return countryOf(place) === null ? place : null
    const before = article.blocks[there.block - 1]
    if (isFirst(sentences, at) && before && ENTRY.test(article.text.slice(before.start, before.start + 12))) return null
  }
  return null
}

/**
 * The place of a body that its paragraph introduced with one: "A court in Oslo threw it out. The strike was lawful, the
 * court ruled." Not that of a person: "a teacher in Oslo" may speak anywhere.
 */
export function placeOfBody({ analysis, article, reports }: Reporting, index: number): string | null {
  const { quotation, sentence } = reports[index]!
  const noun = /^the (\p{Ll}+)$/iu.exec(quotation.mention?.text ?? '')?.[1]
  if (noun === undefined || quotation.speakerKind === 'person') return null
  let first = sentence
  while (first > 0 && sentence - first < MOST_SENTENCES && !isFirst(analysis.sentences, first)) first--
  const from = analysis.sentences[first]?.start
  const before = from === undefined ? '' : article.text.slice(from, Math.min(quotation.start, from + MOST_BEFORE))
  const match = new RegExp(`\\b${noun} in ${NAME}`, 'u').exec(before)
  return match && placeAt(before, match.index + match[0].length - match[1]!.length, match[1]!, true)
}
