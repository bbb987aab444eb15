import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'

const live = (entry: string) => `14:01 Still dry at the gate.\n${entry}\n14:30 That is all from us.`

describe('a name behind the clock of a live page', () => {
  it.each([
    [
      'and a colon',
      '14:05 Lund mayor Jane Roe: The gate is shut. We ask you to stay in.',
      ['Jane Roe: The gate is shut. We ask you to stay in.'],
    ],
    [
      'set beside a description',
      '14:05 And her rival, Omar Baz, speaking to Lund radio: I would open it.',
      ['Omar Baz: I would open it.'],
    ],
    ['not a goal', '14:05 GOAL: We are under way again in the rain.', []],
    ['not a score', '14:05 Lund 1-0 Tarn Town: We are under way again in the rain.', []],
    ['not words of nobody', '14:05 Lund Town: What is known so far of it.', []],
    ['not without the clock', 'Lund mayor Jane Roe: The gate is shut. We ask you to stay in.', []],
  ])('%s: %s', (_, entry, expected) => {
    expect(quotedIn(live(entry))).toEqual(expected)
  })
})
