import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type REST, Routes } from 'discord.js'
import type { Command } from '../command.ts'

/** What was registered last: for which application, in which server (null: everywhere), and a hash of the commands. */
interface Registered {
  readonly application: string
  readonly guild: string | null
  readonly hash: string
}

const FILE = 'commands.json'

async function lastOf(dataDir: string): Promise<Registered | null> {
  try {
    const { application, guild, hash } = JSON.parse(await readFile(join(dataDir, FILE), 'utf8')) as Registered
    return { application: String(application), guild: guild === null ? null : String(guild), hash: String(hash) }
  } catch {
    return null // Never registered, or unreadable: registering once more is harmless.
  }
}

async function remember(registered: Registered, dataDir: string): Promise<void> {
  const path = join(dataDir, FILE)
  await writeFile(`${path}.part`, `${JSON.stringify(registered)}\n`)
  await rename(`${path}.part`, path)
}

interface Registering {
  readonly rest: Pick<REST, 'put'>
  readonly applicationId: string
  readonly guildId: string | null
  readonly commands: readonly Command[]
  readonly dataDir: string
}

/**
 * Tells Discord the commands when they, or where they belong, have changed since the last time; true when it did.
 * In one server they show at once, and the global ones are removed, so that none shows twice.
 *
 * @throws what discord.js throws when Discord refuses or cannot be reached; it is tried again at the next start.
 */
export async function register({ rest, applicationId, guildId, commands, dataDir }: Registering): Promise<boolean> {
  const body = commands.map(({ data }) => data.toJSON())
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const now: Registered = { application: applicationId, guild: guildId, hash }
  const last = await lastOf(dataDir)
  if (last?.application === applicationId && last.guild === guildId && last.hash === hash) return false

  const everywhere = Routes.applicationCommands(applicationId)
  if (guildId === null) {
    await rest.put(everywhere, { body })
    if (last?.application === applicationId && last.guild !== null)
      // The bot may have left that server since; then its commands there are gone anyway.
      await rest.put(Routes.applicationGuildCommands(applicationId, last.guild), { body: [] }).catch(() => {})
  } else {
    await rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body })
    await rest.put(everywhere, { body: [] })
  }
  await remember(now, dataDir)
  return true
}
