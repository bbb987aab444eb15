import { ComponentType } from 'discord-api-types/v10'
import { type Body, isBody, listOf } from '../limits/index.ts'
import { button, select } from './controls.ts'
import { type Html, html } from './html.ts'
import { markdown, type Names } from './markdown.ts'
import { file, picture } from './media.ts'

/** What drawing needs besides the message. */
export interface Surroundings {
  readonly names: Names
  /** This server's own, from which alone pictures are loaded. */
  readonly origin: string
}

type Draw = (component: Body, around: Surroundings) => Html

const inside = (component: Body, around: Surroundings): readonly Html[] =>
  listOf(component.components).map((child) => drawComponent(child, around))

const urlOf = (media: unknown): string => (isBody(media) ? String(media.url ?? '') : '')

/** Components by their type, those of the first generation and of the second. */
const DRAW: ReadonlyMap<unknown, Draw> = new Map<unknown, Draw>([
  [ComponentType.ActionRow, (row, around) => html`<div class="row">${inside(row, around)}</div>`],
  [ComponentType.Button, button],
  [ComponentType.StringSelect, select],
  [
    ComponentType.TextDisplay,
    ({ content }, { names }) => html`<div class="text">${markdown(String(content ?? ''), names)}</div>`,
  ],
  [
    ComponentType.Section,
    (section, around) => {
      const accessory = isBody(section.accessory) && drawComponent(section.accessory, around)
      return html`<div class="section"><div>${inside(section, around)}</div>${accessory}</div>`
    },
  ],
  [
    ComponentType.Thumbnail,
    ({ media, description }, { origin }) =>
      html`<div class="thumbnail">${picture(urlOf(media), description, origin)}</div>`,
  ],
  [
    ComponentType.MediaGallery,
    (gallery, { origin }) => {
      const pictures = listOf(gallery.items).map(({ media, description }) => picture(urlOf(media), description, origin))
      return html`<div class="gallery">${pictures}</div>`
    },
  ],
  [
    ComponentType.Separator,
    ({ divider, spacing }) => {
      const size = spacing === 2 ? 'large' : 'little'
      return divider === false ? html`<div class="gap ${size}"></div>` : html`<hr class="${size}">`
    },
  ],
  [
    ComponentType.File,
    (component) => file(urlOf(component.file), String(component.name ?? 'file'), Number(component.size ?? 0)),
  ],
  [
    ComponentType.Container,
    (container, around) => {
      const { accent_color: accent } = container
      const colour = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : ''
      return html`<div class="container" data-accent="${colour}">${inside(container, around)}</div>`
    },
  ],
])

/** A component with what stands in it; one that is not known is named rather than left out. */
export function drawComponent(component: Body, around: Surroundings): Html {
  const draw = DRAW.get(component.type)
  return draw ? draw(component, around) : html`<p class="small">(a component of type ${String(component.type)})</p>`
}
