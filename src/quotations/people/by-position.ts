import { mentionsIn, sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import type { Entry } from './registry.ts'

/** Positions in a team; whoever plays one plays none of another line. */
const LINES: readonly RegExp[] = [
  /\b(?:goal)?keeper\b|\bgoalie\b/i,
  /\b(?:striker|forward|attacker|midfielder|wing(?:er)?|playmaker)\b/i,
  /\b(?:defender|(?:full|left|right|cent(?:re|er))[- ]?back)\b/i,
  /\b(?:fly|scrum)[- ]?half\b|\b(?:hooker|flanker)\b/i,
]

/** Whoever runs a team or a match does not play in it. */
const OFF_THE_FIELD = /\b(?:manager|coach|boss|trainer|referee|umpire|chairman|chairwoman|owner|president|director)\b/i

const lineOf = (text: string): number => LINES.findIndex((line) => line.test(text))

/** Whether a player's position may be that of somebody, by what the article tells of them: "the striker" is no manager, nor a goalkeeper. */
export function mayPlay({ roles }: Entry, description: string): boolean {
  const line = roles.length > 0 ? lineOf(description) : -1
  if (line < 0) return true
  const told = roles.map(({ text }) => lineOf(text)).filter((other) => other >= 0)
  return told.length > 0 ? told.includes(line) : !roles.some(({ text }) => OFF_THE_FIELD.test(text))
}

const KEEPER = /^(?:goal)?keeper$/
/** Before whom a shot beats: "tucked it under Roe", "drove it past Roe". */
const BEATS = /^(?:past|beyond|under|underneath|over|round|around|beat|beats|beating)$/

/** The goalkeeper whom the sentence before has beaten: "Roe" of "Lind tucked it under Roe."; not "Lind". */
export function beatenKeeper({ document: { tokens }, cast, range, noun }: At): Entry | null {
  if (!KEEPER.test(noun)) return null
  const before = sentenceBefore(cast, tokens[range.first]!.sentence)
  const mention = mentionsIn(cast, before).findLast(({ first }) => BEATS.test(tokens[first - 1]?.lower ?? ''))
  return mention?.entry ?? null
}
