/** The largest file that is read. */
export const MOST_BYTES = 5 * 1024 * 1024

/** A file's text less a byte order mark, or why it cannot be an article, in words for a person. */
export type Decoded = { readonly text: string } | { readonly reason: string }

/**
 * Decodes a file strictly as UTF-8.
 *
 * @returns the text, or a reason: empty, over 5 MB, binary, not UTF-8
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'is empty' }
  if (bytes.length > MOST_BYTES) return { reason: 'is over 5 MB' }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'is not UTF-8 but UTF-16: save it as UTF-8' }
  if (isBinary(bytes)) return { reason: 'is binary, not text' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { reason: 'is empty' } : { text }
  } catch {
    return { reason: 'is not UTF-8: save it as UTF-8' }
  }
}

/** A zero byte, or control characters beyond a stray few, never stand in a text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > 8 && controls > bytes.length / 100
}
