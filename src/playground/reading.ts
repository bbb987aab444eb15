import { type APIMessage, ComponentType } from 'discord-api-types/v10'
import { at, type Body, placed } from './limits/index.ts'

const TEXTS = ['title', 'description', 'fields.*.name', 'fields.*.value', 'footer.text', 'author.name']

/** Everything that can be read in a message, in its order: content, embeds, texts, alt texts, labels of buttons. */
export function textOf(message: APIMessage): string {
  const embeds = message.embeds.flatMap((embed) =>
    TEXTS.flatMap((pattern) => at(embed, pattern).map(([, text]) => text)),
  )
  const components = placed(message.components).flatMap(({ component }) =>
    [
      'content',
      'label',
      'placeholder',
      'options.*.label',
      'options.*.description',
      'items.*.description',
      'description',
    ].flatMap((pattern) => at(component, pattern).map(([, text]) => text)),
  )
  return [message.content, ...embeds, ...components].filter(Boolean).join('\n')
}

/** A button or menu of a message. */
export interface Control {
  readonly type: ComponentType
  readonly customId: string | null
  readonly label: string
  readonly disabled: boolean
  /** Where a link button leads. */
  readonly url: string | null
  /** What a menu offers. */
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

const CONTROLS: readonly unknown[] = [
  ComponentType.Button,
  ...[ComponentType.StringSelect, ComponentType.UserSelect, ComponentType.RoleSelect, ComponentType.ChannelSelect],
]

/** The buttons and menus of a message, as they are shown. */
export const controlsOf = (message: APIMessage): readonly Control[] =>
  placed(message.components)
    .filter(({ component }) => CONTROLS.includes(component.type))
    .map(({ component }) => ({
      type: component.type as ComponentType,
      customId: (component.custom_id as string | undefined) ?? null,
      label: String(component.label ?? component.placeholder ?? (component.emoji as Body | undefined)?.name ?? ''),
      disabled: component.disabled === true,
      url: (component.url as string | undefined) ?? null,
      options: (component.options as Control['options'] | undefined) ?? [],
    }))
