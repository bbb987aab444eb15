import type { Changes } from '../changes.ts'
import { DiscordError, type Violation } from '../errors.ts'
import type { Gateway } from '../gateway/index.ts'
import type { Interactions } from '../interactions.ts'
import type { RecordedRequest } from '../journal.ts'
import { type Body, isBody } from '../limits/index.ts'
import type { Posts } from '../posts.ts'
import type { Place, Post, StoredFile, World } from '../world.ts'

/** What the routes work on. */
export interface Backstage {
  readonly world: World
  readonly gateway: Gateway
  readonly posts: Posts
  readonly interactions: Interactions
  readonly changes: Changes
  readonly gatewayUrl: () => string
  /** What `/gateway/bot` says: shards recommended, how many may identify at once, identifies left for today. */
  readonly start: { readonly shards: number; readonly concurrency: number; readonly left: number }
}

/** One request as a route sees it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly files: readonly StoredFile[]
  readonly record: RecordedRequest
}

/** Answers a call with the JSON to send; undefined is 204. */
export type Handler = (call: Call, backstage: Backstage) => unknown

/** `open` routes carry a token of their own, or need none. */
export type Route = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  handler: Handler,
  open?: 'open',
]

/** The body where an object must stand. */
export function bodyOf({ record }: Call): Body {
  if (record.body === null) return {}
  if (!isBody(record.body)) throw new DiscordError('invalidBody')
  return record.body
}

/** Refuses what breaks the limits, and keeps what it was for whoever reads the journal. */
export function hold(call: Call, violations: readonly Violation[]): void {
  if (!violations.length) return
  call.record.violations = [...call.record.violations, ...violations]
  throw new DiscordError('invalidBody', violations)
}

/** A channel that the bot may see. */
export function placeOf({ params }: Call, { world }: Backstage): Place {
  const place = world.places.get(params.channel ?? '')
  if (!place) throw new DiscordError('unknownChannel')
  if (place.guild && !world.guilds.get(place.guild)?.botIsMember) throw new DiscordError('missingAccess')
  return place
}

/** A message of that channel that is not private and still there. */
export function postOf({ params }: Call, { world }: Backstage): Post {
  const post = world.posts.get(params.message ?? '')
  if (!post || post.deleted || post.visibleTo !== null || post.message.channel_id !== params.channel)
    throw new DiscordError('unknownMessage')
  return post
}
