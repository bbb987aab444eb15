import { ComponentType } from 'discord-api-types/v10'
import type { Violation } from '../errors.ts'
import { checkAddresses } from './addresses.ts'
import { lengthOf, type Path } from './json.ts'
import { checkLengths, type Length } from './lengths.ts'
import type { Placed } from './placed.ts'

const T = ComponentType
const SELECT_LENGTHS: readonly Length[] = [
  ['custom_id', 1, 100],
  ['placeholder', 0, 150],
]
const PLACED_IN_ROW = [T.Button, T.StringSelect, T.UserSelect, T.RoleSelect, T.MentionableSelect, T.ChannelSelect]
const PLACED_IN_CONTAINER = [T.ActionRow, T.TextDisplay, T.Section, T.MediaGallery, T.Separator, T.File]

/** What may stand directly in what. A message's own components are under `undefined`. */
const CHILDREN: ReadonlyMap<unknown, readonly ComponentType[]> = new Map<unknown, readonly ComponentType[]>([
  [undefined, [...PLACED_IN_CONTAINER, T.Container]],
  [T.ActionRow, PLACED_IN_ROW],
  [T.Container, PLACED_IN_CONTAINER],
  [T.Section, [T.TextDisplay, T.Button, T.Thumbnail]],
])

const LENGTHS: ReadonlyMap<unknown, readonly Length[]> = new Map<unknown, readonly Length[]>([
  [T.ActionRow, [['components', 1, 5]]],
  [
    T.Button,
    [
      ['custom_id', 1, 100],
      ['label', 0, 80],
      ['url', 1, 512],
    ],
  ],
  [
    T.StringSelect,
    [
      ...SELECT_LENGTHS,
      ['options', 1, 25],
      ['options.*.label', 1, 100],
      ['options.*.value', 1, 100],
      ['options.*.description', 0, 100],
    ],
  ],
  ...[T.UserSelect, T.RoleSelect, T.MentionableSelect, T.ChannelSelect].map((type) => [type, SELECT_LENGTHS] as const),
  [T.TextDisplay, [['content', 1, 4000]]],
  [T.Section, [['components', 1, 3]]],
  [
    T.MediaGallery,
    [
      ['items', 1, 10],
      ['items.*.description', 0, 1024],
    ],
  ],
  [T.Thumbnail, [['description', 0, 1024]]],
  [T.Container, [['components', 1, 40]]],
])

export const componentLengths = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component }) => checkLengths(component, LENGTHS.get(component.type) ?? [], path))

export const componentPlaces = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component, parent }) => {
    const may = CHILDREN.get(parent?.type) ?? []
    return may.includes(component.type as ComponentType) ? [] : [bad(path, 'type', 'UNION_TYPE_CHOICES', 'Not here.')]
  })

/** Pictures and files lead to the web or to a file that is sent along. */
export const mediaAddresses = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component }) => {
    if (component.type === T.MediaGallery) return checkAddresses(component, ['items.*.media.url'], path)
    if (component.type === T.Thumbnail) return checkAddresses(component, ['media.url'], path)
    return component.type === T.File ? checkAddresses(component, ['file.url'], path) : []
  })

/** Components V2: 40 components with those inside others, and 4,000 characters of text in all. */
export function v2Totals(all: readonly Placed[]): readonly Violation[] {
  const text = all
    .filter(({ component }) => component.type === T.TextDisplay)
    .reduce((sum, { component }) => sum + lengthOf(String(component.content ?? '')), 0)
  return [
    ...(all.length > 40
      ? [bad(['components'], null, 'BASE_TYPE_MAX_LENGTH', `Over 40 components: ${all.length}`)]
      : []),
    ...(text > 4000
      ? [bad(['components'], null, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Over 4000 characters: ${text}`)]
      : []),
  ]
}

const bad = (path: Path, field: string | null, code: string, message: string): Violation => ({
  path: field ? [...path, field] : path,
  code,
  message,
})
