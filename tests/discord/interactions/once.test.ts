import { expect, it } from 'vitest'
import { onlyOnce } from '../../../src/discord/interactions/once.ts'

it('an event is new once, as long as it is remembered', () => {
  const isNew = onlyOnce(2)
  expect(['a', 'b', 'a', 'b', 'c', 'b', 'a'].map(isNew)).toEqual([true, true, false, false, true, false, true])
})
