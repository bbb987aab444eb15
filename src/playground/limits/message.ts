import { ComponentType, MessageFlags } from 'discord-api-types/v10'
import type { Violation } from '../errors.ts'
import { at, type Body, listOf } from './json.ts'
import { checkLengths } from './lengths.ts'
import type { Placed } from './placed.ts'

/** What a message's body says together with the message that it changes, if it changes one. */
export interface MessageSubject {
  readonly body: Body
  /** Flags of the message that is edited; 0 for a new one. */
  readonly before: number
  /** Names of the files sent along or already there. */
  readonly files: readonly string[]
}

/** Flags that a bot may send. */
const SENDABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2

export const isV2 = ({ body, before }: MessageSubject): boolean =>
  ((Number(body.flags ?? 0) | before) & MessageFlags.IsComponentsV2) !== 0

export const contentLength = ({ body }: MessageSubject): readonly Violation[] =>
  checkLengths(body, [['content', 0, 2000]])

export function sendableFlags({ body }: MessageSubject): readonly Violation[] {
  const extra = Number(body.flags ?? 0) & ~SENDABLE
  return extra ? [{ path: ['flags'], code: 'BITFIELD_INVALID', message: `Flags ${extra} cannot be sent` }] : []
}

/** With Components V2 a message has components and nothing else that shows. */
export function v2Alone(subject: MessageSubject): readonly Violation[] {
  if (!isV2(subject)) return []
  return ['content', 'embeds', 'poll', 'sticker_ids'].flatMap((field) => {
    const value = subject.body[field]
    const absent = value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`
    return absent ? [] : [{ path: [field], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message }]
  })
}

/** Without the flag a message's components are at most five rows. */
export function rowsWithoutV2(subject: MessageSubject): readonly Violation[] {
  if (isV2(subject)) return []
  const top = listOf(subject.body.components)
  return [
    ...checkLengths(subject.body, [['components', 0, 5]]),
    ...top.flatMap((component, i) =>
      component.type === ComponentType.ActionRow
        ? []
        : [{ path: ['components', i, 'type'], code: 'BASE_TYPE_CHOICES', message: 'Value must be one of {1}.' }],
    ),
  ]
}

/** A list of whom to mention and "everyone of that kind" exclude each other. */
export function mentionsAllowed({ body }: MessageSubject): readonly Violation[] {
  const parse = at(body, 'allowed_mentions.parse.*').map(([, kind]) => kind)
  return ['users', 'roles'].flatMap((kind) =>
    parse.includes(kind) && at(body, `allowed_mentions.${kind}.*`).length
      ? [{ path: ['allowed_mentions'], code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message: `parse and ${kind}` }]
      : [],
  )
}

/** At most ten files, each at most 10 MiB (asked by the server as it reads them), and each named one is there. */
export function filesAreThere({ body, files }: MessageSubject, all: readonly Placed[]): readonly Violation[] {
  const media = all.flatMap(({ path, component }) =>
    ['media.url', 'file.url', 'items.*.media.url'].flatMap((pattern) =>
      at(component, pattern).map(([inner, url]) => [[...path, ...inner], url] as const),
    ),
  )
  const embeds = ['embeds.*.image.url', 'embeds.*.thumbnail.url'].flatMap((pattern) => at(body, pattern))
  return [
    ...(files.length > 10 ? [{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Over 10 files' }] : []),
    ...[...media, ...embeds].flatMap(([path, url]) => {
      const name = /^attachment:\/\/(.*)$/.exec(String(url))?.[1]
      return name === undefined || files.includes(name)
        ? []
        : [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message: `No file ${name} sent along` }]
    }),
  ]
}

/** A lone half of a surrogate pair, as cutting a text inside an emoji leaves it, is not text. */
export function wellFormed({ body }: MessageSubject): readonly Violation[] {
  const broken = (value: unknown): boolean => {
    if (typeof value === 'string') return /\p{Surrogate}/u.test(value)
    return typeof value === 'object' && value !== null && Object.values(value).some(broken)
  }
  return broken(body) ? [{ path: [], code: 'INVALID_UNICODE', message: 'Half of a surrogate pair stands alone' }] : []
}
