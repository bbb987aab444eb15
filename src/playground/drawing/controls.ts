import { ButtonStyle } from 'discord-api-types/v10'
import { type Body, listOf } from '../limits/index.ts'
import { type Html, html, link } from './html.ts'

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
}

/** A button: `data-press` holds its custom id. One with an address is a link. */
export function button(component: Body): Html {
  const emoji = component.emoji as Body | undefined
  const words = html`${emoji?.name ? `${String(emoji.name)} ` : ''}${String(component.label ?? '')}`
  if (component.style === ButtonStyle.Link) return link(component.url, html`${words} ↗`, 'button secondary')
  const style = STYLES[Number(component.style)] ?? 'secondary'
  const disabled = component.disabled === true
  const id = String(component.custom_id ?? '')
  return html`<button type="button" class="button ${style}" data-press="${id}"${disabled && ' disabled'}>${words}</button>`
}

/** A menu that unfolds: each choice is a button whose `data-choose` holds the value, under the menu's `data-select`. */
export function select(component: Body): Html {
  const options = listOf(component.options)
  const chosen = options.filter((option) => option.default === true)
  const heading = chosen.length
    ? chosen.map((option) => String(option.label)).join(', ')
    : String(component.placeholder ?? 'Make a selection')
  const choices = options.map((option) => {
    const description = option.description ? html`<span class="small">${String(option.description)}</span>` : null
    const value = String(option.value)
    const current = option.default === true && ' aria-current="true"'
    return html`<li><button type="button" data-choose="${value}"${current}>${String(option.label)}${description}</button></li>`
  })
  const id = String(component.custom_id ?? '')
  if (component.disabled === true) return html`<div class="select disabled">${heading}</div>`
  return html`<details class="select" data-select="${id}"><summary>${heading}</summary><ul>${choices}</ul></details>`
}
