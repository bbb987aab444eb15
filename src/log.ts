import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { LogLevel } from './config.ts'

/**
 * The process's log: lines for a person in a terminal, JSON lines for a collector. Whatever is logged, the token is
 * not in it.
 */
export function openLog(level: LogLevel, token: string | null): Logger {
  const destination = process.stdout.isTTY
    ? pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', singleLine: true })
    : pino.destination({ sync: true })
  return pino(
    { level, base: null, hooks: { streamWrite: (line) => (token ? line.replaceAll(token, '[token]') : line) } },
    destination,
  )
}
