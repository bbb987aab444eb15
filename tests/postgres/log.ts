import type { DatabaseLog } from '../../src/postgres/index.ts'

/** A log that keeps its lines, each with its level first. */
export interface Kept extends DatabaseLog {
  readonly lines: string[]
}

export function keptLog(): Kept {
  const lines: string[] = []
  const keep = (level: string) => (_: object, message: string) => void lines.push(`${level}: ${message}`)
  return { lines, info: keep('info'), warn: keep('warn') }
}
