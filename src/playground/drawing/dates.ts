import { type Html, html } from './html.ts'

/** Discord's styles of `<t:SECONDS:STYLE>`. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', options).format(date)

/** "in 3 days", "2 hours ago". */
export function relative(seconds: number, now: number): string {
  const away = seconds - now
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(Math.round(away / length), unit)
}

/** A date as Discord shows it, with the whole of it on hovering. `now` is in seconds, as the date is. */
export function timestamp(seconds: number, style: string | undefined, now: number): Html {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return html`${String(seconds)}`
  const whole = format(date, STYLES.F ?? {})
  const words = style === 'R' ? relative(seconds, now) : format(date, STYLES[style ?? 'f'] ?? STYLES.f ?? {})
  return html`<time datetime="${date.toISOString()}" title="${whole}">${words}</time>`
}
