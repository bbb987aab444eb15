import type { Document } from '../../language/index.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import type { BodyName } from './bodies.ts'

/**
 * Two companies that "and" joins stand apart where each is told to be one, or the first is so without the second elsewhere: "Orbis and Lund Corp"; not "Marrow and Stone Holdings", nor "the Department of Trade and Industry".
 */
export function apart({ text, tokens }: Document, names: readonly BodyName[]): BodyName[] {
  const alone = new Set<string>()
  for (const { name } of names) if (!name.includes(' and ') && COMPANY_NAME.test(name)) addStarts(alone, name)
  return names.flatMap((body) => {
    const { first, last, name } = body
    if (!name.includes(' and ') || !COMPANY_NAME.test(name)) return [body]
    let and = first + 1
    while (and < last && tokens[and]!.lower !== 'and') and++
    if (and >= last - 1) return [body]
    const part = (from: number, to: number) => ({
      ...body,
      first: from,
      last: to,
      name: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    })
    const [left, right] = [part(first, and), part(and + 1, last)]
    const each = COMPANY_NAME.test(left.name) && COMPANY_NAME.test(right.name)
    return each || alone.has(left.name) ? [left, right] : [body]
  })
}

/** "Lund", "Lund Mills" and "Lund Mills Corp" of the last. */
function addStarts(alone: Set<string>, name: string): void {
  alone.add(name)
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) alone.add(name.slice(0, space))
}
