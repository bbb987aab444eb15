interface UnitRow {
  readonly asked: RegExp
  /** What the number's own words hold, or what stands right before a bare number. */
  readonly unit: RegExp
  readonly before?: RegExp
  readonly like: readonly [question: string, answer: string]
  readonly unlike: string
}

const MONEY =
  /[$€£¥₽]|\b(?:dollars?|euros?|pounds?|crowns?|yen|yuan|roubles?|rubles?|rupees?|francs?|pesos?|lira|zloty|cents?|pence)\b/i
const LENGTH =
  /\d\s?(?:mm|cm|km|m|ft|mi)\b|\b(?:millimet|centimet|kilomet|met)(?:er|re)s?\b|\b(?:inch|inches|foot|feet|yards?|miles?|stor(?:e?y|ies)|floors?)\b/i

/** What a number must be of, where the question tells; the first row that fits decides. */
export const UNIT_ROWS: readonly UnitRow[] = [
  {
    asked: /\b(?:how old|what age|at which age)\b/i,
    unit: /\byears?[ -]old\b|\baged?\b/i,
    before: /(?:\b(?:aged?|am|is|was|are|were|turn(?:s|ed)?)|,)\s*$/i,
    like: ['How old is the captain?', '23 years old'],
    unlike: '40 ships',
  },
  {
    asked: /\b(?:percent(?:age)?|per cent|proportion|share|fraction)\b/i,
    unit: /%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i,
    like: ['What percentage of voters agreed?', '40 percent'],
    unlike: '40 voters',
  },
  {
    asked:
      /\bhow much (?:money|will it cost)\b|\bhow much\b.*\b(?:costs?|pays?|paid|repay|repays|repaid|worth|spend|spent|earn|earns|earned|fined|raised?|owe[sd]?|lend|lent|invest|invested|donated?)\b|\bwhat (?:price|salary|fine)\b/i,
    unit: MONEY,
    like: ['How much did the bridge cost?', '12 million crowns'],
    unlike: '12 months',
  },
  {
    asked: /\bhow (?:far|tall|high|wide|deep)\b|\bhow long (?:is|was|are|were)\b/i,
    unit: LENGTH,
    like: ['How tall is the tower?', '40 metres'],
    unlike: '40 floodlights',
  },
]

/** Whether a number is of the unit that a question asks for: "23" behind a comma may be an age, "40 ships" is none. */
export function isOfUnit(question: string, number: string, before: string): boolean {
  const row = UNIT_ROWS.find(({ asked }) => asked.test(question))
  if (!row) return false
  return row.unit.test(number) || (/^\d{1,3}$/.test(number) && row.before?.test(before) === true)
}

/** Words of a number that count nothing themselves. */
const COUNTING =
  /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|about|around|over|under|more|less|fewer|than|least|most|some|just|only|nearly|almost|roughly)\b/gi

/** Whether a number comes with a noun, whatever it is: "9 starts" does, "more than 3 million" does not. */
export const holdsOtherNoun = (number: string): boolean => /\p{L}{3}/u.test(number.replace(COUNTING, ''))

/** A bare number that is no sum of money: an age, a day. */
const SMALL = /^\(?\d{1,2}\)?$/

/** Whether a number is of the unit asked for or may be: a bare one may, one of another unit or noun is of that. */
export function mayBeOfUnit(question: string, number: string): boolean {
  const row = UNIT_ROWS.find(({ asked }) => asked.test(question))
  if (row?.unit === MONEY && SMALL.test(number)) return false
  return !row || row.unit.test(number) || !(/%/.test(number) || MONEY.test(number) || holdsOtherNoun(number))
}
