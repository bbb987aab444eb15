import type { Skipped } from '../model.ts'

/** A folder that cannot be a coverage: it is missing, or holds no readable article. The message is one line. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError'
  /** The files that were left out, so that a caller can say why nothing remained. */
  readonly skipped: readonly Skipped[]

  constructor(message: string, skipped: readonly Skipped[] = []) {
    super(message)
    this.skipped = skipped
  }
}
