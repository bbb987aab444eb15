import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import type { Violation } from '../errors.ts'
import { checkAddresses } from './addresses.ts'
import { type Body, isBody, lengthOf, listOf, type Path } from './json.ts'
import { checkLengths, type Length } from './lengths.ts'

/** A component with where it stands. */
export interface Placed {
  readonly path: Path
  readonly component: Body
  readonly parent: Body | null
}

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

/** Every component of a message with those inside it, in the order in which they are shown. */
export function placed(
  components: unknown,
  path: Path = ['components'],
  parent: Body | null = null,
): readonly Placed[] {
  if (!Array.isArray(components)) return []
  return components.flatMap((component: unknown, i) => {
    if (!isBody(component)) return []
    const here = [...path, i]
    const accessory = isBody(component.accessory)
      ? [{ path: [...here, 'accessory'], component: component.accessory, parent: component }]
      : []
    return [
      { path: here, component, parent },
      ...placed(component.components, [...here, 'components'], component),
      ...accessory,
    ]
  })
}

export const componentLengths = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component }) =>
    checkLengths(component, LENGTHS.get(component.type) ?? [], path),
  )

export const componentPlaces = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component, parent }) => {
    const may = CHILDREN.get(parent?.type) ?? []
    return may.includes(component.type as ComponentType) ? [] : [bad(path, 'type', 'UNION_TYPE_CHOICES', 'Not here.')]
  })

/** A row holds buttons or one select, never both. */
export const rowsOfOneKind = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component }) => {
    if (component.type !== T.ActionRow) return []
    const inside = listOf(component.components)
    const selects = inside.filter((child) => child.type !== T.Button).length
    return selects === 0 || inside.length === 1
      ? []
      : [bad(path, 'components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row.')]
  })

/** A button leads to an address or has an id, and has something to read or see on it. */
export const buttonsWork = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component: button }) => {
    if (button.type !== T.Button || button.style === ButtonStyle.Premium) return []
    const link = button.style === ButtonStyle.Link
    return [
      ...(link && !button.url ? [bad(path, 'url', 'BASE_TYPE_REQUIRED', 'A url is required')] : []),
      ...(link && button.custom_id ? [bad(path, 'custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_URL', 'Not with a url')] : []),
      ...(!link && !button.custom_id ? [bad(path, 'custom_id', 'BASE_TYPE_REQUIRED', 'A custom id is required')] : []),
      ...(!link && button.url ? [bad(path, 'url', 'BUTTON_COMPONENT_CUSTOM_ID_URL', 'Not with a custom id')] : []),
      ...(!String(button.label ?? '').trim() && !button.emoji
        ? [bad(path, 'label', 'BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL', 'A label or an emoji is required')]
        : []),
      ...checkAddresses(button, ['url'], path),
    ]
  })

/** Options of one select differ in their values, and it asks for no more of them than it has. */
export const selectsWork = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component: select }) => {
    if (select.type !== T.StringSelect) return []
    const options = listOf(select.options)
    const seen = new Set(options.map((option) => option.value))
    const most = Number(select.max_values ?? 1)
    return [
      ...(seen.size < options.length
        ? [
            bad(
              path,
              'options',
              'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
              'The specified option value is already used',
            ),
          ]
        : []),
      ...(most > options.length ? [bad(path, 'max_values', 'BASE_TYPE_MAX', 'More than there are options')] : []),
      ...(Number(select.min_values ?? 1) > most ? [bad(path, 'min_values', 'BASE_TYPE_MAX', 'Over max_values')] : []),
    ]
  })

/** No two components of a message share a custom id. */
export function customIdsDiffer(body: Body): readonly Violation[] {
  const seen = new Set<unknown>()
  return placed(body.components).flatMap(({ path, component }) => {
    const id = component.custom_id
    if (id === undefined || id === null) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [bad(path, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')]
  })
}

/** Pictures and files lead to the web or to a file that is sent along. */
export const mediaAddresses = (body: Body): readonly Violation[] =>
  placed(body.components).flatMap(({ path, component }) => {
    if (component.type === T.MediaGallery) return checkAddresses(component, ['items.*.media.url'], path)
    if (component.type === T.Thumbnail) return checkAddresses(component, ['media.url'], path)
    return component.type === T.File ? checkAddresses(component, ['file.url'], path) : []
  })

/** Components V2: 40 components with those inside others, and 4,000 characters of text in all. */
export function v2Totals(body: Body): readonly Violation[] {
  const all = placed(body.components)
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
