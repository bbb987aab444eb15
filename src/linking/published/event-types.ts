/**
 * The words that tell of an event, one class a row: reports of one event choose among a row's words. The classes follow
 * the event types of ACE (2005), as far as an event of that type happens on one day.
 */
const ROWS: Readonly<Record<string, string>> = {
  meet: 'meet meets met meeting talks summit negotiations discussions sit-down conferred gathered gathering conference session',
  visit: 'visit visited visits arrived arrives landed trip toured',
  attack:
    'attack attacked bombing bombed bomb blast blasts explosion exploded shelling shelled airstrike raid raided gunman shooting shot stabbed ambush',
  accident:
    'crash crashed collided collision derailed derailment sank capsized collapsed collapse fire blaze burned burnt gutted',
  disaster:
    'earthquake quake tremor flood floods flooded hurricane typhoon cyclone tornado eruption erupted landslide avalanche',
  die: 'died dies death killed dead deaths drowned',
  elect: 'election elected vote voted votes ballot referendum polls',
  sign: 'sign signed signs signing accord treaty pact inked',
  resign: 'resign resigned resigns resignation quit quits stepped',
  appoint: 'appointed appoints named sworn inaugurated inauguration nominated',
  arrest: 'arrest arrested arrests detained custody',
  judge: 'court ruled ruling verdict convicted sentenced acquitted jailed indicted charged hearing',
  protest: 'protest protests protested demonstration demonstrators rally rallied marched march',
  open: 'open opened opens opening unveiled launch launched inaugurated',
  close: 'close closed closes shut shuts shutdown',
  buy: 'buy bought acquired takeover merger merge sold',
  play: 'beat defeated defeat won win match final game drew scored',
}

const TYPE_OF = new Map(Object.entries(ROWS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type])))

/** The types of the events that words tell of, by whole words in any case. */
export function eventTypesIn(words: string): ReadonlySet<string> {
  const types = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)?/g)) {
    const type = TYPE_OF.get(word)
    if (type) types.add(type)
  }
  if (SIT_DOWN.test(words)) types.add('meet')
  return types
}

/** "The ministers sit down in Oslo tomorrow." */
const SIT_DOWN = /\b(?:sits?|sat|sitting) down\b/i
