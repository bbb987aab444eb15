import { expect, it } from 'vitest'
import { soak } from '../soak/soak.ts'

it('people are answered, once each and rightly, while connections fail and files change', async () => {
  const often = { interruptions: 10, sessionsEnded: 2, fileChanges: 6, readings: 1 }
  // However busy the machine is: how fast answers come is not looked at here.
  const plan = { interactions: 300, ...often, firstResponse: 60_000 }
  const { failures, errors, reconnected, indexes, readings } = await soak(plan)
  expect(failures).toEqual([])
  expect(errors).toEqual([])
  // One kind of interruption in five goes on with the same connection.
  expect(reconnected).toBe(10)
  expect(indexes).toBeGreaterThan(0)
  expect(readings).toHaveLength(1)
}, 300_000)
