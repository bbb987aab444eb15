/**
 * How much each sign of a stretch counts. Fitted as a choice among all stretches of the first passages of XQuAD's
 * questions, read on articles that were left out of the fit, then rounded; those that matter to news and stand in no
 * XQuAD question (a person known to the coverage, for one) are set by hand.
 */
export const SIGNS = {
  /** Stands near the question's words; in one clause with them. */
  near: 3.2,
  clause: 1.2,
  /** How near the nearest of the question's verbs is. */
  verbNear: 0.8,
  /** Where it stands to the question's verb, by what the question leaves open: subject, object, the other side of "is". */
  subjectBefore: 0.3,
  subjectBy: 1.1,
  objectBefore: -0.4,
  objectAfter: 1.3,
  isAfter: 0.8,
  /** Right behind another word of the question. */
  behindMatch: 0.7,
  /** Set off by a comma or a bracket behind a word of the question, or before one: "the director, Ines Vargo,". */
  appositionAfter: 0.4,
  appositionBefore: 0.5,
  /** Tells something the question does not; nothing new at all. */
  fresh: 2.2,
  stale: -3.3,
  /** Holds the noun asked for ("Which hotel?", "Hotel Miramar"); holds the head of what is asked for. */
  focus: 2,
  head: 0.9,
  /** After "called". */
  called: 1,
  capitals: 0.7,
  begins: 1.1,
  /** In words. */
  length: -0.04,
  name: -0.8,
  noun: -1.3,
  /** In quote marks; the same where a name or a title is asked for; a name there. */
  quoted: 0.9,
  quotedTitle: 2.3,
  nameTitle: 1,
  /** A list where several things are asked for, and where one is; an end of a longer list. */
  severalListed: 1,
  oneListed: -0.7,
  cut: -0.6,
  cutOfSeveral: -0.8,
  /** Cut off before "of". */
  cutBeforeOf: -1.3,
  /** Its passage is behind the best, a unit of score each. */
  behind: -3,
  numberUnwanted: -1,
  timeUnwanted: -1.5,
  nameWanted: 0.6,
  numberWanted: 1,
  timeWanted: 3.7,
  durationWanted: 0.5,
  /** A country where one is asked for. */
  countryWanted: 2.1,
  /** "in Geneva" for where, "by Vargo" for who. */
  place: 1.9,
  agent: 1.1,
  /** Names a person whom the coverage knows, where a place is wanted; where a person is. */
  personForPlace: -2,
  personWanted: 1.2,
  /** Where the question says "where": a place of the gazetteer; where it asks for a person: a person's name; what can be neither. */
  placeKnown: 1,
  personal: 1.6,
  nobody: -1.6,
  /** Where a number is wanted: of the unit asked for; of another noun; no number (and where a day is, no day) but a name. */
  unit: 2,
  otherNoun: -0.6,
  nameForNumber: -8,
}

export type Signs = Readonly<Record<keyof typeof SIGNS, number>>

/** What the signs of a stretch come to. */
export function weighSigns(signs: Signs): number {
  let sum = 0
  for (const name of Object.keys(SIGNS) as (keyof typeof SIGNS)[]) sum += SIGNS[name] * signs[name]
  return sum
}
