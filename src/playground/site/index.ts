import type { LocalDiscord } from '../discord.ts'
import { serveActs } from './acts.ts'
import { serveFeed } from './feed.ts'
import { serveFiles } from './files.ts'
import { type About, serveState } from './state.ts'

export type { About } from './state.ts'

/** Adds the page to a local Discord: for `startDiscord`'s `furnish`. */
export function servePage(discord: LocalDiscord, about: About): void {
  serveFiles(discord.server)
  serveState(discord.server, discord, about)
  serveFeed(discord.server, discord)
  serveActs(discord.server, discord)
}
