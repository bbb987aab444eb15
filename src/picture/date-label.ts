const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date for people: "Sun, 9 Jan 2022", "January 2022", "2022". Anything that is no date stays as it is. */
export function dateLabel(date: string): string {
  const format = { 10: DAY, 7: MONTH }[date.length]
  const time = Date.parse(date)
  return format && !Number.isNaN(time) ? format.format(time) : date
}
