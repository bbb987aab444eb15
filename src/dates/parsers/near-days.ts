import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { DAY_PART, DAY_PARTS } from '../vocabulary.ts'

const day = (by: number, part?: string): Reading => ({
  type: part ? 'TIME' : 'DATE',
  meaning: { as: 'shift', unit: 'day', by },
  time: part ? (DAY_PARTS[part.toLowerCase()] ?? null) : null,
})

/** A capital inside a sentence makes a title of it: "USA Today", "the Tomorrow programme". */
const titled = (text: string, before: string): boolean =>
  /^[A-Z]/.test(text) && /\p{Ll}\p{L}*[,']?\s$|\p{Lu}\s$/u.test(before)

export const nearDays: readonly Rule[] = [
  {
    name: 'yesterday-today-tomorrow',
    matches: 'The minister resigned yesterday evening.',
    not: 'The USA Today crossword was easy.',
    needs: ['nearDay'],
    pattern: words(
      `(?:(?<before>the day before yesterday)|(?<after>the day after tomorrow)|(?<mid>mid-?(?:morning|afternoon) )?(?<day>yesterday|today|tomorrow)(?: (?<part>${DAY_PART}))?)`,
    ),
    read: ({ groups, text, before }) => {
      if (titled(text, before)) return null
      if (groups.before) return day(-2)
      if (groups.after) return day(2)
      const by = { yesterday: -1, today: 0, tomorrow: 1 }[(groups.day ?? '').toLowerCase()] ?? 0
      return day(by, groups.part || groups.mid?.trim().replace('-', ''))
    },
  },
  {
    name: 'this-part-of-day',
    matches: 'The votes are being counted this morning.',
    not: 'The film This Evening opened.',
    needs: ['partOfDay', 'which'],
    pattern: words(`(?<which>this|last|later this|earlier this) (?<part>${DAY_PART}|afternoon)`),
    read: ({ groups, text, before }) => {
      if (
        titled(text, before) ||
        (/^last/i.test(groups.which ?? '') && !/^(?:night|evening)$/i.test(groups.part ?? ''))
      )
        return null
      return day(/^last/i.test(groups.which ?? '') ? -1 : 0, groups.part)
    },
  },
  {
    name: 'tonight',
    matches: 'Parliament will sit tonight.',
    not: 'World News Tonight led with it.',
    needs: ['tonight'],
    pattern: words('tonight'),
    read: ({ text, before }) => (titled(text, before) ? null : day(0, 'night')),
  },
  {
    name: 'overnight',
    matches: 'Shelling continued overnight.',
    not: 'He became an overnight success.',
    needs: ['overnight'],
    pattern: words('overnight'),
    read: ({ text, before, after }) =>
      titled(text, before) ||
      /\b(?:an|the|of)\s$/i.test(before) ||
      /^\s+(?:success|rates?|stay|flights?|delivery)/.test(after)
        ? null
        : day(0, 'overnight'),
  },
]
