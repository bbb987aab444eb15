import { countryOf, findPlace } from '../../language/index.ts'
import { isCapitalised, isNameSuffix } from '../grammar/tags.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import type { AskedNoun } from './asked.ts'
import { bodyBehind, bodyBeside } from './indirectly.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** The body that commas set beside a description, or that stands behind it: "The operator, NorthLine, said", "its main ally, France, said". */
export function bodySetBeside(asked: AskedNoun): Entry | null {
  const { document, cast, range } = asked
  const found = bodyBeside(document, cast, range)
  // "Orbis Corp., Oslo, said": where it is
  const firm = isCapitalised(asked.last) && (isNameSuffix(asked.last) || (found && findPlace(found) !== null))
  const beside = firm ? null : found
  const body = (beside && tellsBody(asked, beside) ? beside : null) ?? bodyBehind(document, cast, range)
  return body ? add(cast, document, range, cast.bodies.full.get(body) ?? body, 'body') : null
}

/** Whether a description may be a body's: "The mill, NorthLine Pulp,"; not "the author, NorthLine Pulp,". */
const tellsBody = ({ opening, last, cast, head, range }: AskedNoun, name: string): boolean =>
  hasBodyNoun(last) ||
  (/^(?:the|its|their|whose)$/.test(opening) && !isCapitalised(last) && !isPersonNoun(last.lower)) ||
  /^(?:employer|owner|landlord|sponsor)$/.test(last.lower) ||
  (opening === 'its' && /^(?:counterpart|rival|competitor|subsidiary|affiliate|parent)$/.test(last.lower)) ||
  countryOf(name) !== null ||
  // "Her sailing partner, the Rowers' Club, said"
  (head.last === range.last && cast.bodies.names.some((body) => body.name === name))
