import { expect, it } from 'vitest'
import { spaced } from '../../../src/discord/interactions/spacing.ts'

it('lets what waits for the event loop happen between two callers, who come in their order', async () => {
  const seen: string[] = []
  const callers = ['first', 'second', 'third'].map(async (name) => {
    await spaced()
    seen.push(name)
    setImmediate(() => seen.push(`after ${name}`))
  })
  await Promise.all(callers)
  expect(seen).toEqual(['first', 'after first', 'second', 'after second', 'third'])
})
