import { cleanLine } from './clean.ts'

/** Takes text that is already escaped. White space at the ends stays outside the signs, where Discord wants it. */
const around = (sign: string, escaped: string): string => {
  const middle = escaped.trim()
  if (!middle) return escaped
  const at = escaped.indexOf(middle)
  const closing = [...sign].reverse().join('')
  return `${escaped.slice(0, at)}${sign}${middle}${closing}${escaped.slice(at + middle.length)}`
}

/** Bold, a line at a time: a sign does not reach over a line's end inside a quote block. */
const byLine = (sign: string, escaped: string): string =>
  escaped
    .split('\n')
    .map((part) => around(sign, part))
    .join('\n')

export const bold = (escaped: string): string => byLine('**', escaped)
/** Bold and underlined: words that are pointed at. */
export const marked = (escaped: string): string => byLine('**__', escaped)
export const italic = (escaped: string): string => byLine('*', escaped)
export const struck = (escaped: string): string => byLine('~~', escaped)
/** Small print: one line. */
export const small = (escaped: string): string => `-# ${escaped}`
export const heading = (escaped: string): string => `### ${escaped}`
/** Set apart by a bar at the left. */
export const block = (escaped: string): string => escaped.replace(/^/gm, '> ')

/**
 * A title as a link that shows no preview. Only http and https lead anywhere; any other address gives the title alone.
 *
 * @param longest the longest address that is linked; beyond it the title stands alone.
 * @example link('NATO talks', 'https://example.org/a (1)') // '[NATO talks](<https://example.org/a%20(1)>)'
 */
export function link(escaped: string, address: string | null, longest = 300): string {
  if (address === null || !URL.canParse(address)) return escaped
  const url = new URL(address)
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) return escaped
  const href = url.href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return href.length > longest || cleanLine(escaped) === '' ? escaped : `[${escaped}](<${href}>)`
}

/** Non-empty parts with a middle dot between them. */
export const dotted = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ')

/** Non-empty parts, one a line. */
export const lines = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join('\n')
