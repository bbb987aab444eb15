import { expect, it } from 'vitest'
import type { RecordedRequest } from '../../src/playground/index.ts'
import { describeNeeding, SHARED } from '../needs.ts'
import { againstOfficial } from './official.ts'

const request = (method: string, path: string, body: unknown): RecordedRequest => ({
  ...{ at: 0, method, path: `/v10${path}`, route: null, query: {}, headers: {}, body, files: [] },
  ...{ violations: [], status: 200, took: 1 },
})
const COMMAND = { name: 'ask', description: 'Asks', type: 1, default_member_permissions: '8' }

describeNeeding([SHARED], "Discord's official description", () => {
  it.each([
    ['a message', 'POST', '/channels/1/messages', { content: 'x', allowed_mentions: { parse: [] } }],
    ['a reply', 'POST', '/interactions/1/t/callback', { type: 4, data: { content: 'x', flags: 64 } }],
    ['a completion', 'POST', '/interactions/1/t/callback', { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } }],
    ['commands', 'PUT', '/applications/1/commands', [COMMAND]],
    ['a request without a body', 'GET', '/gateway/bot', null],
    ['an edit', 'PATCH', '/webhooks/1/t/messages/%40original', { embeds: [{ title: 'x' }] }],
  ])('takes %s', (_, method, path, body) => {
    expect(againstOfficial(request(method, path, body))).toEqual([])
  })

  it.each([
    ['a content that is no text', 'POST', '/channels/1/messages', { content: 3 }, '/content'],
    ['a reply without a type', 'POST', '/interactions/1/t/callback', { data: {} }, 'no type'],
    [
      '26 choices',
      'POST',
      '/interactions/1/t/callback',
      { type: 8, data: { choices: Array(26).fill({ name: 'a', value: 'b' }) } },
      '/data/choices',
    ],
    ['a command without a name', 'PUT', '/applications/1/commands', [{ description: 'x' }], 'name'],
    [
      'a title of 257 characters',
      'PATCH',
      '/webhooks/1/t/messages/%40original',
      { embeds: [{ title: 'x'.repeat(257) }] },
      '/embeds/0/title',
    ],
    ['a route that Discord has not', 'GET', '/nothing/of/this', null, 'not a route'],
  ])('refuses %s', (_, method, path, body, words) => {
    const found = againstOfficial(request(method, path, body))
    expect(found.join('\n')).toContain(words)
    expect(found).not.toEqual([])
  })
})
