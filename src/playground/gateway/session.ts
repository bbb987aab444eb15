import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10'
import type { WebSocket } from 'ws'

/** Intents that Discord gives only on request; an application without them is closed with 4014. */
const PRIVILEGED = GatewayIntentBits.GuildPresences | GatewayIntentBits.GuildMembers | GatewayIntentBits.MessageContent
const ALL_INTENTS = (1 << 26) - 1

/** Events kept for a client that resumes. */
const KEPT = 1000

interface Event {
  readonly op: typeof GatewayOpcodes.Dispatch
  readonly t: string
  readonly s: number
  readonly d: unknown
}

/** One shard's session: outlives its connection, so that a client can resume it. */
export class Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
  socket: WebSocket | null
  #sent: Event[] = []
  #sequence = 0

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id
    this.intents = intents
    this.shard = shard
    this.socket = socket
  }

  has(intent: GatewayIntentBits): boolean {
    return (this.intents & intent) !== 0
  }

  /** Sends an event, or keeps it until the client is back. */
  dispatch(t: string, d: unknown): void {
    this.#sequence += 1
    const event: Event = { op: GatewayOpcodes.Dispatch, t, s: this.#sequence, d }
    this.#sent.push(event)
    if (this.#sent.length > KEPT) this.#sent.shift()
    this.socket?.send(JSON.stringify(event))
  }

  /** Sends again what came after `sequence`; false when that is not known any more, or was never sent. */
  replay(sequence: number): boolean {
    const oldest = this.#sent[0]?.s ?? this.#sequence + 1
    if (sequence > this.#sequence || sequence < oldest - 1) return false
    for (const event of this.#sent.filter(({ s }) => s > sequence)) this.socket?.send(JSON.stringify(event))
    return true
  }
}

/** What an Identify carries, as it came. */
export interface Identify {
  readonly token?: unknown
  readonly intents?: unknown
  readonly shard?: unknown
}

/** The close code with which Discord answers a bad Identify, or null for a good one. */
export function refusalOf(identify: Identify, token: string): GatewayCloseCodes | null {
  const { intents, shard } = identify
  if (identify.token !== token) return GatewayCloseCodes.AuthenticationFailed
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents > ALL_INTENTS)
    return GatewayCloseCodes.InvalidIntents
  if (intents & PRIVILEGED) return GatewayCloseCodes.DisallowedIntents
  if (shard === undefined) return null
  const [id, count] = Array.isArray(shard) ? (shard as unknown[]) : []
  const whole = Number.isInteger(id) && Number.isInteger(count)
  return whole && Number(id) >= 0 && Number(id) < Number(count) ? null : GatewayCloseCodes.InvalidShard
}
