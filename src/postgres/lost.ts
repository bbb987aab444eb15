import { DatabaseLost } from './failures.ts'

/**
 * SQLSTATEs of a connection that failed or was ended: class 08, the server stopping or starting, no connection left.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const STATES = /^(08\w{3}|57P0[1-3]|53300)$/
/** What the operating system and the resolver say. */
const SYSTEM = /^(ECONN\w+|E(HOST|NET)(UNREACH|DOWN)|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_\w+|ENOENT|EACCES)$/
/** What pg says without a code. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|timeout expired|Client (was closed|has encountered a connection error) and is not queryable)/

/** Whether an error is one of the connection, not of what was asked. */
export function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    error instanceof DatabaseLost || STATES.test(code ?? '') || SYSTEM.test(code ?? '') || WORDS.test(message ?? '')
  )
}

/** Why, in a few words: "ECONNREFUSED", "password authentication failed for user ...". Holds no password. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const words = SYSTEM.test(code ?? '') ? code : (message ?? String(error))
  return words?.split('\n')[0] ?? ''
}
