/** Numbers as news writes them before a unit of time. */
const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index]),
)
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const WORD = `(?:${[...Object.keys(SMALL), ...Object.keys(TENS), 'hundred', 'thousand'].join('|')})`

/** A vague amount: TIMEX3 writes it X. */
export const VAGUE = '(?:several|a few|few|many|some|a number of|dozens of|hundreds of|thousands of)'

/** The pattern of an amount that is known: "three", "twenty-four", "a couple of", "2 1/2", "1,000", "two and a half". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?(?: 1/2)?|\\d{4}|(?:half )?a dozen|a couple(?: of)?|a hundred|a thousand|${WORD}(?:(?:-| | and )${WORD}){0,4}(?:(?: |-)and(?: |-)a(?: |-)half)?)`

/** Reads what `NUMBER` matches; "a" and "an" are one. Null for a vague amount. */
export function readNumber(words: string): number | null {
  const text = words.toLowerCase().trim()
  const half = /(?:and[\s-]+a[\s-]+half|1\/2)$/.test(text) ? 0.5 : 0
  const bare = text.replace(/[\s-]*(?:and[\s-]+a[\s-]+half|1\/2)$/, '')
  if (/^[\d,.]+$/.test(bare)) return Number(bare.replaceAll(',', '')) + half
  if (bare === 'a' || bare === 'an' || bare === 'the') return 1 + half
  if (/^a couple/.test(bare)) return 2
  if (/dozen$/.test(bare)) return bare.startsWith('half') ? 6 : 12
  let total = 0
  let part = 0
  for (const word of bare.split(/[\s-]+/)) {
    if (word === 'hundred') part = Math.max(part, 1) * 100
    else if (word === 'thousand') {
      total += Math.max(part, 1) * 1000
      part = 0
    } else if (word !== 'and' && word !== 'a') {
      const value = SMALL[word] ?? TENS[word]
      if (value === undefined) return null
      part += value
    }
  }
  return total + part > 0 ? total + part + half : null
}

/** The pattern of a year in words, as broadcasts transcribe it: "nineteen ninety-six", "two thousand and four". */
export const SPOKEN_YEAR =
  '(?:(?:eighteen|nineteen|twenty) (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)' +
  '(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)' +
  '|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))?)'

/** Reads what `SPOKEN_YEAR` matches. */
export function readSpokenYear(words: string): number | null {
  const text = words.toLowerCase()
  if (text.startsWith('two thousand')) return readNumber(text.replace(/\s+and\s+/, ' '))
  const [century = '', ...rest] = text.split(/[\s-]+/)
  const years = readNumber(rest.join(' '))
  const hundreds = SMALL[century] ?? TENS[century]
  return years === null || hundreds === undefined ? null : hundreds * 100 + years
}
