/** What heads are called for short: "the NUF chief" is the NUF's general secretary, its president or the like. */
const CHIEF = /^(?:chief|boss|head|leader|supremo)$/
const HEADS =
  /\b(?:president|chair\w*|chief|director|secretary|general secretary|leader|head|boss|commissioner|governor|manager|founder|ceo|convener|superintendent|chancellor)\b/i

/** Whether a role is that of whoever heads what stands before "chief": "the NUF's general secretary" for "NUF chief". */
export function headsSame(role: string, text: string, noun: string): boolean {
  if (!CHIEF.test(noun) || !HEADS.test(role)) return false
  const words = role.split(/[\s'’]+/)
  const of = text.split(/\s+/).slice(0, -1)
  return of.length > 0 && of.every((word) => words.includes(word))
}
