import type { Violation } from '../errors.ts'
import { at, lengthOf, type Path } from './json.ts'

/** A field's least and greatest length: characters of a text, items of a list. */
export type Length = readonly [pattern: string, least: number, most: number]

/** What each field is too long or too short for, in the order of the table. */
export const checkLengths = (value: unknown, table: readonly Length[], under: Path = []): readonly Violation[] =>
  table.flatMap(([pattern, least, most]) =>
    at(value, pattern).flatMap(([path, inner]) => {
      const items = Array.isArray(inner)
      if (!items && typeof inner !== 'string')
        return [{ path: [...under, ...path], code: 'BASE_TYPE_BAD', message: 'Not of the type that stands here.' }]
      const length = items ? inner.length : lengthOf(inner)
      if (length >= least && length <= most) return []
      const words = items ? 'item(s)' : 'character(s)'
      return [
        {
          path: [...under, ...path],
          code: length < least ? 'BASE_TYPE_MIN_LENGTH' : 'BASE_TYPE_MAX_LENGTH',
          message:
            length < least && length === 0
              ? 'This field is required'
              : `Must be between ${least} and ${most} ${words}; this has ${length}.`,
        },
      ]
    }),
  )
