import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { closedFailure, startFailure } from '../../../src/discord/session/failure.ts'

describe('a close for good', () => {
  it.each([
    [4004, 'token', /Reset Token/],
    [4010, 'gateway', /4010/],
    [4011, 'gateway', /too many servers/],
    [4012, 'gateway', /Update the bot/],
    [4013, 'gateway', /4013/],
    [4014, 'gateway', /intent is not allowed/],
    [4999, 'gateway', /4999/],
  ])('%s', (code, kind, message) => {
    const failure = closedFailure(code)
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(failure.message).not.toContain('\n')
  })
})

describe('a start that failed', () => {
  const refused = (status: number) =>
    new DiscordAPIError({ code: 0, message: 'x' }, 0, status, 'GET', '', { files: [], body: {} })
  const invalid = Object.assign(Object.create(DiscordjsError.prototype), { code: DiscordjsErrorCodes.TokenInvalid })
  it.each([
    ['a bad token', invalid, 'token'],
    ['401', refused(401), 'token'],
    ['403', refused(403), 'gateway'],
    ['500', refused(500), 'unreachable'],
    ['no connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'unreachable'],
    ['no such host', new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }), 'unreachable'],
    ['a failure of our own', closedFailure(4014), 'gateway'],
  ])('%s', (_, error, kind) => {
    expect(startFailure(error, 'https://discord.com')).toMatchObject({
      kind,
      message: expect.not.stringContaining('\n'),
    })
  })
  it('names the address and the reason', () => {
    const error = new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
    expect(startFailure(error, 'https://discord.com').message).toContain('discord.com (ENOTFOUND)')
  })
})
