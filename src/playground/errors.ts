/**
 * Discord's errors as it words them, by the names of its list of JSON error codes.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const ERRORS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  noSuchRoute: [404, 0, '404: Not Found'],
  internal: [500, 0, '500: Internal Server Error'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooLarge: [413, 40005, 'Request entity too large'],
  acknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotDirectMessage: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidBody: [400, 50035, 'Invalid Form Body'],
  invalidVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>

export type ErrorName = keyof typeof ERRORS

/** One thing wrong in a body. `path` leads to it, `code` and `message` are Discord's. */
export interface Violation {
  readonly path: readonly (string | number)[]
  readonly code: string
  readonly message: string
}

/** An answer that is an error, with the body that Discord would send. */
export class DiscordError extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(name: ErrorName, violations: readonly Violation[] = []) {
    const [status, code, message] = ERRORS[name]
    super(message)
    this.status = status
    this.body = violations.length ? { message, code, errors: nested(violations) } : { message, code }
  }
}

/** Violations as Discord nests them: `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`. */
function nested(violations: readonly Violation[]): object {
  const root = tree()
  for (const { path, code, message } of violations) {
    let node = root
    for (const step of path) {
      const below = (node[step] as Tree | undefined) ?? tree()
      node[step] = below
      node = below
    }
    const errors = (node._errors as object[] | undefined) ?? []
    node._errors = [...errors, { code, message }]
  }
  return root
}

type Tree = Record<string | number, unknown>
const tree = (): Tree => Object.create(null) as Tree

/** One readable line a violation: `embeds[0].title: Must be 256 or fewer in length.` */
export const wordsOf = ({ path, message }: Violation): string =>
  `${path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${step}`)).join('') || 'body'}: ${message}`
