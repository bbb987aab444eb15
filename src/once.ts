/**
 * Reads something once of each document, cast or report, however many of its quotations ask: kept as long as what it was read of,
 * under the first argument. A read that throws is not kept.
 *
 * @example const familiesIn = oncePer((tokens: readonly Token[]) => new Set(tokens.filter(isFamilyName)))
 */
export function oncePer<Of extends object, Rest extends readonly unknown[], Read>(
  read: (of: Of, ...rest: Rest) => Read,
): (of: Of, ...rest: Rest) => Read {
  const known = new WeakMap<Of, { readonly value: Read }>()
  return (of, ...rest) => {
    let found = known.get(of)
    if (found === undefined) {
      found = { value: read(of, ...rest) }
      known.set(of, found)
    }
    return found.value
  }
}
