import { oncePer } from '../../once.ts'
import { familyOf, type Reporting } from '../reports.ts'
import { BODIES, ON_WHAT, QUALIFIERS } from '../sitting/words.ts'
import { isSite, NAME, placeAt } from './name.ts'

const AT_SITE = new RegExp(
  `\\b(?:at|At|in|In|before) (?=[^,.;]*\\b(?:[Cc]ourt|[Cc]ourthouse|Hall|Centre|Center|Chambers?)\\b)${NAME}`,
  'gu',
)
/** What happens in court to those whom the report is about. */
const PROCEEDINGS =
  /\b(?:pleaded|appeared|sentence|sentenced|jailed|convicted|guilty|trial|hearing|heard|charged|fined|remanded|inquest|evidence|[Cc]oroner)\b/
/** What a council does. */
const MEETING = /\b(?:met|meets|meeting|voted|votes?|approved|agreed|rejected|session|debate)\b/
/** Who speaks there, and how. */
const IN_COURT =
  /\b(?:Judge|Justice|Recorder|Magistrate|Sheriff|[Cc]oroner|prosecut(?:ing|or)|defending|mitigating|barrister|told the (?:court|jury|inquest|hearing|tribunal)|outside (?:the )?court|[Ss]entencing|in evidence|cross-examination)\b/
const COURT = / [Cc]ourt(?:house)?$/
const HALL = / (?:Hall|Centre|Center|Chambers?)$/
/** "The inquiry is sitting in Oslo.", "It was held at the town hall" */
const SITS = new RegExp(
  `\\b(?:[Ii]nquest|[Ii]nquiry|[Tt]ribunal|[Hh]earings?|[Tt]rial|[Cc]ourt|[Cc]ommittee|[Cc]ouncil|[Mm]eeting|[Ss]ession|It)[^.;:]{0,40}? (?:sitting|sits|sat|held|taking place|being heard|under way|meeting|met) (?:[^.;:]{0,30} )?(?:in|at) ${NAME}`,
  'gu',
)

/** "told the hearing in Vik", "appeared before the Harbour Committee at Parliament" */
const TOLD_IN = new RegExp(
  `\\b(?:told|tells|before|at|At|to) (?:the|an?) ${QUALIFIERS}(?:${BODIES})${ON_WHAT} (?:sitting )?(?:in|at) (?:the )?(Parliament\\b|${NAME.slice(1, -1)})`,
  'gu',
)
/** "More than 90 residents squeezed into the Memorial Hall" */
const CROWDED = new RegExp(
  `\\b(?:packed|filled|crowded|squeezed|crammed|poured|filed|piled) (?:in)?(?:to )?(?:the )?(?=[^,.;]*\\b(?:[Hh]all|[Cc]entre|[Cc]enter|[Cc]hurch|[Ss]chool|[Cc]lub)\\b)${NAME}`,
  'gu',
)

const MOST_SENTENCE = 1000

/**
 * The court of a report that names one ("pleaded guilty at Vik District Court"), for those who speak in court: "the judge
 * said", "told the jury". Not for a neighbour whom the reporter asked.
 */
export function courtOf(reporting: Reporting, index: number): string | null {
  const { frames, reports } = reporting
  return IN_COURT.test(frames[reports[index]!.sentence] ?? '') ? sitesOf(reporting).court : null
}

/** What an article tells of where a court or council sits. */
interface Sites {
  /** The one court in which it has something done. */
  readonly court: string | null
  /** Where they sit, whoever speaks there. */
  readonly sitting: string | null
  /** The sentences that tell of somebody who spoke from afar. */
  readonly byLink: string
}

const sitesOf = oncePer((reporting: Reporting): Sites => {
  const { article, analysis } = reporting
  const places = new Set<string>()
  const byLink: string[] = []
  for (const { start, end } of analysis.sentences) {
    const sentence = article.text.slice(start, Math.min(end, start + MOST_SENTENCE))
    if (BY_LINK.test(sentence)) byLink.push(sentence)
    for (const pattern of [SITS, TOLD_IN, CROWDED])
      for (const match of sentence.matchAll(pattern)) {
        const name = match.at(-1)!
        const place =
          name === 'Parliament' ? name : placeAt(sentence, match.index + match[0].lastIndexOf(name), name, true)
        if (place && (pattern !== CROWDED || isSite(place))) places.add(place)
      }
  }
  const [place] = places
  const court = oneSite(reporting, PROCEEDINGS, COURT)
  const sitting = place === undefined ? (court ?? oneSite(reporting, MEETING, HALL)) : places.size === 1 ? place : null
  return { court, sitting, byLink: byLink.join('\n') }
})

/** The one building of its kind in which an article's sentences have something done. */
function oneSite({ article, analysis }: Reporting, done: RegExp, kind: RegExp): string | null {
  const sites = new Set<string>()
  for (const { start, end } of analysis.sentences) {
    const sentence = article.text.slice(start, Math.min(end, start + MOST_SENTENCE))
    if (!done.test(sentence)) continue
    for (const match of sentence.matchAll(AT_SITE)) {
      const site = match[1]!.replace(/^the |\.$/g, '')
      if (kind.test(site)) sites.add(site)
    }
  }
  return sites.size === 1 ? [...sites][0]! : null
}

/** "gave evidence by video link from Oslo" */
const BY_LINK =
  /\b(?:(?:audio|video|audio-visual|audiovisual|live) ?-?link|by (?:video|telephone|phone)|via (?:video|Zoom|Teams)|remotely)\b/

/**
 * Where a court, inquest, inquiry or council sits of which a quotation is told: where it is said to sit, else the one court
 * or hall in which the article has something done, else the court that it is named for. Null for who spoke to it from afar.
 *
 * @param words what it is called
 */
export function placeOfSitting(reporting: Reporting, index: number, words: string): string | null {
  const family = familyOf(reporting.reports[index]!.speaker)
  const { sitting, byLink } = sitesOf(reporting)
  if (family && byLink.includes(family)) return null
  return sitting ?? (COURT.test(words) ? words : null)
}
