import { type Body, isBody, listOf } from '../limits/index.ts'
import type { Surroundings } from './components.ts'
import { type Html, html, link } from './html.ts'
import { markdown } from './markdown.ts'
import { picture } from './media.ts'

const part = (value: unknown): Body => (isBody(value) ? value : {})

/** An embed as Discord lays it out: author, title, description, fields, picture, footer. */
export function embed(given: Body, { names, origin }: Surroundings): Html {
  const { title, description, url, color } = given
  const author = part(given.author)
  const footer = part(given.footer)
  const fields = listOf(given.fields).map(
    ({ name, value, inline }) =>
      html`<div class="field${inline === true && ' inline'}"><dt>${markdown(String(name), names)}</dt><dd>${markdown(String(value), names)}</dd></div>`,
  )
  const colour = typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : ''
  const image = part(given.image).url
  return html`<div class="embed" data-accent="${colour}">
    ${author.name ? html`<p class="small">${link(author.url, html`${String(author.name)}`)}</p>` : null}
    ${title ? html`<p class="title">${link(url, markdown(String(title), names))}</p>` : null}
    ${description ? html`<div class="text">${markdown(String(description), names)}</div>` : null}
    ${fields.length ? html`<dl>${fields}</dl>` : null}
    ${image ? html`<div class="gallery">${picture(image, '', origin)}</div>` : null}
    ${footer.text ? html`<p class="small">${String(footer.text)}</p>` : null}
  </div>`
}
