import type { Violation } from '../errors.ts'
import { at, type Body, type Path } from './json.ts'

const MESSAGE = "Scheme must be one of ('http', 'https')."

/** Whether an address leads to the web, or to a file of the same message. */
const allowed = (value: unknown): boolean => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  return ['http:', 'https:', 'attachment:'].includes(new URL(value).protocol)
}

/** "https://example.org/a" passes; "javascript:alert(1)" and "example.org" do not. */
export const checkAddresses = (body: Body, patterns: readonly string[], under: Path = []): readonly Violation[] =>
  patterns
    .flatMap((pattern) => at(body, pattern))
    .filter(([, value]) => !allowed(value))
    .map(([path]) => ({ path: [...under, ...path], code: 'URL_TYPE_INVALID_SCHEME', message: MESSAGE }))
