import type { Reporting } from './reports.ts'

/** Reads something of an article once, however many of its quotations ask for it. */
export function oncePerArticle<Read>(read: (reporting: Reporting) => Read): (reporting: Reporting) => Read {
  const known = new WeakMap<Reporting, { readonly value: Read }>()
  return (reporting) => {
    let found = known.get(reporting)
    if (found === undefined) {
      found = { value: read(reporting) }
      known.set(reporting, found)
    }
    return found.value
  }
}
