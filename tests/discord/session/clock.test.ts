import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchClock } from '../../../src/discord/session/clock.ts'
import { type LocalDiscord, startDiscord } from '../../../src/playground/index.ts'

const HOUR = 3_600_000

let discord: LocalDiscord
let unwatch = (): void => {}
const lines: string[] = []
const note = (fields: object, line: string): void => void lines.push(`${line} ${JSON.stringify(fields)}`)
const log = { info: note, warn: note, error: note }
beforeEach(async () => {
  lines.length = 0
  discord = await startDiscord()
})
afterEach(async () => {
  unwatch()
  vi.restoreAllMocks()
  await discord.close()
})

/** Sets the clock of this process, as an administrator or a time server does. */
function setClock(by: number): void {
  const now = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + by)
}

describe('a clock that jumps', () => {
  it.each([
    ['back', -HOUR, -3600],
    ['ahead', HOUR, 3600],
  ])('%s by an hour holds no request up, and is told in one line', async (_, by, seconds) => {
    // Two requests a second: the third waits for the time of day at which the second ends.
    const rest = new REST({ api: discord.url, globalRequestsPerSecond: 2 }).setToken(discord.token)
    unwatch = watchClock(rest, log, { every: 20, jump: 2000 })
    for (let n = 0; n < 2; n++) await rest.get('/users/@me')
    setClock(by)
    await vi.waitFor(() => expect(lines).toEqual([`The clock of this machine has jumped {"seconds":${seconds}}`]))
    expect(await rest.get('/users/@me')).toMatchObject({ bot: true })
    expect(lines).toHaveLength(1)
  })

  it('a little is not noticed', async () => {
    const rest = { globalReset: 5, handlers: new Map() } as unknown as REST
    unwatch = watchClock(rest, log, { every: 5, jump: 2000 })
    setClock(500)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([rest.globalReset, lines]).toEqual([5, []])
  })
})
