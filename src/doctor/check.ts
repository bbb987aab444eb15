import type { Config } from '../config.ts'

/** What a check found: one line, and where something is wrong, what to do. */
export interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly found: string
  /** Null when nothing is to be done. */
  readonly remedy: string | null
}

/** Looks at one thing that can be wrong; nothing is found where it does not apply. Never throws, never shows a secret, ends within seconds. */
export type Check = (config: Config) => Promise<readonly Finding[]>

export const fine = (check: string, found: string): Finding => ({ check, ok: true, found, remedy: null })

export const wrong = (check: string, found: string, remedy: string): Finding => ({ check, ok: false, found, remedy })

/** The first line of what went wrong. */
export const reasonOf = (error: unknown): string => {
  const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException }
  return (cause?.code ?? code ?? cause?.message ?? message ?? String(error)).toString().split('\n')[0] ?? ''
}
