/** What XML 1.0 has no place for, and what would break a line where the layout does not know of it. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{FFFE}\u{FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu

/** More than any entry shows; the rest is not measured. */
const LONGEST = 1000

/** A text of one line that any SVG may hold: control characters and lone surrogates out, white space single. */
export const cleanLine = (text: string): string =>
  text.slice(0, LONGEST).replace(UNFIT, ' ').replace(/\s+/g, ' ').trim()

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands inside an XML element or attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
