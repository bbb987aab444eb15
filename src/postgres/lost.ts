import { DatabaseLost } from './failures.ts'

/**
 * SQLSTATEs of a connection that failed or was ended: class 08, the server stopping or starting, no connection left.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const STATES = /^(08\w{3}|57P0[1-3]|53300)$/
/** What the operating system and the resolver say of a connection; files are missing for other reasons too. */
const SYSTEM = /^(ECONN\w+|E(HOST|NET)(UNREACH|DOWN)|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_\w+)$/
const SOCKET = /^(ENOENT|EACCES)$/
/** What pg says without a code. */
const BROKEN = /^(Connection terminated|Client (was closed|has encountered a connection error) and is not queryable)/
const SILENT =
  /^(Query read timeout|timeout exceeded when trying to connect|timeout expired)$|due to connection timeout$/

interface Failure {
  readonly code?: string
  readonly syscall?: string
  readonly message?: string
}

const isOfSystem = ({ code = '', syscall }: Failure): boolean =>
  SYSTEM.test(code) || (SOCKET.test(code) && syscall === 'connect')

/** Whether the server was waited for in vain: asking again would take as long again. */
export const isSilent = (error: unknown): boolean => SILENT.test((error as Failure).message ?? '')

/** Whether an error is one of the connection, not of what was asked. */
export function isLost(error: unknown): boolean {
  const failure = error as Failure
  if (error instanceof DatabaseLost || isOfSystem(failure) || isSilent(error)) return true
  return STATES.test(failure.code ?? '') || BROKEN.test(failure.message ?? '')
}

/** Why, in a few words: "ECONNREFUSED", "password authentication failed for user ...". Holds no password. */
export function reasonOf(error: unknown): string {
  const failure = error as Failure
  const words = isOfSystem(failure) ? failure.code : (failure.message ?? String(error))
  return words?.split('\n')[0] ?? ''
}
