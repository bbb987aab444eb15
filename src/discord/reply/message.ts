import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
} from 'discord.js'
import type { Keys } from '../../keys.ts'
import { BUTTON_LABEL, BUTTONS_IN_ROW } from '../limits.ts'
import { label } from '../markdown/escape.ts'
import { small } from '../markdown/style.ts'
import { menuOf } from './menu.ts'
import { openingPage, pageOf, pagesIn } from './pages.ts'
import { customId, fingerprint, type Press, requestToText } from './press.ts'
import type { Entry, Reply, Request } from './reply.ts'

/** A message as it is sent; `isPrivate` becomes a flag where the message is first sent. */
export interface Message {
  readonly components: ContainerBuilder[]
  readonly files: AttachmentBuilder[]
  readonly flags: MessageFlags.IsComponentsV2
  readonly allowedMentions: { parse: []; repliedUser: false }
}

export interface Drawn {
  readonly isPrivate: boolean
  /** Who asked: page buttons turn this person's page in place. */
  readonly asker: string
  readonly keys: Keys
  /** Counted from 0; the reply's own opening page unless given. */
  readonly page?: number | undefined
  /** A line below, escaped: "Shared by ...". */
  readonly note?: string | undefined
}

const ACCENT = 0x3b6ea8

/** One page of a reply as a message within Discord's limits. `request` is what the buttons ask again. */
export async function draw(reply: Reply, request: Request, drawn: Drawn): Promise<Message> {
  const page = pageOf(reply, drawn.page ?? openingPage(reply))
  const { number } = page
  const pages = pagesIn(reply)
  let serial = 0
  const id = (press: Press): Promise<string> => customId(press, serial++, drawn.keys)

  const container = new ContainerBuilder().setAccentColor(ACCENT)
  container.addTextDisplayComponents(text(reply.lead))
  const picture = number === 0 ? await reply.picture?.() : undefined
  if (picture)
    container.addMediaGalleryComponents(
      new MediaGalleryBuilder({
        items: [{ media: { url: `attachment://${picture.name}` }, description: label(picture.alt, 1024) }],
      }),
    )
  for (const [index, entry] of page.entries.entries()) {
    container.addSeparatorComponents(new SeparatorBuilder()).addTextDisplayComponents(text(page.texts[index] ?? ''))
    const buttons = await entryButtons(entry, page.from + index, request, id)
    if (buttons.length > 0)
      container.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(buttons))
  }
  const footer = [drawn.note, pagesLine(reply, number)].filter(Boolean).map((line) => small(line ?? ''))
  if (footer.length > 0) container.addTextDisplayComponents(text(footer.join('\n')))

  const turning = await pageButtons(pages, number, request, drawn, id)
  if (drawn.isPrivate && reply.kind === 'answer')
    turning.push(button('Share', await id({ verb: 'share', number, asker: '', request })))
  if (turning.length > 0) container.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(turning))
  if (pages > 2) {
    const menuId = await id({ verb: 'page', number, asker: drawn.asker, request })
    container.addActionRowComponents(menuOf(reply, number, menuId))
  }

  return {
    components: [container],
    files: picture ? [new AttachmentBuilder(Buffer.from(picture.png), { name: picture.name })] : [],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  }
}

const text = (content: string): TextDisplayBuilder => new TextDisplayBuilder({ content: content || '\u2013' })

const button = (name: string, id: string): ButtonBuilder =>
  new ButtonBuilder({ style: ButtonStyle.Secondary, label: label(name, BUTTON_LABEL), custom_id: id })

type Id = (press: Press) => Promise<string>

async function entryButtons(entry: Entry, number: number, request: Request, id: Id): Promise<ButtonBuilder[]> {
  const open = (opened: Request): Promise<string> => id({ verb: 'open', number: 0, asker: '', request: opened })
  const buttons: ButtonBuilder[] = []
  for (const action of entry.actions) buttons.push(button(action.label, await open(action.request)))
  if (entry.more) {
    const options = { of: requestToText(request), entry: String(number), sum: fingerprint(entry.text(1)) }
    buttons.push(button(entry.more.label, await open({ view: 'more', options })))
  }
  return buttons.slice(0, BUTTONS_IN_ROW)
}

async function pageButtons(
  pages: number,
  number: number,
  request: Request,
  { asker }: Drawn,
  id: Id,
): Promise<ButtonBuilder[]> {
  if (pages < 2) return []
  const turn = async (name: string, to: number): Promise<ButtonBuilder> => {
    const within = Math.min(Math.max(to, 0), pages - 1)
    return button(name, await id({ verb: 'page', number: within, asker, request })).setDisabled(to !== within)
  }
  return [await turn('Previous page', number - 1), await turn('Next page', number + 1)]
}

function pagesLine(reply: Reply, number: number): string | null {
  const total = reply.entries.length
  const counted = reply.counted && total > 0 ? `${total} ${reply.counted[total === 1 ? 0 : 1]}` : null
  if (pagesIn(reply) < 2) return null
  return [`Page ${number + 1} of ${pagesIn(reply)}`, counted].filter(Boolean).join(' · ')
}
