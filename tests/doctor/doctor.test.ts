import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PermissionFlagsBits } from 'discord-api-types/v10'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Config, readConfig } from '../../src/config.ts'
import { PERMISSIONS } from '../../src/discord/index.ts'
import { examine, type Finding } from '../../src/doctor/index.ts'

/** Shaped as a token, and nobody's. */
const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.Gabcde.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const ALL = PERMISSIONS.reduce((all, one) => all | one, 0n)

let root: string
let server: Server
let config: Config
/** What the local Discord answers with. */
let discord: { status: number; date: () => Date; servers: { id: string; name: string; permissions: string }[] }

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-doctor-'))
  mkdirSync(join(root, 'articles'))
  writeFileSync(join(root, 'articles', 'a.txt'), 'Harbour to be dredged')
  writeFileSync(join(root, 'file'), '')
  server = createServer((request, response) => {
    const known = request.headers.authorization === `Bot ${TOKEN}` ? discord.status : 401
    const body = request.url?.endsWith('/guilds') ? discord.servers : { id: '100000000000000000', username: 'Dateline' }
    response.setHeader('date', discord.date().toUTCString()).writeHead(known, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known === 200 ? body : { message: 'no', code: 0 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(() => {
  const { port } = server.address() as AddressInfo
  const environment = { DISCORD_TOKEN: TOKEN, SEEDS_DIR: 'articles', DISCORD_API_URL: `http://127.0.0.1:${port}/api` }
  config = readConfig(environment, root)
  discord = {
    status: 200,
    date: () => new Date(),
    servers: [{ id: '200000000000000000', name: 'Aldmouth', permissions: String(ALL) }],
  }
})

const wrongs = (findings: readonly Finding[]) =>
  findings.filter(({ ok }) => !ok).map(({ check, found }) => `${check}: ${found}`)

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const findings = await examine(config)
    expect(wrongs(findings)).toEqual([])
    const checks = ['node', 'articles', 'cache', 'data', 'token', 'permissions', 'clock']
    expect(findings.map(({ check }) => check)).toEqual(checks)
  })

  it.each<[string, Partial<Config>, RegExp]>([
    ['no token', { token: null }, /^token: none is set$/],
    ['a placeholder', { token: 'your-token-here' }, /^token: .*placeholder/],
    ['a half token', { token: 'MTAwMDAwMDAwMDAwMDAwMDAw' }, /^token: .*not look like a token/],
    ['a refused token', { token: `${TOKEN}b` }, /^token: Discord refuses it$/],
    ['a server that the bot is not in', { guildId: '300000000000000000' }, /^servers: .*300000000000000000$/],
    ['no way to Discord', { discordApiUrl: 'http://127.0.0.1:1/api' }, /^discord: .* cannot be reached/],
    ['a folder that is not there', { seedsDir: '/nowhere' }, /^articles: .*\/nowhere/],
    [
      'a database that is not there',
      { databaseUrl: 'postgres://me:secret@127.0.0.1:1/news' },
      /^database: 127\.0\.0\.1:1\/news cannot be used/,
    ],
  ])('names %s, with a remedy, and no secret', async (_, change, expected) => {
    const findings = await examine({ ...config, ...change })
    expect(wrongs(findings)).toEqual([expect.stringMatching(expected)])
    for (const { ok, remedy } of findings) expect(remedy === null).toBe(ok)
    const said = JSON.stringify(findings)
    expect(said).not.toContain('secret')
    expect(said).not.toContain(change.token ? change.token.slice(0, 20) : TOKEN.slice(0, 20))
  })

  it.each<[string, string, keyof Config]>([
    ['an empty folder of articles', 'empty', 'seedsDir'],
    ['a cache folder that is a file', 'file', 'cacheDir'],
    ['a data folder that is a file', 'file', 'dataDir'],
  ])('names %s', async (_, name, setting) => {
    mkdirSync(join(root, 'empty'), { recursive: true })
    expect(wrongs(await examine({ ...config, [setting]: join(root, name) }))).toHaveLength(1)
  })

  it('names the permissions that are missing', async () => {
    const permissions = String(ALL & ~PermissionFlagsBits.AttachFiles)
    discord.servers = [{ id: '200000000000000000', name: 'Aldmouth', permissions }]
    expect(wrongs(await examine(config))).toEqual(['permissions: missing in "Aldmouth": Attach Files'])
  })

  it('takes an administrator to have all permissions', async () => {
    const permissions = String(PermissionFlagsBits.Administrator)
    discord.servers = [{ id: '200000000000000000', name: 'Aldmouth', permissions }]
    expect(wrongs(await examine(config))).toEqual([])
  })

  it.each([
    ['ahead', -3600_000, "clock: 3600 s ahead of Discord's"],
    ['behind', 3600_000, "clock: 3600 s behind Discord's"],
  ])('names a clock that is %s', async (_, difference, expected) => {
    const far = Math.floor(Date.now() / 1000) * 1000 + difference
    discord.date = () => new Date(far)
    const [found] = wrongs(await examine(config))
    expect(found?.replace(/\d+/, '3600')).toBe(expected)
  })

  it('says that Discord has an outage', async () => {
    discord.status = 503
    expect(wrongs(await examine(config))).toEqual([expect.stringMatching(/answers 503$/)])
  })
})
