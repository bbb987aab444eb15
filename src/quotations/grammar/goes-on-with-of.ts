import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'

/** Whether an "of" behind a word belongs to it: "some of his friends", "the head of the mill"; not "police of theft", "critics of theft". */
export const goesOnWithOf = (token: Token): boolean =>
  token.pos === 'NUM' ||
  /^(?:some|many|most|several|all|both|members|number|majority|hundreds|thousands|dozens|scores|crowds?|groups?|audiences?|gathering|meeting|panel)$/.test(
    token.lower,
  ) ||
  (hasPersonNoun(token) && !/s$|^police$/.test(token.lower))
