import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10'
import { type Body, placed } from '../limits/index.ts'
import { drawComponent, type Surroundings } from './components.ts'
import { embed } from './embeds.ts'
import { type Html, html } from './html.ts'
import { markdown } from './markdown.ts'
import { file, picture } from './media.ts'

const has = (message: APIMessage, flag: MessageFlags): boolean => ((message.flags ?? 0) & flag) !== 0

/** What stands above a reply: whose command it answers, or which message. */
function occasion(message: APIMessage, { names }: Surroundings): Html | null {
  const { interaction, referenced_message: replied } = message
  if (interaction)
    return html`<p class="occasion"><b>${interaction.user.global_name ?? interaction.user.username}</b> used <b>${message.type === MessageType.ChatInputCommand && '/'}${interaction.name}</b></p>`
  if (!replied) return null
  const who = replied.author.global_name ?? replied.author.username
  return html`<p class="occasion">replying to <b>${who}</b>: <span class="quoted">${markdown(replied.content, names)}</span></p>`
}

/** Files that no component shows. */
function attachments(message: APIMessage, { origin }: Surroundings): readonly Html[] {
  const shown = JSON.stringify(placed(message.components).map(({ component }) => component))
  return message.attachments
    .filter(({ url }) => !shown.includes(url))
    .map(({ url, filename, size, content_type, description }) =>
      /^image\//.test(content_type ?? '')
        ? html`<div class="gallery">${picture(url, description, origin)}</div>`
        : file(url, filename, size),
    )
}

/** A message as one person sees it, with its buttons, menus, files, and who else sees it. `menus` are the apps' own. */
export function drawMessage(message: APIMessage, around: Surroundings, menus: readonly string[]): Html {
  const { id, author, content, timestamp, edited_timestamp: edited } = message
  const name = author.global_name ?? author.username
  const at = new Date(timestamp)
  const clock = at.toLocaleTimeString('en-GB', { timeStyle: 'short' })
  const hidden = has(message, MessageFlags.Ephemeral)
  const thinking = has(message, MessageFlags.Loading)
  const words = thinking
    ? html`<p class="thinking" role="status">${name} is thinking<span aria-hidden="true">…</span></p>`
    : html`
      ${content && html`<div class="text">${markdown(content, around.names)}</div>`}
      ${message.embeds.map((each) => embed(each as Body, around))}
      ${(message.components ?? []).map((component) => drawComponent(component as unknown as Body, around))}
      ${attachments(message, around)}`
  const items = menus.map((menu) => html`<li><button type="button" data-menu="${menu}">${menu}</button></li>`)
  const tools =
    !thinking && !hidden && menus.length
      ? html`<details class="tools"><summary aria-label="Apps for this message">Apps</summary><ul>${items}</ul></details>`
      : null
  return html`<article class="message${hidden && ' private'}" id="m-${id}" data-message="${id}" tabindex="-1" aria-label="${name}, ${clock}">
    ${occasion(message, around)}
    <div class="avatar" aria-hidden="true" data-of="${author.bot ? 'bot' : 'person'}">${name.slice(0, 1)}</div>
    <div class="said">
      <p class="by"><b>${name}</b>${author.bot && html` <span class="tag">APP</span>`} <time datetime="${at.toISOString()}">${clock}</time>${edited && html` <span class="small">(edited)</span>`}</p>
      ${words}
      ${hidden && html`<p class="only">Only you can see this <button type="button" data-dismiss="${id}">Dismiss message</button></p>`}
      <p class="failure" role="alert" hidden></p>
    </div>
    ${tools}
  </article>`
}
