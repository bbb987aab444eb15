/** Events remembered at most. Discord sends again only what came in the last moments of a connection. */
const MOST = 5000

/**
 * Tells whether an event comes for the first time. When a session is resumed, Discord sends again what it cannot know
 * to have arrived; answering that as well would answer twice.
 */
export function onlyOnce(most = MOST): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    for (const oldest of seen) {
      if (seen.size <= most) break
      seen.delete(oldest)
    }
    return true
  }
}
