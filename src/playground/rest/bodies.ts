import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DiscordError } from '../errors.ts'
import type { StoredFile } from '../world.ts'

/** Discord's limit for a file of a server without boosts. */
const FILE = 10 * 2 ** 20

/** A request's JSON and its files, however it was sent. */
export interface Parsed {
  readonly json: unknown
  readonly files: readonly StoredFile[]
}

const parsed = (text: string): unknown => {
  if (!text) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new DiscordError('invalidJson')
  }
}

/** Reads a multipart body with the platform's own parser: `payload_json`, and files in the order of their numbers. */
async function multipart(request: FastifyRequest, body: Buffer): Promise<Parsed> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw new DiscordError('invalidBody')
  })
  const files: StoredFile[] = []
  let json: unknown = null
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parsed(value)
    } else {
      if (value.size > FILE) throw new DiscordError('tooLarge')
      const bytes = new Uint8Array(await value.arrayBuffer())
      files.push({ name: value.name, contentType: value.type || 'application/octet-stream', bytes })
    }
  }
  return { json, files }
}

/** Teaches a server to read bodies as Discord does: anything as JSON but multipart. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer) =>
    multipart(request, body),
  )
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) => ({
    json: parsed(body.toString('utf8')),
    files: [],
  }))
}
