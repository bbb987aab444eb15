import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, isPlaceholder, readConfig } from '../src/config.ts'

const messageOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment, '/bot')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  return 'accepted'
}

describe('readConfig', () => {
  it('has a default for every setting', () => {
    expect(readConfig({}, '/bot')).toEqual({
      token: null,
      guildId: null,
      shards: null,
      seedsDir: '/bot/seeds',
      cacheDir: '/bot/.cache',
      dataDir: '/bot/.data',
      databaseUrl: null,
      discordApiUrl: 'https://discord.com/api',
      playgroundPort: 0,
      healthHost: '127.0.0.1',
      healthPort: null,
      logLevel: 'info',
    })
  })

  it('reads the shards of this process', () => {
    expect(readConfig({ DISCORD_SHARDS: '4-7/16' }, '/bot').shards).toEqual({ first: 4, last: 7, total: 16 })
    expect(readConfig({ DISCORD_SHARDS: '3/16' }, '/bot').shards).toEqual({ first: 3, last: 3, total: 16 })
  })

  it('takes an empty value for none', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', SEEDS_DIR: '' }, '/bot')).toMatchObject({
      token: null,
      seedsDir: '/bot/seeds',
    })
  })

  it('reads the token from a file, less the line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    writeFileSync(join(folder, 'token'), 'abc.def.ghi\n')
    expect(readConfig({ DISCORD_TOKEN_FILE: 'token' }, folder).token).toBe('abc.def.ghi')
  })

  it.each([
    ['postgres://bot@db/news', 'postgres://bot:p%40ss%2F%25%3A@db/news'],
    ['postgres://bot:own@db/news', 'postgres://bot:own@db/news'],
    ['postgres://bot@db:6543/news?sslmode=require', 'postgres://bot:p%40ss%2F%25%3A@db:6543/news?sslmode=require'],
  ])('puts the database’s password from a file into %s, where it has none', (address, whole) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    writeFileSync(join(folder, 'password'), 'p@ss/%:\n')
    const environment = { DATABASE_URL: address, DATABASE_PASSWORD_FILE: 'password' }
    expect(readConfig(environment, folder).databaseUrl).toBe(whole)
  })

  it('prefers the token to its file', () => {
    expect(readConfig({ DISCORD_TOKEN: 'abc', DISCORD_TOKEN_FILE: '/nowhere' }, '/bot').token).toBe('abc')
  })

  it.each([
    ['DISCORD_API_URL', 'http://127.0.0.1:3001/api'],
    ['DISCORD_API_URL', 'http://localhost:3001/api'],
    ['DISCORD_API_URL', 'http://[::1]:3001/api'],
    ['DISCORD_API_URL', 'https://proxy.example/api'],
    ['DISCORD_GUILD_ID', '123456789012345678'],
    ['DISCORD_SHARDS', '0/1'],
    ['DISCORD_SHARDS', '4-7/16'],
    ['HEALTH_PORT', '8080'],
    ['DATABASE_URL', 'postgres://bot:secret@localhost:5432/dateline'],
    ['LOG_LEVEL', 'debug'],
  ])('accepts %s=%s', (name, value) => {
    expect(messageOf({ [name]: value })).toBe('accepted')
  })

  it.each([
    ['DISCORD_API_URL', 'http://discord.example/api'],
    ['DISCORD_API_URL', 'http://127.0.0.1.example/api'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10'],
    ['DISCORD_API_URL', 'https://discord.com/api/'],
    ['DISCORD_API_URL', 'ftp://127.0.0.1/api'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '12'],
    ['DISCORD_SHARDS', '2/2'],
    ['DISCORD_SHARDS', '1-0/4'],
    ['DISCORD_SHARDS', '4'],
    ['DISCORD_SHARDS', 'all'],
    ['HEALTH_PORT', '80800'],
    ['HEALTH_PORT', '-1'],
    ['PLAYGROUND_PORT', 'any'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://localhost/dateline'],
    ['DATABASE_URL', 'postgres://localhost/50%'],
    ['DISCORD_TOKEN_FILE', '/nowhere/token'],
  ])('refuses %s=%s in one line that names both', (name, value) => {
    const message = messageOf({ [name]: value })
    expect(message).toContain(name)
    expect(message).toContain(value)
    expect(message).toContain('expected')
    expect(message).not.toContain('\n')
  })

  it('refuses a password’s file that is not there in one line', () => {
    const message = messageOf({ DATABASE_URL: 'postgres://bot@db/news', DATABASE_PASSWORD_FILE: '/nowhere/password' })
    expect(message).toBe('DATABASE_PASSWORD_FILE is "/nowhere/password"; expected a file that can be read')
  })

  it('never shows a password', () => {
    const message = messageOf({ DATABASE_URL: 'mysql://bot:hunter2@localhost/dateline' })
    expect(message).toContain('DATABASE_URL')
    expect(message).not.toContain('hunter2')
  })
})

describe('isPlaceholder', () => {
  it.each([
    'your-token-here',
    'your_bot_token',
    '<token>',
    'xxx',
    'TOKEN',
    'paste your token here',
    'change-me',
    '...',
  ])('knows %s for an example', (token) => expect(isPlaceholder(token)).toBe(true))
  it.each(['MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.x-yz_0123456789abcdefghijklmnopqrst', 'playground', 'test-token-1'])(
    'takes %s for a token',
    (token) => expect(isPlaceholder(token)).toBe(false),
  )
})
