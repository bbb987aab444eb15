import { Unavailable } from '../unavailable.ts'

/** The database cannot be reached, or the way to it broke while it was asked. It may be there again in a moment. */
export class DatabaseLost extends Unavailable {
  override readonly name = 'DatabaseLost'
}

/** DATABASE_URL leads to nothing that can be used, and waiting will not help: one line that says what to do. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused'
}
