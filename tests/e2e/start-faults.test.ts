import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, startBot } from '../../src/discord/index.ts'
import { type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import { coverage } from '../discord/coverage.ts'

type Fault = Omit<Parameters<LocalDiscord['faults']['add']>[0], 'on'>

const log = { info: () => {}, warn: () => {}, error: () => {} }
const PAGE = '<html>Hello</html>'

let discord: LocalDiscord
let dataDir: string
let bot: Bot | null
const start = async (): Promise<void> => {
  const { token, url: apiUrl } = discord
  bot = await startBot({ token, apiUrl, guildId: null, dataDir, coverage, commands, log })
}
beforeEach(async () => {
  bot = null
  discord = await startDiscord()
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterEach(async () => {
  await bot?.stop()
  await discord.close()
  await rm(dataDir, { recursive: true })
})

describe.each([
  ['asks where the gateway is', /gateway\/bot/],
  ['registers its commands', /PUT .*commands/],
])('a start that, when it %s, meets', (_, on) => {
  it.each<[string, Fault]>([
    ['a rate limit (429)', { status: 429, retryAfter: 0.1 }],
    ['a 500, three times', { status: 500, times: 3 }],
    ['a proxy’s page', { garbage: PAGE }],
    ['half an answer', { garbage: '{"url":"ws', type: 'application/json' }],
    ['a cut connection', { cut: true }],
    ['a delay of 10 s', { delay: 10_000 }],
  ])('%s succeeds', async (_, fault) => {
    discord.faults.add({ on, ...fault })
    await start()
    await discord.online()
    const seen = await discord.people.slash('ask', { question: 'Who offered it?' })
    expect(textOf(seen.message())).toContain('Ilse Brandt')
  })

  it.each<[string, Fault, RegExp]>([
    ['a refusal (400)', { status: 400 }, /^Discord refused the start \(400\)\.$/],
    ['a proxy’s refusal (403)', { status: 403, garbage: PAGE }, /^Discord refused the start \(403\)\.$/],
    ['a 500 at every try', { status: 500, times: 4 }, /^Discord cannot be reached at .* \(500\)\. Check the/],
    ['a proxy’s page at every try', { garbage: PAGE, times: 4 }, /something other than Discord answered/],
    ['a connection that is cut at every try', { cut: true, times: 4 }, /\(the connection was cut\)/],
  ])('%s ends with one line', async (_, fault, line) => {
    discord.faults.add({ on, ...fault })
    const failure = await start().catch((error: Error) => error)
    expect(failure).toMatchObject({ name: 'BotFailure', message: expect.stringMatching(line) })
    expect((failure as Error).message).not.toContain('\n')
  })
})
