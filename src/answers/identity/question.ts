import { wordsIn } from '../../retrieval/index.ts'

/** A question of who a person is whom it names, or who holds a role; or what a named thing is. */
export interface IdentityQuestion {
  readonly asks: 'name' | 'role'
  readonly of: 'person' | 'thing'
  readonly words: string
}

const IDENTITY = /^\W*(who|what)(?:['’]s| is| was| are| were)\s+(.{2,80}?)\s*[?.!]*\s*$/i
/** Particles inside a name: "Khalid bin Nasser", "Wellington dos Santos". */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?\s)?\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s(?:al|bin|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|le|van|von|zu|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,5}$/u
/**
 * A role has a holder: "the mayor of Aldmouth", "Norland's finance minister"; "the man who fell", "the ship hired" and "the
 * world's largest producer" tell something else.
 */
const ROLE =
  /^(?!.*\b(?:who|that|which|whom|where|when|to|most|only|one|\p{Ll}+est|(?!retired)\p{Ll}{3,}ed)\b)(?!.*\b(?:for|by|of|to|with|from|in|on|at)$)(?:the\s|\p{L}[\p{L}\s.-]*['’]s\s)/u
/** "Who is going to Riga?" asks for no role. */
const DOES = /^\p{Ll}+ing\b/u

/**
 * Reads "Who is Ines Vargo?", "Who is the mayor of Aldmouth?" and "What is HB-101?"; null for anything else.
 *
 * @param isName whether words are a person's name, however they are written
 */
export function readIdentity(question: string, isName: (words: string) => boolean): IdentityQuestion | null {
  const [, asking = '', rest = ''] = IDENTITY.exec(question.replace(/\s+/g, ' ')) ?? []
  const words = rest.trim()
  if (words === '' || DOES.test(words) || wordsIn(words).length > 10) return null
  const of = asking.toLowerCase() === 'who' ? 'person' : 'thing'
  const bare = words.replace(/^the\s+(?=\p{Lu})/u, '')
  if (of === 'thing') return NAME.test(bare) ? { asks: 'name', of, words: bare } : null
  if (NAME.test(words) || isName(words)) return { asks: 'name', of, words }
  return ROLE.test(words) ? { asks: 'role', of, words: words.replace(/^the\s+/i, '') } : null
}
