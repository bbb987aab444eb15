import { ButtonStyle, type Client, ComponentType, type Interaction, MessageFlags } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controlsOf, type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import { connect } from './client.ts'

const ROW = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'next', label: 'Next' },
    { type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'silent', label: 'Silent' },
    { type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'later', label: 'Later' },
    { type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'form', label: 'Form' },
  ],
} as const
const MENU = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      customId: 'page',
      placeholder: 'Page',
      options: [{ label: 'Two', value: '2' }],
    },
  ],
} as const
const FORM = {
  customId: 'words',
  title: 'Words',
  components: [{ type: 1, components: [{ type: 4, customId: 'w', label: 'Words', style: 1 }] }],
} as const

/** A bot that answers in every way there is, by the option `how`. */
async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete())
    return interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'v' }])
  if (interaction.isModalSubmit()) return interaction.reply(`form: ${interaction.fields.getTextInputValue('w')}`)
  if (interaction.isMessageContextMenuCommand()) return interaction.reply(`read: ${interaction.targetMessage.content}`)
  if (interaction.isStringSelectMenu()) return interaction.update({ content: `page ${interaction.values[0]}` })
  if (interaction.isButton()) {
    if (interaction.customId === 'form') return interaction.showModal(FORM)
    if (interaction.customId === 'next') return interaction.update({ content: 'turned', components: [] })
    if (interaction.customId === 'silent') return interaction.deferUpdate()
    await interaction.deferUpdate()
    return interaction.editReply('turned later')
  }
  if (!interaction.isChatInputCommand()) return undefined
  const how = interaction.options.getString('how')
  if (how === 'reply') return interaction.reply({ content: 'hello', components: [ROW, MENU] })
  if (how === 'private') return interaction.reply({ content: 'between us', flags: MessageFlags.Ephemeral })
  if (how === 'response') {
    const { resource, interaction: about } = await interaction.reply({ content: 'hello', withResponse: true })
    return interaction.followUp(`${resource?.message?.content} ${about.responseMessageId === resource?.message?.id}`)
  }
  if (how === 'file') return interaction.reply({ files: [{ attachment: Buffer.from('png'), name: 'a.png' }] })
  if (how === 'never') return undefined
  await interaction.deferReply({ flags: how === 'think privately' ? MessageFlags.Ephemeral : undefined })
  if (how === 'think and follow') return interaction.followUp('followed')
  await interaction.editReply('thought')
  await interaction.followUp({ content: 'and then', flags: MessageFlags.Ephemeral })
  if (how === 'think and delete') await interaction.deleteReply()
  return undefined
}

