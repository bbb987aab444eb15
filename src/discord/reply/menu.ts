import { ActionRowBuilder, StringSelectMenuBuilder } from 'discord.js'
import { MENU_OPTIONS, MENU_TEXT } from '../limits.ts'
import { label } from '../markdown/escape.ts'
import { pagesIn } from './pages.ts'
import type { Reply } from './reply.ts'

/**
 * Up to 25 page numbers of many: the first, the last, and those around the current one.
 *
 * @example pagesOffered(3, 1) // [0, 1, 2]
 */
export function pagesOffered(count: number, current: number): readonly number[] {
  if (count <= MENU_OPTIONS) return Array.from({ length: count }, (_, page) => page)
  const between = MENU_OPTIONS - 2
  const from = Math.min(Math.max(current - Math.floor(between / 2), 1), count - 1 - between)
  return [0, ...Array.from({ length: between }, (_, step) => from + step), count - 1]
}

/** A menu of pages, each with a few words on what stands there. */
export function menuOf(reply: Reply, current: number, id: string): ActionRowBuilder<StringSelectMenuBuilder> {
  const options = pagesOffered(pagesIn(reply), current).map((number) => {
    const description = label(reply.entries.at(number * reply.perPage)?.hint ?? '', MENU_TEXT)
    return {
      label: `Page ${number + 1}`,
      value: String(number),
      default: number === current,
      ...(description ? { description } : {}),
    }
  })
  const menu = new StringSelectMenuBuilder({ custom_id: id, placeholder: 'Go to a page', options })
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)
}
