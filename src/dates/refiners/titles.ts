import type { Refiner } from './refiner.ts'

/** Words after a weekday or month that make a name of it: "Sunday Times", "Saturday Night Live", "Today programme". */
const NAME_AFTER =
  /^['’]?\s(?:Times|Night|Morning|Evening|Mail|Express|Mirror|Telegraph|Post|Herald|Review|Business|Politics|Live|Show|Programme|Program|World|People|Mercury|Tribune|Age|Agreement|Accords?|Uprising|Massacre|Movement|Group|Revolution|Club)\b|^['’]?\s(?:programme|program|show)\b/
/** Words before it that do: "Black Monday", "Super Tuesday", "USA Today", "Business Week". */
const NAME_BEFORE =
  /(?:\b(?:High|Black|Bloody|Super|Cyber|Fat|Shrove|Maundy|Freaky|Ruby|USA|Russia|Business|India|Christianity|Psychology|Physics|Fashion)\s)$/
/** A show's title inside quote marks: “This Week,” said in full and in capitals. */
const QUOTED_BEFORE = /["“‘'`]$/
const QUOTED_AFTER = /^[,.!?]?["”’']/

/** Drops what is part of a title or name: "This Week" in quote marks, "Sunday Times"; not "Friday" after an opening mark. */
export const titles: Refiner = (candidates, text) =>
  candidates.filter(({ start, end, rule }) => {
    const before = text.slice(Math.max(0, start - 20), start)
    const after = text.slice(end, end + 20)
    const words = text.slice(start, end)
    if (NAME_BEFORE.test(before) || (/^[A-Z]/.test(words) && NAME_AFTER.test(after))) return false
    return !(
      words.includes(' ') &&
      rule !== 'month-day' &&
      QUOTED_BEFORE.test(before) &&
      QUOTED_AFTER.test(after) &&
      words.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word))
    )
  })
