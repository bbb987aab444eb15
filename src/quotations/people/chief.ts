import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'

/** What heads are called for short: "the NUF chief" is the NUF's general secretary, its president or the like. */
const CHIEF = /^(?:chief|boss|head|leader|supremo)$/
const HEADS =
  /\b(?:president|chair\w*|chief|director|secretary|general secretary|leader|head|boss|commissioner|governor|manager|founder|ceo|convener|superintendent|chancellor)\b/i

/** What points back to the body that the text is about: "president of the organization". */
const POINTS_BACK = /\bof (?:the|this) (?:organi[sz]ation|group|body|association|institution)$/

/** Whether a role is that of whoever heads what stands before "chief" or behind "head of": "the NUF's general secretary" for "NUF chief". */
export function headsSame(role: string, text: string, noun: string): boolean {
  if (!CHIEF.test(noun) || !HEADS.test(role)) return false
  const words = role.split(/[\s'’]+/)
  const of = headed(text, noun)
  return of.length > 0 && of.every((word) => words.includes(word))
}

/** Whether a role may be that of whoever heads a body, since it only points to one: "president of the organization" for "head of the union". */
export const mayHead = (role: string, text: string, noun: string): boolean =>
  CHIEF.test(noun) && POINTS_BACK.test(role) && HEADS.test(role) && headed(text, noun).length > 0

/** "union" of "union chief" and "head of the union". */
function headed(text: string, noun: string): string[] {
  const words = text.startsWith(`${noun} of `) ? text.split(/\s+/).slice(2) : text.split(/\s+/).slice(0, -1)
  return words.filter((word) => word !== 'the')
}

/** Any body may be called so. */
const ANY_BODY = /^(?:organi[sz]ation|group|body|association|institution|agency)$/

/** Whether a role is that of whoever leads another kind of body: "Labour group leader" for "the council's leader"; not "Labour leader". */
export function leadsOther(role: string, text: string, noun: string): boolean {
  if (!CHIEF.test(noun)) return false
  const asked = headed(text, noun).filter(isBody)
  const told = role.split(/[\s'’]+/).filter(isBody)
  if (asked.length === 0 || told.length === 0 || asked.some((word) => told.includes(word))) return false
  if (asked.some((word) => ANY_BODY.test(word)) || POINTS_BACK.test(role)) return false
  return !(asked.some((word) => COMPANY_NOUNS.has(word)) && told.some((word) => COMPANY_NOUNS.has(word)))
}

const isBody = (word: string): boolean => BODY_WORDS.has(word) || COMPANY_NOUNS.has(word)
