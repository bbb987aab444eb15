import { webAddress } from './given.ts'
import type { Line } from './page.ts'

/** An address alone on its line, or after a word that says it is this article's. */
export const ADDRESS_LINE =
  /^(?:(?:source|url|link|address|original(?: article| story)?|from|available (?:at|from)|retrieved from|permalink)\s?:?\s{1,3})?<?(https?:\/\/[^\s<>]{3,280})>?$/i

/**
 * The article's own address where a pasted text prints it: on its first or its last line. Elsewhere a link leads to
 * something else.
 *
 * Matches `Source: https://news.example/2022/01/09/talks`; must not match `Read more: https://news.example/other`.
 */
export function printedAddress(lines: readonly Line[]): string | null {
  for (const line of [lines[0], lines.at(-1)]) {
    const address = line && line.text.length <= 320 ? ADDRESS_LINE.exec(line.text)?.[1] : undefined
    if (address) return webAddress(address)
  }
  return null
}
