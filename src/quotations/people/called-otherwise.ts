import type { Token } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { hasBodyWord, isBodyWord } from '../lexicon/kinds.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { BODY_SURNAMES, ROLE_SURNAMES } from '../lexicon/surnames.ts'
import type { NameRun } from './names.ts'
import { isSurname } from './surnames.ts'

/** "Lund Church", "Air Nord"; not the name that "Jane Church" ends with. */
export const namesBody = (words: readonly string[]): boolean =>
  words.some((word, i) =>
    i > 0 && i === words.length - 1
      ? isBodyWord(word.toLowerCase()) && !BODY_SURNAMES.has(word) && !ROLE_SURNAMES.has(word)
      : isBodyWord(word.toLowerCase()) && !PARTICLES.has(word.toLowerCase()),
  )

/** "New Hampshire", "North Carolina". */
export const opensLikePlace = ({ words }: NameRun): boolean => /^(?:New|North|South|East|West)$/.test(words[0] ?? '')

/** Right behind a body's word: the "Standards" of "Office for Rail Standards". */
export const endsBodyName = (tokens: readonly Token[], first: number): boolean =>
  hasBodyWord(tokens[first - 1]) && isCapitalised(tokens[first - 1])

/** The "Ferry Pilots" of "the Association of Ferry Pilots". */
export const isInBodyName = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' && endsBodyName(tokens, first - 1)

/** "St Ola" of "St Ola's", a hospital or a school; not "St John Roe". */
export const isSaint = (words: readonly string[]): boolean => words.length === 2 && /^St\.?$/.test(words[0]!)

/** "the Nam Ouk reservoir", "Nam River Basin", "the Lind Prize": what a thing is called. */
export const isSite = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  (tokens[first - 1]?.lower === 'the' && SITES.has(tokens[last]?.text ?? '')) ||
  (last - first > 1 && THINGS.has(tokens[last - 1]!.text) && !isSurname(tokens, last - 1))

/** Words that end the name of a thing and no family's. */
const THINGS = new Set(
  'Basin Peninsula Creek Canyon Coast Delta Desert Reservoir Airport Stadium Hospital Hotel Station Theatre Theater Museum Island Islands Canal Pipeline Highway Road Street Avenue Boulevard Prize Award Awards Trophy Festival Act Treaty Accord Agreement Pact Summit Championship Championships Tournament Games Survey Attack Attacks Shooting Massacre Crisis Project Programme Program Plan Fund Thistle Rovers Albion Wanderers Rangers Athletic United Hotspur Argyle Harriers Celtic City Town County'.split(
    ' ',
  ),
)

const SITES = new Set(
  'reservoir dam river lake mountain valley bridge strait delta basin plant mine oilfield island peninsula district province region tunnel port airport station stadium hospital hotel canal pipeline festival prize award trophy volcano glacier refinery spacecraft satellite ferry vessel ship tanker trawler'.split(
    ' ',
  ),
)
