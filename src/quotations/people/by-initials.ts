import type { TextSpan } from '../../model.ts'
import { type Cast, lastBefore, REACH } from './cast.ts'
import type { Entry } from './registry.ts'

/** Whom "the CS" means where the article has named a Cabinet Secretary, and "the KC": the latest with a role of these initials. */
export function byInitials(cast: Cast, token: number, initials: string): Entry | null {
  for (let i = lastBefore(cast, token), reach = i - REACH; i >= 0 && i > reach; i--) {
    const { entry } = cast.mentions[i]!
    if (entry.kind !== 'person') continue
    if (entry.epithets.includes(initials) || entry.roles.some((role) => initialsOf(role).endsWith(initials)))
      return entry
  }
  return null
}

const known = new WeakMap<TextSpan, string>()

/** "CS" of "Cabinet Secretary", "MD" of "managing director of Orbis": each role is read once, however many mentions have it. */
function initialsOf(role: TextSpan): string {
  const letters =
    known.get(role) ??
    role.text
      .replace(/ (?:of|for|at) .*/, '')
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('')
      .toUpperCase() ??
    ''
  known.set(role, letters)
  return letters
}
