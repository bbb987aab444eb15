import { commands } from '../../commands/index.ts'
import { type LocalDiscord, startDiscord } from '../../src/playground/index.ts'
import { openNewsroom } from '../e2e/newsroom.ts'
import { connect } from '../playground/client.ts'

/** What is asked, in turn: each kind of answer, with and without a result. */
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'Who said Russia has a gun to the head of Ukraine?' }],
  ['ask', { question: 'Where did Blinken meet Lavrov?' }],
  ['who', { words: 'massive consequences' }],
  ['what', { speaker: 'Sergey Lavrov' }],
  ['quotes', { speaker: 'Blinken', about: 'Ukraine' }],
  ['compare', { words: 'gun to the head of Ukraine' }],
  ['sources', {}],
]
const ROUNDS = 30
const AT_ONCE = 200

const at = (sorted: readonly number[], share: number): number =>
  Math.round(100 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)) / 100
const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b)

/** A bot that does nothing but answer, on a local Discord of its own. */
async function openEmpty() {
  const discord = await startDiscord()
  const client = await connect(discord)
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Here.').catch(() => {})
  })
  await client.application.commands.set(commands.map(({ data }) => data.toJSON()))
  const close = async (): Promise<void> => {
    await client.destroy()
    await discord.close()
  }
  return { discord, close }
}

/** Milliseconds to the first response, as the person waits for it; a failed one counts as 3 seconds. */
async function firstResponse(discord: LocalDiscord, turn: number): Promise<number> {
  const [name, options] = ASKED[turn % ASKED.length] ?? ['sources', {}]
  return (await discord.people.slash(name, options)).firstResponse ?? 3000
}

async function withBoth<T>(work: (ours: LocalDiscord, empty: LocalDiscord) => Promise<T>): Promise<T> {
  const [newsroom, empty] = [await openNewsroom(), await openEmpty()]
  try {
    return await work(newsroom.discord, empty.discord)
  } finally {
    await newsroom.close()
    await empty.close()
  }
}

/** The first response to one interaction after another, the bot's and an empty discord.js bot's by turns. */
export const benchInteractions = (): Promise<Record<string, number>> =>
  withBoth(async (ours, empty) => {
    const [mine, bare]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < ROUNDS * ASKED.length; turn++) {
      const [warm, a, b] = [turn >= ASKED.length, await firstResponse(ours, turn), await firstResponse(empty, turn)]
      if (warm) [mine, bare].forEach((list, i) => void list.push(i ? b : a))
    }
    const [oursMs, emptyMs] = [at(sorted(mine), 0.5), at(sorted(bare), 0.5)]
    return {
      interactions: mine.length,
      oursMedianMs: oursMs,
      emptyMedianMs: emptyMs,
      moreMs: Math.round(100 * (oursMs - emptyMs)) / 100,
      oursP99Ms: at(sorted(mine), 0.99),
    }
  })

/** Two hundred interactions at once: how long each waits, and how much longer than with an empty bot. */
export const benchBurst = (): Promise<Record<string, number>> =>
  withBoth(async (ours, empty) => {
    const burst = async (discord: LocalDiscord): Promise<readonly number[]> =>
      sorted(await Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => firstResponse(discord, turn))))
    await burst(empty)
    await burst(ours)
    const [bare, mine] = [await burst(empty), await burst(ours)]
    const [oursMs, emptyMs] = [at(mine, 0.5), at(bare, 0.5)]
    return {
      interactions: AT_ONCE,
      oursMedianMs: oursMs,
      emptyMedianMs: emptyMs,
      ratio: Math.round((100 * oursMs) / emptyMs) / 100,
      oursSlowestMs: at(mine, 1),
      overThreeSeconds: mine.filter((time) => time >= 3000).length,
    }
  })
