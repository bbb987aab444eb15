import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { type Bot, startBot } from '../../../src/discord/index.ts'
import { type LocalDiscord, startDiscord } from '../../../src/playground/index.ts'
import { coverage } from '../coverage.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }

let discord: LocalDiscord
let dataDir: string
const start = (): Promise<Bot> =>
  startBot({ token: discord.token, guildId: null, apiUrl: discord.url, dataDir, coverage, commands, log })

beforeEach(async () => {
  discord = await startDiscord()
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterEach(async () => {
  await discord.close()
  await rm(dataDir, { recursive: true })
})

describe('a bot', () => {
  it('that is stopped ends with nothing wrong, and may be stopped twice', async () => {
    const bot = await start()
    await Promise.all([bot.stop(), bot.stop()])
    expect(await bot.ended).toBeNull()
  })
})
