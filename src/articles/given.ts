import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What NAME.meta.json gives; it wins over what the page says. */
export interface Given {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: string | null
}

export const NOTHING_GIVEN: Given = { title: null, outlet: null, byline: null, url: null, published: null }

/** The web address as it is, or null when it is none (http and https alone; a link that a page shows must be one). */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return null
  return /^https?:$/.test(new URL(value).protocol) ? value : null
}

/** The ISO day at the head of a date or a date and time ("2022-01-09T10:15:00Z" is "2022-01-09"), or null. */
export function isoDayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?=$|[T\s])/.exec(value.slice(0, 60))?.[1] : undefined
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null
}

/** Words of at most 300 characters on one line, or null. */
export function shortWords(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = value.slice(0, 2000).replace(/\s+/g, ' ').trim()
  return words === '' ? null : words.slice(0, 300)
}

/** Reads the values of a NAME.meta.json; throws an Error that names what is wrong in a few words. */
function parseGiven(json: string): Given {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Error('is not valid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is not a JSON object')
  const fields = value as Record<string, unknown>
  const read = (name: keyof Given, reader: (value: unknown) => string | null, expected: string): string | null => {
    if (fields[name] === undefined || fields[name] === null) return null
    const result = reader(fields[name])
    if (result === null) throw new Error(`has a "${name}" that is not ${expected}`)
    return result
  }
  return {
    title: read('title', shortWords, 'text'),
    outlet: read('outlet', shortWords, 'text'),
    byline: read('byline', shortWords, 'text'),
    url: read('url', webAddress, 'an http or https address'),
    published: read('published', isoDayOf, 'an ISO date such as 2022-01-09'),
  }
}

/** The NAME.meta.json beside an article's file. */
export const givenPath = (path: string): string =>
  join(dirname(path), `${basename(path).replace(/\.[^.]+$/, '')}.meta.json`)

/** Reads a NAME.meta.json of at most 100 kB. */
export async function readGiven(path: string): Promise<Given> {
  const json = await readFile(path, 'utf8')
  if (json.length > 100_000) throw new Error('is over 100 kB')
  return parseGiven(json.replace(/^\uFEFF/, ''))
}
