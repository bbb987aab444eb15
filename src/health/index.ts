import fastify from 'fastify'
import type { Coverage } from '../model.ts'
import type { Metrics, Shards } from './metrics.ts'

export { type Metrics, openMetrics, type Shards } from './metrics.ts'

export interface HealthOptions {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly coverage: Coverage
  readonly metrics: Metrics
  readonly shards: Shards
}

export interface Health {
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves `/healthz` and `/metrics`, to whoever reaches the address: keep it on loopback or a private network.
 *
 * `/healthz` answers 200 while the bot is connected to Discord, and 503 while none of its shards is; its JSON says
 * "ok", "loading" (connected, the first load is under way), "degraded" (some shards are not connected) or
 * "disconnected". A shard is connected anew now and then: that alone is no reason to restart.
 *
 * @throws Error when the port is taken
 */
export async function serveHealth({ host, port, coverage, metrics, shards }: HealthOptions): Promise<Health> {
  const server = fastify({ logger: false, bodyLimit: 1024, requestTimeout: 10_000 })
  server.get('/healthz', async (_, reply) => {
    const progress = coverage.progress?.() ?? null
    const all = shards()
    const connected = all.filter((shard) => shard.connected).length
    const status = !connected ? 'disconnected' : progress ? 'loading' : connected < all.length ? 'degraded' : 'ok'
    const loaded = progress ? Math.round(progress.share * 100) / 100 : 1
    return reply.code(connected ? 200 : 503).send({ status, loaded, shards: { connected, of: all.length } })
  })
  server.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  await server.listen({ host, port })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      server.server.closeAllConnections()
      await server.close()
    },
  }
}
