import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10'
import { commands } from '../../commands/index.ts'
import { answerRequest } from '../../src/discord/interactions/request.ts'
import { type Drawn, draw, type Message } from '../../src/discord/reply/message.ts'
import type { Reply, Request } from '../../src/discord/reply/reply.ts'
import type { Coverage } from '../../src/model.ts'
import { coverage } from './coverage.ts'
import { memoryKeys } from './keys.ts'

/** A message as text: what stands there from top to bottom, buttons in brackets. */
export function asText(message: Message): string {
  const text = (part: APIComponentInContainer): string => {
    switch (part.type) {
      case ComponentType.TextDisplay:
        return part.content
      case ComponentType.Separator:
        return '────────'
      case ComponentType.MediaGallery:
        return part.items.map(({ description }) => `[picture: ${description}]`).join('\n')
      case ComponentType.ActionRow:
        return part.components
          .map((control) => {
            if (control.type === ComponentType.Button)
              return 'label' in control ? `[${control.label}${control.disabled ? ', disabled' : ''}]` : '[?]'
            if (control.type !== ComponentType.StringSelect) return '[?]'
            const options = control.options.map(({ label, description }) => `  ${label}: ${description ?? ''}`)
            return [`[${control.placeholder}]`, ...options].join('\n')
          })
          .join(' ')
      default:
        throw new Error(`a component of type ${part.type}`)
    }
  }
  return message.components.flatMap((container) => container.toJSON().components.map(text)).join('\n')
}

export const desk = (over: Coverage = coverage) => ({
  coverage: over,
  commands: new Map(commands.map((command) => [command.data.name, command])),
})

export const answered = (view: string, options: Request['options'] = {}, over: Coverage = coverage): Promise<Reply> =>
  answerRequest({ view, options }, desk(over))

/** What a person sees after asking. */
export async function shown(view: string, options: Request['options'] = {}, drawn: Partial<Drawn> = {}) {
  const reply = await answered(view, options)
  return asText(
    await draw(
      reply,
      { view, options },
      { isPrivate: reply.kind !== 'answer', asker: '1', keys: memoryKeys(), ...drawn },
    ),
  )
}
