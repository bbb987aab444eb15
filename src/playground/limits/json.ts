/** A body as it came: nothing is known of its fields yet. */
export type Body = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list field; anything else counts as an empty list. */
export const listOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isBody) : [])

/** Patterns come from the tables of limits: there are some dozens. */
const STEPS = new Map<string, readonly string[]>()

/**
 * Every value at a path with `*` for the items of a list: `embeds.*.fields.*.name`. Fields that are absent or null
 * are left out.
 */
export function at(value: unknown, pattern: string): readonly (readonly [Path, unknown])[] {
  const steps = STEPS.get(pattern) ?? pattern.split('.')
  STEPS.set(pattern, steps)
  let found: (readonly [Path, unknown])[] = [[[], value]]
  for (const step of steps)
    found = found.flatMap(([path, inner]): (readonly [Path, unknown])[] => {
      if (step === '*') return Array.isArray(inner) ? inner.map((item: unknown, i) => [[...path, i], item]) : []
      return isBody(inner) ? [[[...path, step], inner[step]]] : []
    })
  return found.filter(([, inner]) => inner !== undefined && inner !== null)
}

/** Characters as Discord's description counts them: code points, so an emoji is one or more but never a half. */
export const lengthOf = (text: string): number => [...text].length
