import type { FastifyInstance } from 'fastify'
import { DiscordError, type ErrorName } from '../errors.ts'
import type { Faults, FaultyAnswer } from '../faults.ts'
import type { Journal, RecordedRequest } from '../journal.ts'
import { type Parsed, readBodies } from './bodies.ts'
import type { Backstage, Route } from './call.ts'
import { COMMANDS } from './commands.ts'
import { IDENTITY } from './identity.ts'
import { INTERACTIONS } from './interactions.ts'
import { MESSAGES } from './messages.ts'

export type { Backstage } from './call.ts'

/** Every route that a bot like this one needs; any other is Discord's 404. */
const ROUTES: readonly Route[] = [...IDENTITY, ...COMMANDS, ...MESSAGES, ...INTERACTIONS]

const PREFIX = '/api/v10'

export interface RestOptions {
  readonly token: string
  readonly journal: Journal
  readonly faults: Faults
}

/** Puts Discord's REST API, version 10, under `/api/v10` of a server. */
export async function serveRest(server: FastifyInstance, backstage: Backstage, options: RestOptions): Promise<void> {
  const records = new WeakMap<object, RecordedRequest>()
  /** Answers that are lost on the way: what was asked is done all the same. */
  const lost = new WeakMap<object, FaultyAnswer>()
  await server.register(
    async (app) => {
      readBodies(app)
      app.addHook('preHandler', async (request, reply) => {
        const path = request.url.slice('/api'.length).split('?')[0] ?? ''
        const body = (request.body ?? null) as Parsed | null
        const route = request.routeOptions.url?.slice(PREFIX.length) ?? null
        const record: RecordedRequest = {
          ...{
            at: performance.now(),
            method: request.method,
            path,
            route: route === '/*' ? null : route,
          },
          query: request.query as Record<string, string>,
          headers: request.headers,
          ...{ body: body?.json ?? null, files: body?.files ?? [], violations: [], status: null, took: null },
        }
        records.set(request, record)
        options.journal.add(record)
        const answer = await options.faults.meet(request.method, path)
        if (answer?.after) lost.set(request, answer)
        else if (answer?.cut) {
          reply.hijack()
          request.raw.socket.destroy()
        } else if (answer) return reply.status(answer.status).headers(answer.headers).send(answer.body)
      })
      app.addHook('onSend', async (request, reply, payload) => {
        const answer = lost.get(request)
        if (!answer) return payload
        if (answer.cut) request.raw.socket.destroy()
        reply
          .status(answer.status || reply.statusCode)
          .headers(answer.headers)
          .removeHeader('content-length')
        return answer.body
      })
      app.addHook('onResponse', async (request, reply) => {
        const record = records.get(request)
        if (record) {
          record.status = reply.statusCode
          record.took = performance.now() - record.at
        }
      })
      for (const [method, url, handler, open] of ROUTES)
        app.route({
          method,
          url,
          handler: async (request, reply) => {
            if (!open && request.headers.authorization !== `Bot ${options.token}`)
              throw new DiscordError('unauthorized')
            const call = {
              params: request.params as Record<string, string>,
              query: request.query as Record<string, string>,
              files: ((request.body ?? null) as Parsed | null)?.files ?? [],
              record: records.get(request) as RecordedRequest,
            }
            const body = handler(call, backstage)
            return body === undefined ? reply.status(204).send() : reply.send(body)
          },
        })
      app.all('/*', async () => fail('noSuchRoute'))
      app.setErrorHandler((error, request, reply) => {
        const known = error instanceof DiscordError ? error : new DiscordError(named(error))
        if (!(error instanceof DiscordError)) request.log.error(error)
        return reply.status(known.status).send(known.body)
      })
    },
    { prefix: PREFIX },
  )
  server.all('/api/*', (request, reply) => {
    const { status, body } = new DiscordError(/^\/api\/v\d+/.test(request.url) ? 'invalidVersion' : 'noSuchRoute')
    return reply.status(status).send(body)
  })
}

const fail = (name: ErrorName): never => {
  throw new DiscordError(name)
}

/** The framework's own refusals in Discord's words. */
const named = (error: unknown): ErrorName =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 413 ? 'tooLarge' : 'internal'
