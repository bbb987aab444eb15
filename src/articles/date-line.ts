import { type CalendarDate, type DayMonthOrder, readCalendarDates } from '../dates/index.ts'

/** What a page says that a date is: `published`, `updated`, or nothing (`bare`). */
export type DateLabel = 'published' | 'updated' | 'bare'

export interface LabelledDate {
  readonly date: CalendarDate
  readonly label: DateLabel
}

const UPDATED = /(?<![a-z])(?:up-?dated|modified|revised|edited|correct(?:ed|ion)|last (?:change|update))\b/i
const PUBLISHED =
  /(?<![a-z])(?:published|posted|publication|issued?|released?|created|filed|date|dated|first (?:published|posted)|embargo(?:ed)?|as of|on)\b/i
/** What a date line also says: how long the reading takes, how long ago the page was changed, from when a release may be printed. */
const BESIDE =
  /\b(?:\d{1,3} (?:min(?:ute)?|hour|day)s? ago|(?:read(?:ing)? time:? )?\d{1,3}[ -]?min(?:ute)?s?(?:[ -]read)?|read(?:ing)? time|time of article|as of|o['’]clock|(?:strictly )?(?:under )?embargo(?:ed)?(?: (?:until|till))?|(?:not )?for (?:immediate )?(?:release|publication|use)(?: (?:before|until|from))?|(?:press|news|media) (?:release|statement)|(?:from )?(?:the )?(?:magazine |print )?(?:issue|edition)|by \p{L}+(?: \p{Lu}\p{L}+){0,2}$)(?!\p{L})/giu
const NOISE =
  /(?<!\p{L})(?:first|last|originally|published|posted|publication|issued|released|created|filed|dated?|up-?dated?|modified|revised|edited|on|at|by|in|and|the|time|hrs?|hours?|[ap]\.?m\.?|noon|local|UTC|GMT|Z|ET|PT|CT|MT|IST|EST|EDT|PST|PDT|CST|CDT|MST|MDT|CET|CEST|EET|EEST|BST|MSK|AEST|AEDT|ACST|ACDT|AWST|AST|ADT|NST|NDT|AKST|AKDT|HST|AT|NT|NZST|NZDT|SAST|EAT|WAT|HKT|SGT|JST|KST|PKT|GST|WIB|\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2} ?[ap]\.?m\.?|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:mon|tue|wed|thu|fri|sat|sun))(?!\p{L})/giu

/** Between what a line says of its article: "Ann Grey · Harbour News · Posted: 3 May 2021". */
const SEPARATOR = /\s[|·•]\s/
/** Writers and an outlet between the marks; "By Ann Grey and Bo Lind | 3 May 2021" is a byline, which is read as one. */
const NAMES = /^(?!By\b)\p{Lu}[\p{L}'’.-]*(?:,? (?:and |& )?\p{Lu}[\p{L}'’.-]*){1,7}$/u
/** "Photo: author", "Words: Ann Grey" */
const CREDIT = /^(?:photos?|pictures?|images?|text|words)(?: by|:) ?[\p{L} .'’/-]{2,40}$/iu

/**
 * The dates of a line that is nothing but dates, times and their labels, with the writers' names beside them at most, each
 * with what the page calls it; an empty list where the line says more than that.
 *
 * Matches `Published 3 May 2021, updated 4 May 2021 10:15 GMT` and `3 May 2021 | Ann Grey and Bo Lind`; must not match
 * `The dam was opened on 3 May 2021`.
 *
 * @param order how the page writes 04/03/2022; null leaves such dates out. The default only tells date lines from others.
 */
export function readDateLine(text: string, order: DayMonthOrder | null = 'day-month'): LabelledDate[] {
  if (text.length > 160) return []
  const dates = readCalendarDates(text, { order })
  if (dates.length === 0) return []
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${text.slice(from, date.start)} `
    from = date.end
  }
  rest += text.slice(from)
  const words =
    rest
      .split(SEPARATOR)
      .filter((part, _, parts) => parts.length === 1 || !(NAMES.test(part.trim()) || CREDIT.test(part.trim())))
      .join(' ')
      .replace(BESIDE, ' ')
      .replace(NOISE, ' ')
      .match(/[\p{L}]{2,}/gu) ?? []
  // "It opened on 3 May 2021.", "What happened on January 6, 2021": a sentence or a headline.
  if (words.length > 2 || words.some((word) => /^\p{Ll}/u.test(word))) return []
  return labelDates(text, dates)
}

/** Gives each date of a line the label that stands before it, since the date before. */
export function labelDates(text: string, dates: readonly CalendarDate[]): LabelledDate[] {
  let from = 0
  let last: DateLabel = 'bare'
  return dates.map((date) => {
    const before = text.slice(from, date.start)
    from = date.end
    if (UPDATED.test(before)) last = 'updated'
    else if (PUBLISHED.test(before)) last = 'published'
    else if (before.trim().length > 3) last = 'bare'
    return { date, label: last }
  })
}
