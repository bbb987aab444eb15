import { createRequire } from 'node:module'
import { fold } from './names.ts'

/** Words that say nothing of which body it is. */
const FILLER = new Set(
  'the of for and a an de du state states official officials spokesman spokeswoman spokesperson'.split(' '),
)
/** Names by which the press calls a country, beside those that world-countries has. */
const ALSO: readonly (readonly [string, string])[] = [
  ['us', 'US'],
  ['u.s', 'US'],
  ['usa', 'US'],
  ['american', 'US'],
  ['uk', 'GB'],
  ['u.k', 'GB'],
  ['british', 'GB'],
  ['britain', 'GB'],
]
const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  ministries: 'ministry',
  affairs: '',
  department: 'dept',
}

interface Country {
  readonly cca2: string
  readonly name: { readonly common: string }
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } }
}

/** Read at the first body, not at the start: the package is a large file. */
const countries = (): readonly Country[] => createRequire(import.meta.url)('world-countries') as readonly Country[]

let codes: ReadonlyMap<string, string> | null = null

function load(): ReadonlyMap<string, string> {
  const found = new Map<string, string>(ALSO)
  for (const { cca2, name, demonyms } of countries()) {
    const demonym = demonyms?.eng
    for (const words of [name.common, demonym?.m, demonym?.f]) {
      const key = words ? fold(words) : ''
      if (key !== '' && !found.has(key)) found.set(key, cca2)
    }
  }
  return found
}

/** A body's name for comparing: its country's code, if it names one, and its other words in order of the alphabet. */
export interface BodyName {
  readonly country: string | null
  readonly words: string
}

/**
 * Takes a body's name apart, so that "Russian Foreign Ministry", "Russia's foreign ministry" and "the Ministry of Foreign
 * Affairs of Russia" compare as one. A country alone ("Russia") has no other words.
 */
export function bodyName(name: string): BodyName {
  codes ??= load()
  let country: string | null = null
  const words: string[] = []
  for (const word of fold(name).split(/[\s,-]+/)) {
    const plain = word.replace(/'s?$/, '').replace(/\.$/, '')
    const code = codes.get(plain)
    if (code && country === null) country = code
    else if (plain !== '' && !FILLER.has(plain)) words.push(SPELLINGS[plain] ?? plain)
  }
  return { country, words: words.filter(Boolean).sort().join(' ') }
}
