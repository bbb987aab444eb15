import { lowerBound } from '../../language/index.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import type { Bodies, BodyName } from './bodies.ts'

/** How many names back the body that a noun stands for is looked for. */
const REACH = 100

/** Whoever is meant by these has the noun in its name, or was introduced by it. */
const NO_COMPANY = /^(?:union|charity|club|team|regulator|watchdog|agency)$/

/**
 * The body that "the company" or "the ministry" means at a token: the latest that fits
 * and that a sentence is about, else the latest that fits. Of companies those with the noun in their name come first.
 */
export function bodyMeant({ names, proper }: Bodies, before: number, noun: string): BodyName | null {
  const company = COMPANY_NOUNS.has(noun) && !NO_COMPANY.test(noun)
  const found = latestOf(names, before, noun, company)
  return found ?? (company ? ofThese(latestBefore(proper, before)) : null)
}

function latestOf(names: readonly BodyName[], before: number, noun: string, company: boolean): BodyName | null {
  const latest = latestBefore(names, before)
  const byNoun = latest.filter(
    ({ name, called }) =>
      called === noun ||
      name
        .toLowerCase()
        .split(/[\s.]+/)
        .includes(noun),
  )
  const fitting = byNoun.length > 0 || !company ? byNoun : latest.filter(({ name }) => COMPANY_NAME.test(name))
  return ofThese(fitting)
}

const ofThese = (latest: readonly BodyName[]): BodyName | null =>
  latest.find(({ subject }) => subject) ?? latest[0] ?? null

/** The names before a token, the latest first. */
function latestBefore(names: readonly BodyName[], before: number): BodyName[] {
  const next = lowerBound(names, before, ({ first }) => first)
  return names.slice(Math.max(0, next - REACH), next).reverse()
}
