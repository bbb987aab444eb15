import { LETTERS } from '../../language/letters.ts'

/** What the addressee's words end before. */
const STOPS = new Set(
  'that who which on in at by from as to with of for and or but after before during about over seen obtained published posted sent shared signed dated released later earlier last this he she it they we was were is are had has have said says wrote told called also today yesterday'.split(
    ' ',
  ),
)
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MOST_WORDS = 3

const OPENING = / (?:to|with|of) (?:(?:the|a|an|his|her|its|their|all|some|our) )?/y
const WORD = new RegExp(` ?([${LETTERS}][${LETTERS}'’-]*)`, 'uy')

/**
 * Where the phrase ends that names whom a letter or a call is meant for, from the end of "letter" or "call" on; that end
 * itself where none follows.
 *
 * Matches " to staff", " with the foreign press corps"; of " to staff seen by Den" and " to staff he said" only " to staff".
 */
export function addresseeEnd(frame: string, from: number): number {
  OPENING.lastIndex = from
  if (!OPENING.test(frame)) return from
  let end = from
  let capital = true
  WORD.lastIndex = OPENING.lastIndex
  for (let count = 0; count < MOST_WORDS; count++) {
    const match = WORD.exec(frame)
    const word = match?.[1]
    if (word === undefined || STOPS.has(word.toLowerCase()) || DAY.test(word)) break
    // "to staff Orla Fenton said": a name begins anew.
    const isCapital = /^\p{Lu}/u.test(word)
    if (isCapital && !capital) break
    capital = isCapital
    end = WORD.lastIndex
  }
  return end
}
