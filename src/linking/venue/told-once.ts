import { LETTERS } from '../../language/letters.ts'
import { countryOf } from '../../language/places/countries.ts'
import { findPlace } from '../../language/places/index.ts'
import type { Reporting } from '../reports.ts'
import type { Venue } from './in-frame.ts'

const NAME = `\\p{Lu}[${LETTERS}&'’-]*`
const TOLD = new RegExp(
  `(?<!\\b(?:been|was|were|is|are) )\\b(?:told|tells|telling) ([Tt]he )?(?!(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime|Judge)\\b)(${NAME}(?: ${NAME}){0,2})(?=[.,;:\\uFFFC]|$| (?:on|in|by|that|late|last|this|over|during|via|from|after|about)\\b| \\p{Lu}\\p{Ll}+day\\b|( \\uFFFC))`,
  'gu',
)

/** "... , Grey advised Politiken.": the verb of translated and respun texts, behind a quote alone. */
const ADVISED = new RegExp(`^["“”'’ ]*\\uFFFC[^.;:]* advised (?:the )?(${NAME})\\.?$`, 'u')

/**
 * The paper or station that no list knows, told something in a sentence: a name that the article gives once and that is
 * nobody's, of whom a report would tell more; or one that the article itself calls a paper ("The Record", records "seen by
 * Orbis"). "She told Politiken on Monday"; not "she told Lind" of a Bo Lind named elsewhere.
 */
export function toldOnce(reporting: Reporting, frame: string): Venue | null {
  const { article, people, families } = reporting
  const advised = ADVISED.exec(frame)
  for (const match of [...frame.matchAll(TOLD), ...(advised ? [advised] : [])]) {
    const [determiner, written, runsOn] = match === advised ? [undefined, match[1]] : match.slice(1)
    const name = written!.replace(/['’]s$/, '')
    const words = name.split(' ')
    if (words.some((word) => people.has(word))) continue
    if (findPlace(name) !== null || words.some((word) => countryOf(word) !== null)) continue
    const once = !runsOn && isOnce(article.text, words.at(-1)!) && !words.some((word) => /^\p{Lu}+s?$/u.test(word))
    const speaks = words.some((word) => families.has(word))
    if ((!once || speaks) && determiner !== 'The ' && !isPress(reporting, name)) continue
    const start = match.index + match[0].lastIndexOf(written!)
    return { start, end: start + name.length, kind: 'medium', apart: true }
  }
  return null
}

const isOnce = (text: string, word: string): boolean => text.indexOf(word) === text.lastIndexOf(word)

/** As much of an article is read for what it calls a name. */
const MOST_READ = 20_000
const SEEN_BY =
  /\b(?:seen|viewed|reviewed|obtained|verified|compiled|examined|analysed|analyzed|contacted|quoted) by (?:the )?$/i

/** "which Orbis has seen", "Orbis could not verify it" */
const HAS_SEEN =
  /^ (?:has (?:seen|viewed|reviewed|obtained|contacted|approached)|could not (?:independently |immediately )?(?:verify|confirm|reach)|was (?:not able|unable) to (?:independently )?(?:verify|confirm|reach)|(?:first )?(?:contacted|approached) )/

/** Whether an article shows that a name is a paper's or an agency's: records are "seen by" it, it "could not verify" them, its dateline gives it. */
function isPress({ article }: Reporting, name: string): boolean {
  const dateline = article.blocks.find(({ role }) => role === 'dateline')
  if (dateline && article.text.slice(dateline.start, dateline.end).includes(name)) return true
  const text = article.text.slice(0, MOST_READ)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (SEEN_BY.test(text.slice(Math.max(0, at - 30), at)) || HAS_SEEN.test(text.slice(end, end + 50))) return true
  }
  return false
}
