import { CITIES } from './cities.ts'
import { ALSO_CITIES, ALSO_COUNTRIES, SITES } from './names.ts'

/** A place by the name to show, with its country's ISO 3166 code. */
export interface Place {
  readonly name: string
  readonly kind: 'city' | 'country' | 'site'
  readonly country: string
}

/** Nearly every name that is asked for is of plain letters: it needs no more than its small ones. */
const PLAIN = /^[A-Za-z ]*$/

const fold = (name: string): string => {
  const plain = PLAIN.test(name)
    ? name
    : name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[.,]/g, '')
  const lower = plain.toLowerCase()
  return (lower.startsWith('the ') ? lower.slice(4) : lower).trim()
}

let places: ReadonlyMap<string, Place> | null = null

/** Built at the first question, in a few milliseconds; a name that several countries have keeps its first. */
function load(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  const add = (name: string, place: Place): void => {
    const key = fold(name)
    if (key !== '' && !found.has(key)) found.set(key, place)
  }
  for (const [name, shown, country] of ALSO_CITIES) add(name, { name: shown, kind: 'city', country })
  for (const [name, country] of SITES) add(name, { name, kind: 'site', country })
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (const line of CITIES.trim().split('\n')) {
    const name = names.of(line.slice(0, 2))
    if (name) add(name, { name, kind: 'country', country: line.slice(0, 2) })
  }
  for (const [name, country] of ALSO_COUNTRIES) add(name, { name: names.of(country) ?? name, kind: 'country', country })
  for (const line of CITIES.trim().split('\n')) {
    const country = line.slice(0, 2)
    for (const name of line.slice(3).split('|')) add(name, { name, kind: 'city', country })
  }
  return found
}

/**
 * The city, country or seat that words name, or null. Case, accents and a leading "the" do not matter; a spelling of the
 * past or from another language gives today's English name ("Kiev" is Kyiv). Whether a capitalised word stands for a
 * place at all is the caller's to judge: "Nancy" and "Reading" are cities too.
 */
export function findPlace(words: string): Place | null {
  if (words.length === 0 || words.length > 60) return null
  places ??= load()
  return places.get(fold(words)) ?? null
}
