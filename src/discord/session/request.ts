import { DefaultRestOptions, type RESTOptions } from 'discord.js'

type MakeRequest = RESTOptions['makeRequest']

/** No answer of Discord's came. By its code discord.js knows that it may try again, three times at most. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  readonly code = 'ECONNRESET'
}

/** What undici and the system call a connection that was cut while it was in use. */
const CUT: readonly unknown[] = ['UND_ERR_SOCKET', 'EPIPE']

/**
 * Sends a request as discord.js does. A cut connection, and a success that is not Discord's (a proxy's page, half an
 * answer), are tried again: the first would else be lost, and the second taken for done. Whatever may have been carried
 * out before is safe to ask for twice: Discord takes one first response to an interaction, and one message with a
 * nonce; the other requests put or change what there is.
 */
export const makeRequest: MakeRequest = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init).catch((error: { code?: unknown }) => {
    throw CUT.includes(error.code) ? new Unanswered('the connection was cut', { cause: error }) : error
  })
  if (!response.ok || response.status === 204) return response
  const type = response.headers.get('content-type') ?? 'nothing'
  if (!type.startsWith('application/json')) throw new Unanswered(`something other than Discord answered (${type})`)
  const { body, bodyUsed, headers, ok, status, statusText } = response
  const value: unknown = await response.json().catch((error: unknown) => {
    throw new Unanswered('the answer cannot be read', { cause: error })
  })
  const gone = () => Promise.reject(new Error('The answer was read as JSON'))
  const json = () => Promise.resolve(value)
  return { body, bodyUsed, headers, ok, status, statusText, json, text: gone, arrayBuffer: gone }
}
