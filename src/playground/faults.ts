/** Something that goes wrong with the bot's requests, as it does with the real Discord now and then. */
export interface Fault {
  /** Matched against `METHOD /path` with the path from `/v10` on: `/^POST .*\/callback/`. */
  readonly on: RegExp
  /** How many requests it meets; 1 unless said, `Number.POSITIVE_INFINITY` for all. */
  readonly times?: number
  /** Milliseconds to wait before the request is looked at. */
  readonly delay?: number
  /** The status to answer with instead of doing what was asked: 400, 429, 500. */
  readonly status?: number
  /** Seconds that a 429 asks to wait. */
  readonly retryAfter?: number
  /** What to answer with instead of a Discord-like error: `<html>` for a proxy's page. */
  readonly garbage?: string
  /** What the garbage claims to be; `text/html` unless said. */
  readonly type?: string
  /** Carries out what was asked first: only the answer is lost. */
  readonly after?: boolean
  /** Cuts the connection without an answer. */
  readonly cut?: boolean
}

/** What a fault makes of a request: an answer in place of the real one, or a cut connection. */
export interface FaultyAnswer {
  /** Whether what was asked is done first. */
  readonly after: boolean
  readonly cut: boolean
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const WORDS: Readonly<Record<number, string>> = { 400: 'Bad Request', 429: 'You are being rate limited.' }

function answer(fault: Fault): FaultyAnswer | null {
  const [after, cut] = [fault.after ?? false, fault.cut ?? false]
  if (cut) return { after, cut, status: 0, headers: {}, body: '' }
  if (fault.garbage !== undefined) {
    const headers = { 'content-type': fault.type ?? 'text/html' }
    return { after, cut, status: fault.status ?? 200, headers, body: fault.garbage }
  }
  if (fault.status === undefined) return null
  const wait = fault.retryAfter ?? 1
  const limited = fault.status === 429
  const headers = limited ? { 'retry-after': String(Math.ceil(wait)), 'x-ratelimit-scope': 'user' } : {}
  const message = WORDS[fault.status] ?? `${fault.status}: Error`
  const body = limited ? { message, retry_after: wait, global: false, code: 0 } : { message, code: 0 }
  return {
    ...{ after, cut, status: fault.status },
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** The faults in force, tried in the order in which they were added. */
export class Faults {
  #faults: { readonly fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#faults = []
  }

  /** Meets a request: waits, then gives what comes in place of the answer; null when it goes on. */
  async meet(method: string, path: string): Promise<FaultyAnswer | null> {
    const met = this.#faults.find(({ fault, left }) => left > 0 && fault.on.test(`${method} ${path}`))
    if (!met) return null
    met.left -= 1
    if (met.fault.delay) await new Promise((resolve) => setTimeout(resolve, met.fault.delay))
    return answer(met.fault)
  }
}
