import { LETTERS } from '../../language/letters.ts'
import type { Reporting } from '../reports.ts'
import { settingOf } from './setting.ts'

const SITE =
  '(hotel|airport|palace|stadium|hospital|courthouse|mosque|church|cathedral|university|embassy|museum|station)'
/** "Arriving at the hotel", "told reporters outside the hospital". */
const AT_THE_SITE = new RegExp(
  `\\b(?:[Aa]rriv\\p{Ll}+|[Ll]eaving|left|[Ss]peaking|spoke|reporters|journalists|[Ss]tanding|[Ww]aiting) (?:at |from |outside |inside |in (?:the lobby of )?|as (?:he|she|they) (?:left|entered) )?the ${SITE}\\b`,
  'u',
)
/** "A police officer at the scene said". */
const AT_THE_SCENE = /\bat the (?:scene|site|march|protest)\b/
/** As many blocks before may have set it. */
const SCENE_BACK = 6
const MOST_TEXT = 50_000

/**
 * The place that a sentence takes up by its kind: "the hotel" is the one hotel that the article names, "the scene" the place
 * that the paragraphs before took the reader to. Not "the hotel" of an article that names two.
 */
export function placeTakenUp(reporting: Reporting, index: number): string | null {
  const { article, frames, reports } = reporting
  const frame = frames[reports[index]!.sentence] ?? ''
  if (AT_THE_SCENE.test(frame)) return settingOf(reporting, index, SCENE_BACK)
  const noun = AT_THE_SITE.exec(frame)?.[1]
  if (noun === undefined) return null
  const named = new RegExp(`\\b((?:\\p{Lu}[${LETTERS}’'-]+ ){1,3}${noun[0]!.toUpperCase()}${noun.slice(1)})\\b`, 'gu')
  const names = new Set(
    [...article.text.slice(0, MOST_TEXT).matchAll(named)].map((match) => match[1]!.replace(/^The /, '')),
  )
  return names.size === 1 ? [...names][0]! : null
}
