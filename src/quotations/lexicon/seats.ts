/** What follows "Lund-" and tells where a body is: "Lund-based", "Nasdaq-listed". */
export const SEATED = ['based', 'headquartered', 'listed', 'registered'] as const

/** The same and whose it is: "state-owned". */
export const HELD: ReadonlySet<string> = new Set([...SEATED, 'owned'])

/** The same and whatever else is told by a place or a body before a hyphen: "EU-backed", "Lund-born". */
export const TOLD_BY_PLACE: ReadonlySet<string> = new Set([...HELD, 'backed', 'run', 'led', 'born'])
