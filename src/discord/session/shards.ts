import { type Client, Events, Status } from 'discord.js'
import type { Log } from '../desk.ts'
import { faultFields } from '../interactions/faults.ts'

/**
 * The shards that one process runs, when several processes share a bot: `first` to `last` of `total`.
 * https://discord.com/developers/docs/topics/gateway#sharding
 */
export interface ShardRange {
  readonly first: number
  readonly last: number
  readonly total: number
}

/** One of this process's shards, and whether Discord sends it what happens now. */
export interface Shard {
  readonly id: number
  readonly connected: boolean
}

/** A client's options for its shards; null: as many as Discord says, all in this process. */
export const shardOptions = (range: ShardRange | null) =>
  range === null
    ? ({ shards: 'auto' } as const)
    : {
        shards: Array.from({ length: range.last - range.first + 1 }, (_, n) => range.first + n),
        shardCount: range.total,
      }

/** This process's shards, by id; none before it is known how many there are. */
export const shardsOf = (client: Client): readonly Shard[] =>
  client.ws.shards.map(({ id, status }) => ({ id, connected: status === Status.Ready })).sort((a, b) => a.id - b.id)

/** Logs for each shard when its connection is lost and when it is back: a line each, however often it tries. */
export function tellOfShards(client: Client, log: Log): void {
  const lostAt = new Map<number, number>()
  const failed = new Set<number>()
  const lost = (shard: number): void => {
    if (lostAt.has(shard)) return
    lostAt.set(shard, performance.now())
    log.warn({ shard }, 'Lost the connection to Discord; connecting again')
  }
  const back = (shard: number): void => {
    const since = lostAt.get(shard)
    if (since === undefined) return
    lostAt.delete(shard)
    failed.delete(shard)
    log.info({ shard, seconds: Math.round(performance.now() - since) / 1000 }, 'Connected to Discord again')
  }
  client.on(Events.ShardReconnecting, lost)
  client.on(Events.ShardResume, back)
  client.on(Events.ShardReady, back)
  client.on(Events.ShardError, (error, shard) => {
    // Why a try failed: once, the next ones are likely to fail alike.
    if (failed.has(shard)) return
    failed.add(shard)
    log.warn({ shard, error: faultFields(error) }, 'The connection to Discord failed')
  })
}
