import { WordTable } from '../language/word-table.ts'

/**
 * The words by which a parser may be called, in small letters. A parser names the cues that all its matches hold, and
 * runs only in sentences that have them: most sentences have none, and most of the others call a few parsers.
 */
const WORDS = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur thu fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  unit: 'second seconds minute minutes hour hours day days weekend weekends week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries',
  singular: 'weekend week fortnight month quarter year decade century',
  plural: 'seconds minutes hours days weeks fortnights months quarters years decades centuries',
  day: 'day',
  week: 'week',
  quarter: 'quarter',
  year: 'year',
  century: 'century',
  partOfDay:
    'morning afternoon evening night mornings afternoons evenings nights midmorning midafternoon midevening midnight',
  nearDay: 'yesterday today tomorrow',
  tonight: 'tonight',
  overnight: 'overnight',
  every: 'each every',
  which:
    'last past previous preceding this next coming current same following latest recent first second third fourth fifth final',
  oneUnit: 'day week month quarter year morning afternoon evening night',
  manyDays: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings afternoons evenings nights',
  until: 'to until till through thru',
  around: 'before after since that following leading surrounding immediately over through down',
  some: 'one some someday later',
  vague: 'some while',
  before: 'ago earlier before last previous',
  nextTo: 'before after',
  later: 'earlier before previously later afterward afterwards after',
  early: 'earlier later early late midway',
  edge: 'end start beginning middle close rest remainder course',
  latest: 'quarter latest',
  ago: 'ago',
  hence: 'now today hence',
  time: 'time',
  that: 'that',
  untilThen: 'then',
  half: 'half',
  fraction: 'half quarter quarters',
  times: 'once twice times',
  minutesOfHour: 'half quarter five ten twenty',
  breakOfDay: 'dawn daybreak sunrise dusk sunset nightfall',
  long: 'long hourlong daylong weeklong monthlong yearlong decadelong centurylong yearslong monthslong weekslong dayslong hourslong decadeslong',
  ahead: 'ahead come',
  while: 'time while',
  meridiem: 'am pm m',
  zone: 'utc gmt z est edt et cst cdt ct mst mdt pst pdt pt bst cet cest eet msk ist jst time',
  hour: 'noon midday midnight clock morning afternoon evening night',
  feast: 'christmas halloween thanksgiving easter pentecost sunday wednesday friday day eve july',
  feastName:
    'new christmas boxing valentine halloween all thanksgiving memorial labor independence election veterans good easter may international st pentecost bastille palm ash martin presidents columbus black fourth',
  season: 'spring summer autumn fall winter',
  q: 'q',
  spokenYear: 'eighteen nineteen twenty thousand',
  fiscal: 'fiscal financial fy year calendar',
  decadeName: 'twenties thirties forties fifties sixties seventies eighties nineties',
  adverb: 'hourly daily weekly fortnightly monthly annually yearly nightly',
  present: 'now currently nowadays these present moment',
  current: 'current',
  past: 'recently past lately',
  recent: 'recent',
  future: 'future soon term possible',
  someDay: 'day someday date time stage',
} as const

/** Figures: any, a whole number of four, "16:08", "’92", "1990s". */
const FIGURES = {
  figure: /\d/,
  fourFigures: /(?<!\d)\d{4}(?!\d)/,
  zone: /\d:\d/,
  shortYear: /['’]\d\d/,
  decade: /\d0['’]?s/,
} as const

export type Cue = keyof typeof WORDS | keyof typeof FIGURES

/** Every cue, in the order of its bit. */
const CUES = [...new Set([...Object.keys(WORDS), ...Object.keys(FIGURES)])] as readonly Cue[]

/** A set of cues, a bit for each, 32 to a number: every sentence has one. */
export type CueSet = readonly number[]

const NUMBERS = Math.ceil(CUES.length / 32)

/** The cues as a set. */
export function cueSet(cues: readonly Cue[]): CueSet {
  const set = new Array<number>(NUMBERS).fill(0)
  for (const cue of cues) set[CUES.indexOf(cue) >> 5]! |= 1 << (CUES.indexOf(cue) & 31)
  return set
}

/** Whether all that is needed is there. */
export const holdsAll = (there: CueSet, needed: CueSet): boolean =>
  needed.every((bits, i) => (there[i]! & bits) === bits)

/** For every sentence's cues the places of the needs in a list that they hold all of, in order. */
export function calledBy(needs: readonly (readonly Cue[])[]): (there: CueSet) => number[] {
  const flat = Int32Array.from(needs.flatMap(cueSet))
  return (there) => {
    const places: number[] = []
    for (let place = 0, at = 0; at < flat.length; place++, at += NUMBERS) {
      let i = 0
      while (i < NUMBERS && (there[i]! & flat[at + i]!) === flat[at + i]) i++
      if (i === NUMBERS) places.push(place)
    }
    return places
  }
}

function add(set: number[], cues: CueSet): void {
  for (let i = 0; i < NUMBERS; i++) set[i]! |= cues[i]!
}

const CUES_BY_WORD = new Map<string, Cue[]>()
for (const [cue, words] of Object.entries(WORDS) as [Cue, string][])
  for (const word of words.split(' ')) CUES_BY_WORD.set(word, [...(CUES_BY_WORD.get(word) ?? []), cue])

const CUES_OF = new WordTable([...CUES_BY_WORD].map(([word, cues]) => [word, cueSet(cues)] as const))
const SHAPES = (Object.entries(FIGURES) as [Cue, RegExp][]).map(([cue, shape]) => [shape, cueSet([cue])] as const)

/**
 * The cues in a stretch of text: one walk over it.
 *
 * @param lower the text's small letters, uncut: V8 reads a cut text several times slower
 * @example cuesIn('it fell in march 2014') // month, figure, fourFigures
 */
export function cuesIn(lower: string, from = 0, to = lower.length): CueSet {
  const set = new Array<number>(NUMBERS).fill(0)
  let figure = false
  for (let i = from; i < to; i++) {
    const code = lower.charCodeAt(i)
    figure ||= code >= 48 && code <= 57
    if (!isLetter(code)) continue
    const start = i
    while (i + 1 < to && isLetter(lower.charCodeAt(i + 1))) i++
    const cues = CUES_OF.at(lower, start, i + 1)
    if (cues) add(set, cues)
  }
  if (figure) {
    const stretch = lower.slice(from, to)
    for (const [shape, cues] of SHAPES) if (shape.test(stretch)) add(set, cues)
  }
  return set
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122
