import type { ArticleRecord, Speaker, Timex } from '../../model.ts'

/** A short answer is no longer than this. */
export const LONGEST_ANSWER = 60

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO day, month or year as people write it: "21 January 2022". Other values as they are. */
export function readable(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? []
  if (!year) return value
  const name = month ? `${MONTHS[Number(month) - 1]} ` : ''
  return `${day ? `${Number(day)} ` : ''}${name}${year}`
}

/** A role as it is put behind a name: "their coach" is "coach". */
const DETERMINER = /^(?:the|a|an|his|her|its|their|our)\s+/i
/** A clause is no role: "while the deputy mayor". */
const CLAUSE = /^(?:and|as|but|when|where|which|while|who|whose|with)\b/i

/** A role, and what it begins with where it goes on: "defence secretary in the last government". */
const shorter = (role: string): readonly string[] => {
  const at = role.search(/\s(?:in|at|of|for|under|from|on|with)\s/)
  return at < 0 ? [role] : [role, role.slice(0, at)]
}

/** A person with the role that the coverage gives most, where both are short enough. */
export function withRole({ name, roles }: Speaker): string {
  const role = roles
    .filter((text) => !CLAUSE.test(text) && !text.includes(name))
    .flatMap((text) => shorter(text.replace(DETERMINER, '')))
    .find((text) => name.length + 2 + text.length <= LONGEST_ANSWER)
  return role ? `${name}, ${role}` : name
}

/** A speaker as quotations name them, with the role where the coverage knows one. */
export function namedWithRole(speakers: readonly Speaker[], name: string): string {
  const speaker = speakers.find((one) => one.name === name)
  return speaker ? withRole(speaker) : name
}

/** A date as the answer gives it, and how it is known when the words alone do not tell. */
export function dated(timex: Timex, article: ArticleRecord): { answer: string; note: string | null } {
  const exact = /^\d{4}(?:-\d\d){0,2}(?!\d|-W)/.test(timex.value)
  if (!exact || /\d{4}/.test(timex.text)) return { answer: timex.text, note: null }
  const answer = readable(timex.value)
  const day = article.published
  const from = day ? ` in an article of ${readable(day.value)}${day.basis === 'inferred' ? ' (inferred)' : ''}` : ''
  return { answer, note: `"${timex.text}"${from}` }
}
