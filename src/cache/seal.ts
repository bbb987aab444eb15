import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'

const NAME = 'dateline'
const DIGEST = 32
const HEADER = NAME.length + DIGEST
/** A damaged length must not ask for all the memory. */
const MOST_BYTES = 2 ** 31

const digest = (label: string, content: Buffer): Buffer =>
  createHash('sha256').update(`${label}\n`).update(content).digest()

/** Packs text so that any damage shows: a name, the SHA-256 of label and content, and the content, deflated. */
export function seal(label: string, text: string): Buffer {
  const content = deflateSync(text, { level: 1 })
  return Buffer.concat([Buffer.from(NAME), digest(label, content), content])
}

/** The text that was sealed under this label, or null when a single bit is not as it was. Never throws. */
export function unseal(label: string, bytes: Buffer): string | null {
  if (bytes.length < HEADER || bytes.toString('latin1', 0, NAME.length) !== NAME) return null
  const content = bytes.subarray(HEADER)
  if (!digest(label, content).equals(bytes.subarray(NAME.length, HEADER))) return null
  try {
    return inflateSync(content, { maxOutputLength: MOST_BYTES }).toString('utf8')
  } catch {
    return null
  }
}
