import { NUMBER, readNumber, VAGUE } from '../numbers.ts'

/** An amount before a unit: known ("three"), vague ("several") or one ("a"). */
export const AMOUNT = `(?:(?<number>${NUMBER})|(?<vague>${VAGUE})|(?<one>an?))`

/** What `AMOUNT` matched; null for a vague amount. */
export const amountOf = (groups: Readonly<Record<string, string>>): number | null =>
  groups.number ? readNumber(groups.number) : groups.one ? 1 : null
