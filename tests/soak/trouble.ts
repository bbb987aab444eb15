import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalDiscord } from '../../src/playground/index.ts'
import { articleText } from '../newspaper.ts'

/** What Discord does to a connection, in turn. The session goes on, and what was asked meanwhile is answered. */
export const INTERRUPTIONS: readonly ((discord: LocalDiscord) => void)[] = [
  ({ gateway }) => gateway.drop(),
  ({ gateway }) => gateway.askReconnect(),
  ({ gateway }) => gateway.close(4000),
  ({ gateway }) => gateway.invalidate(true),
  ({ gateway }) => gateway.close(4009),
]

/** Ends the session for good; resolves when the bot has begun another one. Nobody can be answered meanwhile. */
export async function endSession({ gateway, changes }: LocalDiscord): Promise<void> {
  gateway.invalidate(false)
  await changes.until(() => gateway.online.length === 0)
  await changes.until(() => gateway.online.length > 0)
}

/** How many articles come and go beside the ones that stay. */
const OTHERS = 24

/** Changes files, one kind of change after the other; the number of articles stays about the same. */
export function changeFiles(folder: string, turn: number): void {
  const path = (n: number, more = ''): string => join(folder, `other-${n % OTHERS}${more}.txt`)
  const write = (n: number, seed: number): void => writeFileSync(path(n), articleText(seed))
  switch (turn % 4) {
    case 0:
      for (let n = 0; n < 6; n++) write(turn + n, turn + n)
      break
    case 1:
      for (let n = 0; n < 3; n++) write(turn + n, 10_000 + turn + n)
      break
    case 2:
      for (const more of ['', '-renamed']) rmSync(path(turn, more), { force: true })
      write(turn + 1, turn + 1)
      renameSync(path(turn + 1), path(turn + 1, '-renamed'))
      break
    case 3:
      writeFileSync(path(turn), articleText(turn).slice(0, 400))
      writeFileSync(join(folder, `.other-${turn % OTHERS}.txt.swp`), 'half')
  }
}
