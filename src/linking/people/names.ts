/** A person's name in parts, folded for comparing: no case, no accents. */
export interface NameParts {
  readonly given: readonly string[]
  readonly family: string
}

const PARTICLES = new Set('de da di la le van von der den ter bin ibn al el dos du af zu'.split(' '))
const SUFFIXES = new Set('jr sr ii iii iv phd md mp kc qc'.split(' '))
const TITLES = new Set(
  'mr mrs ms miss dr prof sir dame lord lady president minister secretary senator general'.split(' '),
)

/** Small letters without accents: "Zoë" is "zoe". */
export const fold = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'")

/**
 * A name in parts; the family name takes its particles with it ("Ursula von der Leyen" is "von der leyen").
 * Null where no word is left.
 */
export function nameParts(name: string): NameParts | null {
  const words = fold(name)
    .split(/[\s.,]+/)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word !== '' && !TITLES.has(word) && !SUFFIXES.has(word))
  if (words.length === 0) return null
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start--
  return { given: words.slice(0, start), family: words.slice(start).join(' ') }
}

/** Short forms of given names that are not told by their spelling alone, a person's forms a line. */
const FORMS = [
  ...['joe joseph', 'bill william will', 'bob robert rob', 'tony antony anthony', 'jim james jimmy', 'mike michael'],
  ...['dick richard rick', 'ted edward ed theodore', 'tom thomas', 'dan daniel', 'dave david', 'steve steven stephen'],
  ...[
    'ben benjamin',
    'chuck charles charlie',
    'larry lawrence',
    'liz elizabeth beth',
    'kate katherine catherine kathy',
  ],
  ...['sue susan', 'nick nicholas nicolas', 'alex alexander aleksandr alexandr oleksandr', 'vladimir volodymyr'],
  ...['sergei sergey serhiy sergiy', 'dmitry dmitri dmytro dmitriy', 'mikhail mykhailo', 'andrei andrey andriy'],
  ...[
    'nikolai nikolay mykola',
    'yevgeny evgeny yevgeniy',
    'yuri yury yuriy',
    'aleksei alexei alexey oleksiy',
    'maria mariya',
  ],
  ...[
    'jens',
    'josep josef',
    'jake jacob',
    'greg gregory',
    'jeff jeffrey geoffrey',
    'matt matthew',
    'pat patrick',
    'sam samuel',
  ],
]

const formOf = new Map(
  FORMS.flatMap((line) => line.split(' ').map((form) => [form, line.split(' ')[0] ?? form] as const)),
)

/** The form under which a given name is compared with its short and foreign forms. */
export const givenForm = (given: string): string => formOf.get(given) ?? given
