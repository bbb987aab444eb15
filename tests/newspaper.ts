/** A generated newspaper: any number of articles in plain news English, the same ones for the same seed. */

/** A small generator of pseudo-random numbers (mulberry32): 0 to 1, one excluded. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SYLLABLES =
  'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo bra cle dri flo gru sta tre pli mon ser'.split(' ')
const FIRST = 'Ines Tomas Karla Olaf Petra Jonas Mira Henrik Alba Viktor Selma Bruno Greta Emil Nora Anton'.split(' ')
const ROLES = ['mayor', 'director', 'engineer', 'spokesman', 'spokeswoman', 'minister', 'chairman', 'adviser']
const CUES = ['said', 'told reporters', 'added', 'warned', 'explained', 'insisted']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'yesterday', 'last week']
const JOINTS = ['while', 'and', 'although', 'since', 'as']
const FRAMES = [
  (w: () => string) => `The ${w()} of the ${w()} was moved to the ${w()} after a ${w()} in the ${w()}`,
  (w: () => string) => `Officials will inspect the ${w()} and the ${w()} before the ${w()} is opened`,
  (w: () => string) => `A new ${w()} replaces the ${w()}, which had been used for ${w()} and ${w()}`,
  (w: () => string) => `There is no ${w()} without ${w()}, and no ${w()} for the ${w()}`,
]

/** Words as frequent as words are: the nth is met about 1/n times as often as the first (Zipf). */
function vocabulary(size: number): (random: () => number) => string {
  const words = Array.from({ length: size }, (_, n) => {
    const random = randomFrom(n + 1)
    const count = 2 + Math.floor(random() * 2)
    return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  })
  return (random) => words[Math.floor(size ** random()) - 1] ?? 'matter'
}

const wordAt = vocabulary(30_000)
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** One article of some twenty sentences: headline, dateline, paragraphs, three quotations. */
export function articleText(seed: number): string {
  const random = randomFrom(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!
  const word = () => wordAt(random)
  const town = capitalised(word())
  const person = `${pick(FIRST)} ${capitalised(word())}`
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  const sentence = () => `${pick(FRAMES)(word)}, ${pick(JOINTS)} ${lower(pick(FRAMES)(word))}`
  const paragraph = () => Array.from({ length: 4 }, () => `${sentence()}.`).join(' ')
  const day = `January ${1 + Math.floor(random() * 28)}, 20${10 + Math.floor(random() * 15)}`
  return [
    `${capitalised(word())} ${word()} of ${town} to be ${word()}ed`,
    `${town.toUpperCase()}, ${day}. The ${pick(ROLES)} of ${town} spoke of the ${word()} on ${pick(DAYS)}.`,
    paragraph(),
    `“${sentence()},” ${pick(CUES)} ${person}, the ${pick(ROLES)} of ${town}.`,
    paragraph(),
    `${person} said that the ${word()} of the ${word()} would be ${word()}ed in ${pick(DAYS)}’s ${word()}.`,
    paragraph(),
    `“${sentence()},” ${person.split(' ')[1]} ${pick(CUES)} on ${pick(DAYS)}. “${sentence()}.”`,
    paragraph(),
  ].join('\n\n')
}
