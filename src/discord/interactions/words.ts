import type { Embed, Message } from 'discord.js'
import { HALVES } from '../markdown/clean.ts'

/** The longest message that Discord lets anyone write. */
const MOST = 6000

interface Part {
  readonly content?: string
  readonly components?: readonly Part[]
}

/** Text of Components V2, however deep. */
const shownIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ content, components }) => [content ?? '', ...shownIn(components ?? [])])

const embedWords = ({ title, description, fields }: Embed): readonly string[] => [
  title ?? '',
  description ?? '',
  ...fields.map(({ value }) => value),
]

/** All words of a message: its text, its embeds and components, and those of a message that it forwards. */
export function messageWords(message: Message): string {
  const components = message.components.map((component) => component.toJSON()) as readonly Part[]
  const forwarded = [...message.messageSnapshots.values()]
  return [
    message.content,
    ...message.embeds.flatMap(embedWords),
    ...shownIn(components),
    ...forwarded.map(({ content }) => content ?? ''),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replace(HALVES, '\uFFFD')
    .slice(0, MOST)
}
