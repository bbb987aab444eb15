import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10'
import type { WebSocket } from 'ws'
import type { Session } from './session.ts'

/** What a connection needs of the gateway behind it. */
export interface Host {
  /** Milliseconds between heartbeats; a client that leaves out one and a half is closed with 4009. */
  readonly heartbeat: number
  /** A code to close with in place of letting the client in, when a test wants one. */
  refusal(): number | undefined
  /** The session that begins or goes on, or null when the client was told why not. */
  identify(packet: Packet['d']): Session | null
  resume(packet: Packet['d']): Session | null
  changed(): void
}

interface Packet {
  readonly op: number
  readonly d: Readonly<Record<string, unknown>>
}

const TAKEN: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
]

function read(raw: string): Packet | null {
  try {
    const packet: unknown = JSON.parse(raw)
    if (typeof packet !== 'object' || packet === null || !('op' in packet) || typeof packet.op !== 'number') return null
    const d = 'd' in packet && typeof packet.d === 'object' && packet.d !== null ? packet.d : {}
    return { op: packet.op, d: d as Packet['d'] }
  } catch {
    return null
  }
}

/** Leads one connection from Hello to its end. */
export function converse(socket: WebSocket, version: string | null, encoding: string, host: Host): void {
  let session: Session | null = null
  let silence: NodeJS.Timeout | undefined
  const listen = (): void => {
    clearTimeout(silence)
    silence = setTimeout(() => socket.close(GatewayCloseCodes.SessionTimedOut), host.heartbeat * 1.5).unref()
  }
  /** Not once the session was ended (op 9): then the same connection may resume it, or begin another. */
  const goesOn = (): boolean => session?.socket === socket
  /** The code to close with after a packet, or nothing. */
  const take = (packet: Packet | null): number | undefined => {
    if (!packet) return GatewayCloseCodes.DecodeError
    if (packet.op === GatewayOpcodes.Heartbeat) {
      listen()
      socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }))
    } else if (packet.op === GatewayOpcodes.Identify || packet.op === GatewayOpcodes.Resume) {
      if (goesOn()) return GatewayCloseCodes.AlreadyAuthenticated
      const refusal = host.refusal()
      if (refusal !== undefined) return refusal
      session = packet.op === GatewayOpcodes.Identify ? host.identify(packet.d) : host.resume(packet.d)
      host.changed()
    } else if (!goesOn()) {
      return GatewayCloseCodes.NotAuthenticated
    } else if (!TAKEN.includes(packet.op)) {
      return GatewayCloseCodes.UnknownOpcode
    }
    return undefined
  }
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(silence)
    if (session?.socket === socket) session.socket = null
    host.changed()
  })
  socket.on('message', (raw) => {
    const code = take(read(String(raw)))
    if (code !== undefined) socket.close(code)
  })
  if (version !== null && version !== '10') socket.close(GatewayCloseCodes.InvalidAPIVersion)
  else if (encoding !== 'json') socket.close(GatewayCloseCodes.DecodeError)
  else {
    listen()
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: host.heartbeat } }))
  }
}
