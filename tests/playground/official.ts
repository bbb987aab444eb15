import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type RecordedRequest, wordsOf } from '../../src/playground/index.ts'
import { SHARED, sharedPath } from '../needs.ts'

/** Discord's own description of its API (OpenAPI 3.1, MIT), when it is at hand. */
const FILE = sharedPath('openapi.json')

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: { content: Record<string, unknown> } }>>>
  >
}

/** The schema of each first response to an interaction, by its type. */
const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
}

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')

function load(): (request: RecordedRequest) => readonly string[] {
  const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description
  // Documented as an integer; discord.js sends a string, which Discord takes too.
  const text = JSON.stringify(description, (key, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'object' ? { type: ['integer', 'string', 'null'] } : value,
  )
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addFormat('snowflake', /^(0|[1-9]\d{0,19})$/)
  ajv.addFormat('nonce', true)
  ajv.addSchema(JSON.parse(text) as object, 'discord')
  const compiled = new Map<string, ValidateFunction>()
  const compile = (at: string): ValidateFunction => {
    const known = compiled.get(at) ?? ajv.compile({ $ref: `discord#/${at}` })
    compiled.set(at, known)
    return known
  }
  const paths = Object.keys(description.paths)
    .sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))
    .map((path) => [path, new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)] as const)

  return ({ method, path, body }) => {
    const asked = decodeURIComponent(path.replace(/^\/v10/, ''))
    const known = paths.find(
      ([name, pattern]) => pattern.test(asked) && description.paths[name]?.[method.toLowerCase()],
    )
    if (!known) return [`${method} ${asked}: not a route of Discord's`]
    const operation = description.paths[known[0]]?.[method.toLowerCase()]
    if (!operation?.requestBody?.content['application/json']) return []
    const { type } = (body ?? {}) as { type?: number }
    const callback = asked.endsWith('/callback')
    const schema = CALLBACKS[type ?? 0]
    if (callback && !schema) return [`${method} ${asked}: no type of first response`]
    const validate = callback
      ? compile(pointer('components', 'schemas', schema ?? ''))
      : compile(
          pointer('paths', known[0], method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'),
        )
    if (validate(body)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${method} ${asked}: ${instancePath} ${message}`)
  }
}

let validator: ((request: RecordedRequest) => readonly string[]) | null = null

/** What of a request breaks Discord's official description; nothing while that is not at hand. */
export function againstOfficial(request: RecordedRequest): readonly string[] {
  if (!SHARED.present) return []
  validator ??= load()
  return validator(request)
}

/** Everything that is wrong with the bot's requests: by the official description, and by the limits which that leaves out. */
export const wrongIn = (requests: readonly RecordedRequest[]): readonly string[] =>
  requests.flatMap((request) => [
    ...againstOfficial(request),
    ...request.violations.map((violation) => `${request.method} ${request.path}: ${wordsOf(violation)}`),
  ])
