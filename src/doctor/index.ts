import type { Config } from '../config.ts'
import { type Check, type Finding, fine, wrong } from './check.ts'
import { database } from './database.ts'
import { discord } from './discord.ts'
import { articlesFolder, cacheFolder, dataFolder } from './folders.ts'

export type { Finding } from './check.ts'

const node: Check = async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? [fine('node', `version ${process.versions.node}`)]
    : [wrong('node', `version ${process.versions.node}`, 'install Node.js 20.19 or newer')]
}

/** In the order in which someone who sets the bot up meets them. */
const CHECKS: readonly Check[] = [node, articlesFolder, cacheFolder, dataFolder, database, discord]

/**
 * Looks at everything that the bot needs. Makes the cache and data folders where they are not there, and changes
 * nothing else; shows no secret; ends within half a minute.
 */
export async function examine(config: Config): Promise<Finding[]> {
  return (await Promise.all(CHECKS.map((check) => check(config)))).flat()
}

/** One line: "ok     clock: agrees with Discord's", "wrong  token: none is set; put it into ...". */
export const findingLine = ({ check, ok, found, remedy }: Finding): string =>
  `${ok ? 'ok   ' : 'wrong'}  ${check}: ${found}${remedy === null ? '' : `; ${remedy}`}`
