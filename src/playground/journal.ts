import type { Violation } from './errors.ts'
import type { StoredFile } from './world.ts'

/** A request that the bot made, as it came. Tests hold these against Discord's own description. */
export interface RecordedRequest {
  readonly at: number
  readonly method: string
  /** As sent, from `/v10` on, without the query. */
  readonly path: string
  /** The route with its parameters' names: `/channels/:channel/messages`; null when there is no such route. */
  readonly route: string | null
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The JSON body, or of a multipart one `payload_json`; null without a body. */
  readonly body: unknown
  readonly files: readonly StoredFile[]
  /** What of the limits it breaks; refused with 400 when there are any. */
  violations: readonly Violation[]
  /** Of the answer; null until it is given. */
  status: number | null
  /** Milliseconds until it was answered; null until then. */
  took: number | null
}

/** The last requests, oldest first. Bounded, so that a playground may run for weeks. */
export class Journal {
  readonly requests: RecordedRequest[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(request: RecordedRequest): void {
    this.requests.push(request)
    if (this.requests.length > this.#most) this.requests.splice(0, this.requests.length - this.#most)
  }
}
