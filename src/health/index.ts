import fastify from 'fastify'
import type { Coverage } from '../model.ts'
import type { Metrics } from './metrics.ts'

export { type Metrics, openMetrics } from './metrics.ts'

export interface HealthOptions {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly coverage: Coverage
  readonly metrics: Metrics
  /** Whether the bot is connected to Discord. */
  readonly connected: () => boolean
}

export interface Health {
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves `/healthz` and `/metrics`, to whoever reaches the address: keep it on loopback or a private network.
 *
 * `/healthz` answers 200 while the bot is connected to Discord, and 503 while it is not; its JSON says "ok",
 * "loading" (connected, the first load is under way) or "disconnected".
 *
 * @throws Error when the port is taken
 */
export async function serveHealth({ host, port, coverage, metrics, connected }: HealthOptions): Promise<Health> {
  const server = fastify({ logger: false, bodyLimit: 1024, requestTimeout: 10_000 })
  server.get('/healthz', async (_, reply) => {
    const progress = coverage.progress?.() ?? null
    const status = connected() ? (progress ? 'loading' : 'ok') : 'disconnected'
    const loaded = progress ? Math.round(progress.share * 100) / 100 : 1
    return reply.code(connected() ? 200 : 503).send({ status, loaded })
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
