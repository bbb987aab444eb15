import type { Violation } from '../errors.ts'
import { checkAddresses } from './addresses.ts'
import { at, type Body, lengthOf, listOf } from './json.ts'
import { checkLengths, type Length } from './lengths.ts'

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const LENGTHS: readonly Length[] = [
  ['embeds', 0, 10],
  ['embeds.*.title', 0, 256],
  ['embeds.*.description', 0, 4096],
  ['embeds.*.fields', 0, 25],
  ['embeds.*.fields.*.name', 1, 256],
  ['embeds.*.fields.*.value', 1, 1024],
  ['embeds.*.footer.text', 0, 2048],
  ['embeds.*.author.name', 0, 256],
]

/** Characters over all embeds of one message. */
const IN_ALL = 6000
const COUNTED = ['embeds.*.title', 'embeds.*.description', 'embeds.*.fields.*.name', 'embeds.*.fields.*.value'].concat([
  'embeds.*.footer.text',
  'embeds.*.author.name',
])
const SHOWN = ['title', 'description', 'fields', 'footer', 'author', 'image', 'thumbnail', 'video']
const ADDRESSES = ['embeds.*.url', 'embeds.*.author.url', 'embeds.*.image.url', 'embeds.*.thumbnail.url'].concat([
  'embeds.*.footer.icon_url',
  'embeds.*.author.icon_url',
])

export const embedLengths = (body: Body): readonly Violation[] => checkLengths(body, LENGTHS)

/** 6,000 characters over all embeds together, which the official description does not say. */
export function embedTotal(body: Body): readonly Violation[] {
  const total = COUNTED.flatMap((pattern) => at(body, pattern)).reduce(
    (sum, [, text]) => sum + lengthOf(String(text)),
    0,
  )
  if (total <= IN_ALL) return []
  const message = `Embed size exceeds maximum size of ${IN_ALL}; this has ${total}.`
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }]
}

/** An embed that shows nothing is refused. */
export const embedShows = (body: Body): readonly Violation[] =>
  listOf(body.embeds).flatMap((embed, i) =>
    SHOWN.some((field) => embed[field])
      ? []
      : [{ path: ['embeds', i, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }],
  )

export const embedAddresses = (body: Body): readonly Violation[] => checkAddresses(body, ADDRESSES)
