/** Text that is safe to put into a page as it stands. Only `html` and `raw` make one. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

type Value = Html | string | number | boolean | null | undefined | readonly Html[]

const shown = (value: Value): string => {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return (value as readonly Html[]).map(({ text }) => text).join('')
  return value === null || value === undefined || typeof value === 'boolean' ? '' : escaped(String(value))
}

/**
 * A piece of a page. Every text put into it is escaped, between quotes of an attribute too; `false`, `null` and
 * `undefined` are nothing, so that `${condition && html`...`}` works.
 *
 * @example html`<p title="${title}">${words}</p>`
 */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(pieces.reduce((text, piece, i) => text + shown(values[i - 1]) + piece))

/** What another library has made safe. */
export const raw = (text: string): Html => new Html(text)

/** An address that a person may follow from the page: http or https, else null. */
export function webAddress(address: unknown): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/** A link to the web that opens beside the page and tells the other side nothing; without a web address only the words. */
export function link(address: unknown, words: Html, className = ''): Html {
  const href = webAddress(address)
  if (!href) return html`<span class="${className}">${words}</span>`
  return html`<a class="${className}" href="${href}" target="_blank" rel="noopener noreferrer nofollow">${words}</a>`
}