describe('interactions', () => {
  let discord: LocalDiscord
  let client: Client
  const ask = (how: string) => discord.people.slash('say', { how })

  beforeAll(async () => {
    discord = await startDiscord({ firstResponse: 300 })
    client = await connect(discord)
    client.on('interactionCreate', (interaction) => void answer(interaction).catch(() => {}))
    const option = { name: 'how', description: 'How', type: 3, required: true, autocomplete: true, maxLength: 30 }
    await client.application?.commands.set([
      { name: 'say', description: 'Says', options: [option], integrationTypes: [0, 1] },
      { name: 'Read', type: 3 },
    ])
  })
  afterAll(async () => {
    await client.destroy()
    await discord.close()
  })

  it('shows a reply to everyone in the channel', async () => {
    const seen = await ask('reply')
    expect(seen.state).toBe('answered')
    expect(seen.message().content).toBe('hello')
    expect(controlsOf(seen.message()).map(({ label }) => label)).toEqual(['Next', 'Silent', 'Later', 'Form', 'Page'])
    expect(discord.world.visible(discord.places.general.id, discord.grace.id)).toContain(seen.reply)
  })

  it('shows a private reply to the one who asked', async () => {
    const seen = await ask('private')
    expect(seen.message().flags).toBe(MessageFlags.Ephemeral)
    expect(discord.world.visible(discord.places.general.id, discord.ada.id)).toContain(seen.reply)
    expect(discord.world.visible(discord.places.general.id, discord.grace.id)).not.toContain(seen.reply)
  })

  it('gives the message back where it is asked for', async () => {
    const seen = await ask('response')
    await discord.changes.until(() => seen.followups.length)
    expect(seen.followups.map(({ message }) => message.content)).toEqual(['hello true'])
  })

  it('thinks, then shows the edit and the follow-up', async () => {
    const seen = await ask('think')
    expect(seen.state).toBe('thinking')
    expect(seen.message().flags).toBe(MessageFlags.Loading)
    await seen.settled()
    expect(seen.message()).toMatchObject({ content: 'thought', flags: 0 })
    await discord.changes.until(() => seen.followups.length)
    expect(seen.followups[0]).toMatchObject({ visibleTo: discord.ada.id, message: { content: 'and then' } })
  })

  it('keeps a reply private that was thought over privately', async () => {
    const seen = await (await ask('think privately')).settled()
    expect(seen.reply).toMatchObject({ visibleTo: discord.ada.id, message: { flags: MessageFlags.Ephemeral } })
  })

  it('fills a thinking reply with the first follow-up', async () => {
    const seen = await (await ask('think and follow')).settled()
    expect(seen.message().content).toBe('followed')
    expect(seen.followups).toEqual([])
  })

  it('takes a deleted reply away', async () => {
    const seen = await ask('think and delete')
    await discord.changes.until(() => seen.reply?.deleted)
    expect(discord.world.visible(discord.places.general.id, discord.ada.id)).not.toContain(seen.reply)
  })

  it('serves a file that was sent along', async () => {
    const [file] = (await ask('file')).message().attachments
    expect(file).toMatchObject({ filename: 'a.png', size: 3 })
    expect(await (await fetch(file?.url ?? '')).text()).toBe('png')
  })

  it('says that the application did not respond, and refuses what comes later', async () => {
    const seen = await ask('never')
    expect(seen).toMatchObject({ state: 'failed', failure: 'The application did not respond' })
    const answer = await fetch(`${discord.url}/v10/interactions/${seen.id}/${seen.token}/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 4, data: { content: 'late' } }),
    })
    expect([answer.status, await answer.json()]).toEqual([404, { code: 10062, message: 'Unknown interaction' }])
  })

  it('offers what is completed', async () => {
    const seen = await discord.people.autocomplete('say', 'how', 'bli')
    expect(seen.choices).toEqual([{ name: 'bli!', value: 'v' }])
  })

  it('changes a message by its button, its menu and its button after a while', async () => {
    const seen = await ask('reply')
    expect((await discord.people.press(seen, 'Silent')).message().content).toBe('hello')
    await discord.people.press(seen, 'later')
    await discord.changes.until(() => seen.message().content === 'turned later')
    expect((await discord.people.select(seen, 'Page', ['2'])).message().content).toBe('page 2')
    expect((await discord.people.press(seen, 'Next')).message()).toMatchObject({ content: 'turned', components: [] })
    await expect(discord.people.press(seen, 'Next')).rejects.toThrow('The message has no "Next"')
  })

  it('opens a form and takes what is written into it', async () => {
    const form = await discord.people.press(await ask('reply'), 'Form')
    expect(form.modal).toMatchObject({ title: 'Words', custom_id: 'words' })
    expect((await discord.people.submit(form, { w: 'abc' })).message().content).toBe('form: abc')
  })

  it("takes a command from a message's menu", async () => {
    const { post } = discord.people.say('to be read')
    expect((await discord.people.messageMenu('Read', post)).message().content).toBe('read: to be read')
  })

  it.each([
    ['a server', () => discord.places.general],
    ['a thread', () => discord.places.thread],
    ['a direct conversation', () => discord.places.direct],
    ['a server that the bot is not in', () => discord.places.elsewhere],
  ])('works in %s', async (_, channel) => {
    const seen = await discord.people.slash('say', { how: 'reply' }, { channel: channel() })
    expect(seen.message().channel_id).toBe(channel().id)
  })

  it.each([
    ['nothing', {}, '/say requires how'],
    ['too long a text', { how: 'x'.repeat(31) }, 'how must be at most 30 characters'],
    ['an option that is not there', { how: 'x', why: 'y' }, '/say has no option why'],
    ['a number', { how: 3 }, 'how must be a text'],
  ])("refuses %s as Discord's client does", async (_, values, words) => {
    await expect(discord.people.slash('say', values)).rejects.toThrow(words)
  })

  it('lets a client with old commands send what the bot does not know', async () => {
    expect(await discord.people.slash('gone', { how: 'reply' }, { stale: true })).toMatchObject({ state: 'answered' })
  })

  it('answers a second first response with 40060 and a follow-up before the first with 10015', async () => {
    const seen = await ask('reply')
    const post = (path: string) =>
      fetch(`${discord.url}/v10${path}`, { method: 'POST', body: JSON.stringify({ type: 4, data: { content: 'x' } }) })
    expect(await (await post(`/interactions/${seen.id}/${seen.token}/callback`)).json()).toMatchObject({ code: 40060 })
    expect(await (await post(`/webhooks/${client.application?.id}/none`)).json()).toMatchObject({ code: 10015 })
  })

  it('reads all that can be read', async () => {
    expect(textOf((await ask('reply')).message())).toBe('hello\nNext\nSilent\nLater\nForm\nPage\nTwo')
  })
})
