import { createRequire } from 'node:module'
import { ALSO_COUNTRIES } from './names.ts'

interface Country {
  readonly cca2: string
  readonly area: number
  readonly unMember: boolean
  readonly name: { readonly common: string; readonly official: string }
  readonly capital?: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } }
}

/** Adjectives that the press uses and the package's demonyms do not have. */
const ALSO_ADJECTIVES: readonly (readonly [adjective: string, country: string])[] = [
  ['Saudi', 'SA'],
  ['Kazakh', 'KZ'],
  ['Uzbek', 'UZ'],
  ['Tajik', 'TJ'],
  ['Kyrgyz', 'KG'],
  ['Slovenian', 'SI'],
  ['Argentinian', 'AR'],
  ['Bosnian', 'BA'],
  ['Icelandic', 'IS'],
  ['Croat', 'HR'],
  ['Serb', 'RS'],
  ['Scottish', 'GB'],
  ['Welsh', 'GB'],
  ['English', 'GB'],
]

let known: ReadonlyMap<string, string> | null = null
let capitals: ReadonlyMap<string, string> | null = null

const PLAIN = /^[A-Za-z ]*$/

const fold = (words: string): string =>
  (PLAIN.test(words) ? words : words.normalize('NFKD').replace(/[\p{M}.]/gu, '')).toLowerCase()

const read = (): readonly Country[] => createRequire(import.meta.url)('world-countries') as readonly Country[]

/** Read at the first question. Where two countries share an adjective, a member of the United Nations has it, the larger first. */
function load(): ReadonlyMap<string, string> {
  const countries = read()
  const found = new Map<string, string>()
  const add = (words: string | undefined, code: string): void => {
    if (words && !found.has(fold(words))) found.set(fold(words), code)
  }
  const ordered = [...countries].sort((a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area)
  for (const { cca2, name, demonyms } of ordered)
    for (const words of [name.common, name.official, demonyms?.eng?.m, demonyms?.eng?.f]) add(words, cca2)
  for (const [words, code] of [...ALSO_COUNTRIES, ...ALSO_ADJECTIVES]) add(words, code)
  return found
}

/**
 * The ISO 3166 code of the country that words name or are the adjective of ("Russia", "Russian", "South Korean"), or null.
 * Case and accents do not matter: whether "turkey" or "polish" is meant for a country is the caller's to judge.
 * Names and adjectives are those of the package world-countries.
 */
export function countryOf(words: string): string | null {
  known ??= load()
  return known.get(fold(words)) ?? null
}

/** The capital of a country by its code, or null: the first that the package world-countries gives it. */
export function capitalOf(country: string): string | null {
  capitals ??= new Map(read().flatMap(({ cca2, capital }) => (capital?.[0] ? [[cca2, capital[0]] as const] : [])))
  return capitals.get(country) ?? null
}
