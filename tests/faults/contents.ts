/** What the killed process keeps, and what must be read back. */
export const KEYS = 40

export const keyOf = (n: number): string => n.toString(16).padStart(64, '0')

export const contentOf = (n: number): string => `The minister spoke of matter ${n}. `.repeat(1000 + n)
