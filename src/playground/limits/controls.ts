import { ButtonStyle, ComponentType as T } from 'discord-api-types/v10'
import type { Violation } from '../errors.ts'
import { checkAddresses } from './addresses.ts'
import { listOf, type Path } from './json.ts'
import type { Placed } from './placed.ts'

/** A row holds buttons or one select, never both. */
export const rowsOfOneKind = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component }) => {
    if (component.type !== T.ActionRow) return []
    const inside = listOf(component.components)
    const selects = inside.filter((child) => child.type !== T.Button).length
    return selects === 0 || inside.length === 1
      ? []
      : [bad(path, 'components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row.')]
  })

/** A button leads to an address or has an id, and has something to read or see on it. */
export const buttonsWork = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component: button }) => {
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
export const selectsWork = (all: readonly Placed[]): readonly Violation[] =>
  all.flatMap(({ path, component: select }) => {
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
export function customIdsDiffer(all: readonly Placed[]): readonly Violation[] {
  const seen = new Set<unknown>()
  return all.flatMap(({ path, component }) => {
    const id = component.custom_id
    if (id === undefined || id === null) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [bad(path, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')]
  })
}

const bad = (path: Path, field: string, code: string, message: string): Violation => ({
  path: [...path, field],
  code,
  message,
})
