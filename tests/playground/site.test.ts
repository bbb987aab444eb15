import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDiscord, startDiscord } from '../../src/playground/index.ts'
import { servePage } from '../../src/playground/site/index.ts'
import { connect } from './client.ts'

const OPTION = { name: 'question', description: 'Q', type: 3, required: true, autocomplete: true, max_length: 300 }

describe("the page's server", () => {
  let discord: LocalDiscord
  let end = async (): Promise<void> => {}
  beforeAll(async () => {
    discord = await startDiscord({ firstResponse: 200 }, (local) =>
      servePage(local, { coverage: 'It has read 1 article.', examples: ['/ask question:x'] }),
    )
    const client = await connect(discord)
    await client.application.commands.set([
      { name: 'ask', description: 'Asks', options: [OPTION] },
      { name: 'Check quotes', type: 3 },
    ])
    client.on('interactionCreate', (interaction) => {
      if (interaction.isAutocomplete()) void interaction.respond([{ name: 'N', value: 'V' }])
      else if (interaction.isChatInputCommand() && interaction.options.getString('question') !== 'silence')
        void interaction.reply({ content: `<b>${interaction.options.getString('question')}`, flags: 64 })
    })
    end = async () => {
      await client.destroy()
      await discord.close()
    }
  })
  afterAll(() => end())

  /** A request with any headers, which `fetch` would not send. */
  const ask = (path: string, headers: Record<string, string> = {}, body?: object) =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
      const json = body ? { 'content-type': 'application/json' } : {}
      const sent = request(
        `${discord.origin}${path}`,
        { method: body ? 'POST' : 'GET', headers: { ...json, ...headers } },
        (answer) => {
          let text = ''
          answer.on('data', (chunk) => {
            text += chunk
          })
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
        },
      )
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
  const act = async (name: string, more: object) => {
    const at = { user: discord.ada.id, channel: discord.places.general.id }
    const { status, text } = await ask(`/playground/act/${name}`, {}, { ...at, ...more })
    return [status, JSON.parse(text)] as const
  }
  /** The first news of a feed that a test looks for. */
  const hear = async (user: string, look: (news: { kind: string; html?: string; words?: string }) => boolean) => {
    const query = new URLSearchParams({ user, channel: discord.places.general.id })
    const { body } = await fetch(`${discord.origin}/playground/feed?${query}`)
    let heard = ''
    for await (const chunk of body ?? []) {
      heard += Buffer.from(chunk).toString()
      const news = heard
        .split('\n\n')
        .filter((line) => line.startsWith('data: '))
        .slice(0, heard.endsWith('\n\n') ? undefined : -1)
      const found = news.map((line) => JSON.parse(line.slice(6))).find(look)
      if (found) return found
    }
    return undefined
  }

  it.each(['/', '/app.js', '/style.css', '/icon.svg', '/font/400.css', '/font/files/noto-sans-latin-400-normal.woff2'])(
    'serves %s, and lets it reach nobody else',
    async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(200)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    },
  )

  it.each(['/../package.json', '/%2e%2e/package.json', '/font/files/../../package.json', '/index.html.bak'])(
    'serves no %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it.each([
    ['another host', { host: 'example.org' }],
    ['another port of this machine', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'https://example.org' }],
    ['a page without an origin', { origin: 'null' }],
  ])('answers nothing to %s', async (_, headers) => {
    for (const path of ['/', '/playground/state', '/playground/feed', '/api/v10/gateway'])
      expect((await ask(path, headers)).status).toBe(403)
    expect((await ask('/playground/act/say', headers, { user: '1', channel: '1', text: 'x' })).status).toBe(403)
  })

  it('tells the page what there is', async () => {
    const state = JSON.parse((await ask('/playground/state')).text)
    expect(state.places.map(({ name }: { name: string }) => name)).toContain('general')
    expect(state.places[0].commands).toMatchObject([{ name: 'ask', options: [{ name: 'question', longest: 300 }] }])
    expect(state.people).toHaveLength(2)
    expect(state.about.coverage).toBe('It has read 1 article.')
  })

  it('carries out a command, and shows the private answer, escaped, to the one who asked', async () => {
    const [status, answer] = await act('slash', { name: 'ask', options: { question: 'why?' } })
    expect([status, answer]).toEqual([200, { choices: null, failure: null }])
    const all = await hear(discord.ada.id, ({ kind }) => kind === 'all')
    expect(JSON.stringify(all)).toContain('&lt;b&gt;why?')
    const others = await hear(discord.grace.id, ({ kind }) => kind === 'all')
    expect(JSON.stringify(others)).not.toContain('why?')
  })

  it('completes, says, and dismisses', async () => {
    expect((await act('complete', { name: 'ask', option: 'question', text: 'w' }))[1].choices).toEqual([
      { name: 'N', value: 'V' },
    ])
    await act('say', { text: '@Dateline hello' })
    const said = [...discord.world.posts.values()].at(-1)
    expect(said?.message.content).toBe(`<@${discord.world.bot.id}> hello`)
    const mine = discord.world.visible(discord.places.general.id, discord.ada.id).find(({ visibleTo }) => visibleTo)
    await act('dismiss', { message: mine?.message.id })
    expect(mine?.deleted).toBe(true)
  })

  it('tells of an application that did not respond', async () => {
    const heard = hear(discord.ada.id, ({ kind }) => kind === 'failure')
    const [, answer] = await act('slash', { name: 'ask', options: { question: 'silence' } })
    expect(answer.failure).toBe('The application did not respond')
    expect((await heard)?.words).toBe('The application did not respond')
  })

  it.each<[string, string, object, number, string]>([
    ['a command that is not there', 'slash', { name: 'nothing' }, 400, 'There is no command nothing'],
    ['a missing option', 'slash', { name: 'ask' }, 400, '/ask requires question'],
    ['a message that is gone', 'press', { message: '1', id: 'x' }, 400, 'The message is gone'],
    ['somebody who is not there', 'say', { user: '1', text: 'x' }, 404, 'no such person'],
    ['an option that is no text', 'slash', { name: 'ask', options: { question: { a: 1 } } }, 400, 'must be a text'],
  ])('refuses %s in words', async (_, name, sent, status, words) => {
    const [answered, { message }] = await act(name, sent)
    expect(answered).toBe(status)
    expect(message).toContain(words)
  })

  it('lets nobody act as the bot', async () => {
    expect((await act('say', { user: discord.world.bot.id, text: 'x' }))[0]).toBe(404)
  })
})
