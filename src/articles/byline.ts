import { LETTERS } from '../language/letters.ts'
import { isAgency } from './agencies.ts'

const NAME = `(?!(?:AND|FOR|THE)\\b)\\p{Lu}[${LETTERS}.'’-]*`
const PARTICLE = '(?:de|da|di|la|le|van|von|der|den|bin|al|el|ibn|dos|du|ter)'
const PERSON = `${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){1,3}`
const JOINED = `${PERSON}(?:(?:, | and | AND | & |, and )${PERSON}){0,5}`
const ROLE =
  '(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Ss]taff|[Ss]taff [Ww]riter|[Bb]ureau [Cc]hief|[Jj]ournalist|[Cc]ontributor)'

/** With these a headline opens, and no name. */
const NO_NAME =
  '(?:The|A|An|In|On|At|For|From|How|Why|What|Who|When|Where|His|Her|Their|Our|My|Its|No|Every|Each|All|Two|Three)\\b'
/** They go on to tell something: "The Last Man in Lund Who Can Mend a Lamp". */
const NO_PLACE = '(?:Who|That|Which|Can|Will|Is|Are|Was|Were|Has|Have|To|For|With|After|As|And Why|Over)\\b'

interface BylineRow {
  /** What stands before the names, or null. */
  readonly prefix: RegExp | null
  /** The names, as its first group. */
  readonly names: RegExp
  readonly like: string
  readonly unlike: string
}

/** Forms of a line that names who wrote the article. */
export const BYLINE_ROWS: readonly BylineRow[] = [
  {
    prefix: /^(?:by|authors?|written by|story by|words by|text by)\s?:?\s+/i,
    names: new RegExp(`^(${JOINED})(?=$|[\\s,|•·(/–—-])`, 'u'),
    like: 'By Ann Grey and Bo Lind',
    unlike: 'By Friday the water had gone',
  },
  {
    prefix: null,
    names: new RegExp(
      `^(?!${NO_NAME})(${JOINED}),? (?:in|reporting from|reports from) (?!${NO_NAME})\\p{Lu}[${LETTERS}.'’-]*(?:,? (?!${NO_PLACE})[${LETTERS}.'’-]+){0,4}$`,
      'u',
    ),
    like: 'Ann Grey in Bergen',
    unlike: 'The mayor in Bergen',
  },
  {
    prefix: null,
    names: new RegExp(`^(${JOINED})(?:\\s?[,|•·–—-]\\s?|\\s\\()(?:[${LETTERS}'’&-]{1,20} ){0,4}${ROLE}\\)?$`, 'u'),
    like: 'Ann Grey, Nordic correspondent',
    unlike: 'Ann Grey, the mayor of Bergen',
  },
]

/** A name in a byline begins with capitals throughout; months and weekdays are no names. */
const NOT_A_NAME =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i

/** "Ann Grey, Middle East" before "correspondent" is one name, and so is "Ann Grey, The Harbour Times". */
function peopleAlone(names: string, after: string): string {
  const parts = names.split(', ')
  const isRole = new RegExp(`^ ${ROLE}\\b`, 'u').test(after)
  const kept = parts.filter((part, index) => {
    if (index === 0) return true
    return (
      !(isRole && index === parts.length - 1) &&
      !isAgency(part) &&
      !/\b(?:reporter|correspondent|editor|writer|columnist|journalist)$/i.test(part) &&
      !/^The |\b(?:News|Times|Post|Press|Journal)$/.test(part)
    )
  })
  return kept.join(', ')
}

/**
 * The names in a byline as printed, or null where the line is none.
 *
 * Matches `By Ann Grey | 3 May 2021`; must not match `By the time they met, it was over.`
 */
export function readByline(
  text: string,
): { readonly names: string; readonly start: number; readonly end: number } | null {
  if (text.length > 200 || /[.!?]["”’]?$/.test(text.replace(/\b(?:Jr|Sr|[A-Z])\.$/, ''))) return null
  for (const { prefix, names: pattern } of BYLINE_ROWS) {
    const start = prefix ? (prefix.exec(text)?.[0].length ?? -1) : 0
    if (start < 0) continue
    const found = pattern.exec(text.slice(start))?.[1]
    const names = found && peopleAlone(found, text.slice(start + found.length))
    if (names && !NOT_A_NAME.test(names) && !isAgency(names.replace(/ (?:Staff|staff|Reporters?)$/, '')))
      return { names, start, end: start + names.length }
  }
  return null
}

/**
 * The agencies that a line of its own credits: "Reuters", "By AFP", "(via MTI)", "Source: Xinhua", "/ANI/".
 *
 * Matches `(With inputs from PTI)`; must not match `Reuters was told of the plan.`
 */
export function readCreditLine(text: string): string | null {
  if (text.length > 90) return null
  const inner = text.replace(/^[\s([/–—-]+|[\s)\]/.–—-]+$/g, '')
  const labelled =
    /^(?:by|via|source|sources|credit|from|with (?:inputs|files|material|reporting) from|agency|author)\s?:?\s+(?:the )?(.{2,60})$/i.exec(
      inner,
    )
  if (labelled?.[1]) {
    if (isAgency(labelled[1])) return labelled[1]
    return /^\((?:via|source:?) \p{Lu}[\p{L}\p{N} .&/-]{1,40}\)$/iu.test(text) ? labelled[1] : null
  }
  return isAgency(inner) ? inner : null
}
