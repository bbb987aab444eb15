import { type Html, html, link } from './html.ts'

/** What a picture is shown with. `origin` is this server's: a picture from anywhere else is not loaded. */
export function picture(url: unknown, alt: unknown, origin: string): Html {
  const words = typeof alt === 'string' ? alt : ''
  if (typeof url === 'string' && url.startsWith(`${origin}/attachments/`))
    return html`<a href="${url}" target="_blank"><img src="${url}" alt="${words || 'Picture without a description'}"></a>`
  return link(url, html`${words || 'A picture'} (on another host; not loaded here)`, 'elsewhere')
}

/** A file that is no picture, to be saved. */
export const file = (url: string, name: string, size: number): Html =>
  html`<a class="file" href="${url}" download="${name}">${name} <span class="small">${bytes(size)}</span></a>`

const bytes = (size: number): string => (size < 1024 ? `${size} bytes` : `${Math.ceil(size / 1024)} KiB`)
