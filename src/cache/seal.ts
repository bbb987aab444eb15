import { isAscii } from 'node:buffer'
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'

/** Whether a text is deflated, which keeps a folder of many small, or taken as it is, which reads a large one fast. */
export type Packing = 'small' | 'fast'

const NAMES: Readonly<Record<Packing, string>> = { small: 'dateline-small\n', fast: 'dateline-fast.\n' }
const NAME = NAMES.small.length
const DIGEST = 32
const HEADER = NAME + DIGEST
/** A damaged length must not ask for all the memory. */
const MOST_BYTES = 2 ** 31

const digest = (label: string, content: Buffer): Buffer =>
  createHash('sha256').update(`${label}\n`).update(content).digest()

/** Packs text so that any damage shows: a name, the SHA-256 of label, name and content, and the content. */
export function seal(label: string, text: string, packing: Packing): Buffer {
  const content = packing === 'small' ? deflateSync(text, { level: 1 }) : Buffer.from(text)
  return Buffer.concat([Buffer.from(NAMES[packing]), digest(label + packing, content), content])
}

/** The text that was sealed under this label, or null when a single bit is not as it was. Never throws. */
export function unseal(label: string, bytes: Buffer): string | null {
  const name = bytes.toString('latin1', 0, NAME)
  const packing = name === NAMES.small ? 'small' : name === NAMES.fast ? 'fast' : null
  if (packing === null || bytes.length < HEADER) return null
  const content = bytes.subarray(HEADER)
  if (!digest(label + packing, content).equals(bytes.subarray(NAME, HEADER))) return null
  try {
    const text = packing === 'small' ? inflateSync(content, { maxOutputLength: MOST_BYTES }) : content
    // The same text; many times faster to read.
    return text.toString(isAscii(text) ? 'latin1' : 'utf8')
  } catch {
    return null
  }
}
