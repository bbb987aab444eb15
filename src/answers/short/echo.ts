import type { Asked } from '../question/asked.ts'
import type { Stretch } from './candidates.ts'
import { namesIn } from './names.ts'

/** A name that stands beside a stretch: "The victim[, Mai Vang,]". */
const BESIDE = /^,\s((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})/u

/**
 * Whether a stretch gives back only what a question for who or where names itself: "The victim, Mai Vang" to "Who shot Mai
 * Vang?", "a vigil Sunday" to "Where was the vigil?", "President of the
 * Bakers' Union" to "Who is the president of Chad?"; not "Ana Vang".
 */
export function isEcho({ wanted, text: question }: Asked, { text: words, end }: Stretch, text: string): boolean {
  if (wanted !== 'person' && wanted !== 'place') return false
  const asked = new Set(wordsOf(question.toLowerCase()))
  const role = /^(?:the )?(\p{L}+) of /iu.exec(words)?.[1]
  if (role && asked.has(role.toLowerCase())) return true
  const names = namesIn(words + (BESIDE.exec(text.slice(end, end + 80))?.[0] ?? ''))
  if (names.length > 0) return names.every((name) => asked.has(name.toLowerCase()))
  return wordsOf(words).some((word) => word.length > 3 && asked.has(word.toLowerCase()))
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
