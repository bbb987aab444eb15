import { createHash } from 'node:crypto'
import type { Keys } from '../../keys.ts'
import { CUSTOM_ID } from '../limits.ts'
import { HALVES } from '../markdown/clean.ts'
import type { Request } from './reply.ts'

/**
 * What a button or menu asks for.
 * - `page`: page `number` of the request; on a menu the chosen value is the number
 * - `open`: the request itself, privately
 * - `share`: page `number` of the request, publicly
 */
export interface Press {
  readonly verb: 'page' | 'open' | 'share'
  readonly number: number
  /** Who asked, a user's id: this person's pages turn in place. */
  readonly asker: string
  readonly request: Request
}

/** Goes up when an id's meaning changes: older buttons then get a friendly answer instead of a wrong one. */
const VERSION = '1'
const VERBS = { page: 'p', open: 'o', share: 's' } as const satisfies Record<Press['verb'], string>
const VERB_OF = new Map(Object.entries(VERBS).map(([verb, letter]) => [letter, verb as Press['verb']]))

/** Eight characters that stand for a text. Not a secret: it only tells whether something has changed. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8)

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', '~': '%7E', '=': '%3D' }
const UNESCAPES: Readonly<Record<string, string>> = { '%25': '%', '%7E': '~', '%3D': '=' }
const pack = (text: string): string => text.replace(/[%~=]/g, (sign) => ESCAPES[sign] ?? sign)
const unpack = (text: string): string => text.replace(/%25|%7E|%3D/g, (code) => UNESCAPES[code] ?? code)

/** `ask~question=who said no?` */
export const requestToText = ({ view, options }: Request): string =>
  [pack(view), ...Object.entries(options).map(([name, value]) => `${pack(name)}=${pack(value)}`)]
    .join('~')
    .replace(HALVES, '\uFFFD')

export function requestFromText(text: string): Request {
  const [view = '', ...pairs] = text.split('~')
  const options = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [unpack(pair.slice(0, at)), unpack(pair.slice(at + 1))]
  })
  return { view: unpack(view), options: Object.fromEntries(options) }
}

/**
 * A press as a custom_id. A request that is too long for one goes to `keys`, and its key stands in its place.
 *
 * @param serial tells equal buttons of one message apart: Discord refuses two of one id.
 */
export async function customId(press: Press, serial: number, keys: Keys): Promise<string> {
  const head = [VERSION, VERBS[press.verb], press.number.toString(36), press.asker, serial.toString(36)].join('|')
  const text = requestToText(press.request)
  const whole = `${head}|=${text}`
  return whole.length <= CUSTOM_ID ? whole : `${head}|#${await keys.put(text)}`
}

/** The press behind a custom_id; `stale` when it is none of ours or of an older version, `expired` when its key is gone. */
export async function readCustomId(id: string, keys: Keys): Promise<Press | 'stale' | 'expired'> {
  const [version, letter = '', number = '', asker = '', , ...rest] = id.split('|')
  const verb = VERB_OF.get(letter as never)
  const body = rest.join('|')
  if (version !== VERSION || !verb || !/^[0-9a-z]{1,6}$/.test(number) || !/^[=#]/.test(body)) return 'stale'
  const text = body.startsWith('=') ? body.slice(1) : await keys.get(body.slice(1))
  return text === null
    ? 'expired'
    : { verb, number: Number.parseInt(number, 36), asker, request: requestFromText(text) }
}
