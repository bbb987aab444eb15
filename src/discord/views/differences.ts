import type { Change } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { bold, struck } from '../markdown/style.ts'

/** How differences are drawn, for the small print above them. */
export const LEGEND = '**+bold** is added, ~~−struck~~ is left out'

const MINUS = '−'

/** Words with what was added and left out: signs, not colour, so that they are heard and seen. Empty when too long. */
export function differences(changes: readonly Change[], most: number): string {
  const parts: string[] = []
  let length = 0
  for (const { kind, text } of changes) {
    const shown = line(text, most)
    if (!shown) continue
    const drawn = kind === 'same' ? shown : kind === 'added' ? bold(`+${shown}`) : struck(`${MINUS}${shown}`)
    length += drawn.length + 1
    if (length > most) return ''
    parts.push(drawn)
  }
  return parts.join(' ')
}

const wordsIn = (changes: readonly Change[], kind: Change['kind']): number =>
  changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

const counted = (count: number, what: string): string => `${count} ${count === 1 ? 'word' : 'words'} ${what}`

/** "3 words added, 1 word left out", or empty. */
export const countedDifferences = (changes: readonly Change[]): string =>
  [[wordsIn(changes, 'added'), 'added'] as const, [wordsIn(changes, 'removed'), 'left out'] as const]
    .filter(([count]) => count > 0)
    .map(([count, what]) => counted(count, what))
    .join(', ')
