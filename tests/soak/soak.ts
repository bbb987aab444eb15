import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startDiscord } from '../../src/playground/index.ts'
import type { Started, Told } from './bot.ts'
import { ACTS } from './people.ts'
import { changeFiles, endSession, INTERRUPTIONS } from './trouble.ts'

/** How long a soak is, and how often in it something happens, each spread evenly over it. */
export interface Plan {
  readonly interactions: number
  readonly interruptions: number
  readonly sessionsEnded: number
  readonly fileChanges: number
  /** How often the memory is read. */
  readonly readings: number
  /** Milliseconds until "The application did not respond"; Discord's 3,000 unless given. */
  readonly firstResponse?: number
}

/** One part of a soak: memory after a garbage collection, in MB. */
export interface Reading {
  readonly interactions: number
  readonly rss: number
  readonly heap: number
  readonly perSecond: number
}

export interface Soaked {
  readonly readings: readonly Reading[]
  /** What went wrong, one line each: an interaction not answered, answered wrongly or twice. */
  readonly failures: readonly string[]
  /** What the bot logged as an error. */
  readonly errors: readonly string[]
  readonly reconnected: number
  readonly indexes: number
}

/** How many people use the bot at once. */
const AT_ONCE = 12
/** How long before memory is read nothing is asked, in milliseconds. */
const SETTLE = 5000

/** Starts the bot in a process of its own; `told` is what it says. */
async function openBot(started: Started, told: (what: Told) => void) {
  const execArgv = [...process.execArgv, '--expose-gc']
  const script = join(import.meta.dirname, 'bot.ts')
  const child: ChildProcess = fork(script, [JSON.stringify(started)], {
    execArgv: execArgv.some((flag) => flag.includes('tsx')) ? execArgv : ['--import', 'tsx', ...execArgv],
  })
  const gone = new Promise<never>((_, fail) => {
    child.once('exit', (code) => fail(new Error(`the bot ended with ${code}`)))
  })
  gone.catch(() => {})
  const next = (kind: Told['kind']): Promise<Told> => {
    const heard = new Promise<Told>((done) => {
      const hear = (what: Told): void => {
        if (what.kind !== kind) return
        child.off('message', hear)
        done(what)
      }
      child.on('message', hear)
    })
    return Promise.race([heard, gone])
  }
  child.on('message', told)
  await next('ready')
  return {
    async memory(): Promise<{ readonly rss: number; readonly heap: number }> {
      const answer = next('memory')
      child.send('memory')
      const { rss, heap } = (await answer) as Extract<Told, { kind: 'memory' }>
      return { rss: Math.round(rss / 2 ** 20), heap: Math.round(heap / 2 ** 18) / 4 }
    },
    async stop(): Promise<void> {
      const ended = new Promise((done) => child.once('exit', done))
      child.send('stop')
      await ended
    },
  }
}

/** Whether something that happens `times` in `all` turns, evenly, happens at this one (the first excluded). */
const due = (turn: number, times: number, all: number): boolean =>
  Math.floor((turn * times) / all) > Math.floor(((turn - 1) * times) / all)

/**
 * Lets people use the real bot on a local Discord while connections fail and files change: every kind of interaction in
 * turn, some at once, each looked at for whether it was answered, once, and with what the articles say.
 */
export async function soak(plan: Plan, onReading: (reading: Reading) => void = () => {}): Promise<Soaked> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-soak-'))
  const folder = join(root, 'articles')
  cpSync(resolve(import.meta.dirname, '../../seeds'), folder, { recursive: true })
  const discord = await startDiscord({ kept: 400, tokenLife: 60_000, firstResponse: plan.firstResponse ?? 3000 })
  const [failures, errors, readings]: [string[], string[], Reading[]] = [[], [], []]
  let [reconnected, indexes] = [0, 0]
  const { token, url: apiUrl } = discord
  const dirs = { folder, cacheDir: join(root, 'cache'), dataDir: join(root, 'data') }
  const bot = await openBot({ token, apiUrl, ...dirs }, (told) => {
    if (told.kind !== 'log') return
    if (told.bad) errors.push(told.line)
    if (told.line.startsWith('Connected to Discord again')) reconnected++
    if (told.line.startsWith('Read the changes')) indexes++
  })
  const answered = new Set<string>()
  discord.changes.on((change) => {
    if (change.kind !== 'posted') return
    const { author, referenced_message: question } = change.post.message
    if (author.id !== discord.world.bot.id || !question) return
    if (answered.has(question.id)) failures.push(`the mention ${question.id} was answered twice`)
    answered.add(question.id)
  })
  const people = Array.from({ length: 40 }, (_, n) => discord.world.person(`Reader ${n}`))
  const underWay = new Set<Promise<void>>()

  const act = (turn: number): void => {
    const channel = turn % 7 === 0 ? discord.places.thread : discord.places.general
    const where = { user: people[turn % people.length] ?? discord.ada, channel }
    const done = (ACTS[turn % ACTS.length] ?? ACTS[0])?.(discord, where)
      .catch((error: Error) => error.message)
      .then((wrong) => {
        if (wrong) failures.push(`${turn}: ${wrong}`)
      })
    if (!done) return
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
  }
  const settled = (): Promise<unknown> => Promise.all(underWay)

  try {
    await discord.online()
    const { interactions: all } = plan
    let [since, interrupted, changed] = [performance.now(), 0, 0]
    for (let turn = 1; turn <= all; turn++) {
      while (underWay.size >= AT_ONCE) await Promise.race(underWay)
      if (due(turn, plan.interruptions, all)) INTERRUPTIONS[interrupted++ % INTERRUPTIONS.length]?.(discord)
      if (due(turn, plan.fileChanges, all)) changeFiles(folder, changed++)
      if (due(turn, plan.sessionsEnded, all)) {
        await settled()
        await endSession(discord)
      }
      act(turn)
      if (!due(turn, plan.readings, all)) continue
      await settled()
      const seconds = (performance.now() - since) / 1000
      // The last change is taken up, and the state before it let go.
      await sleep(SETTLE)
      const perSecond = Math.round(all / plan.readings / seconds)
      const reading = { interactions: turn, ...(await bot.memory()), perSecond }
      readings.push(reading)
      onReading(reading)
      since = performance.now()
    }
    await settled()
    return { readings, failures, errors, reconnected, indexes }
  } finally {
    await bot.stop()
    await discord.close()
    rmSync(root, { recursive: true, force: true })
  }
}
