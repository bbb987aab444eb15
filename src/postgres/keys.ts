import { isKey, type Keys, keyOf, MOST_KEYS } from '../keys.ts'
import { type Pool, statement } from './pool.ts'

/** Keys put between two looks at how many there are. */
const ROUND = 100

/** Looking a key up should seldom write: its time of last use is written again when it is older than this. */
const STALE = '1 minute'

const PUT = `insert into keys (key, content) values ($1, $2)
  on conflict (key) do update set used = now()`

const GET = `with touched as (
    update keys set used = now() where key = $1 and used < now() - interval '${STALE}'
  )
  select content from keys where key = $1`

const FORGET = 'delete from keys where used < (select used from keys order by used desc offset $1 limit 1)'

/**
 * Keys in the database, the same for every process that shares it. Past `most`, and some hundred more for each
 * process, the ones unused for longest go. The schema must be there.
 */
export function openDatabaseKeys(pool: Pool, most = MOST_KEYS): Keys {
  let put = 0
  return {
    async put(text) {
      const key = keyOf(text)
      await statement(pool, PUT, [key, Buffer.from(text)])
      if (put++ % ROUND === 0) await statement(pool, FORGET, [most - 1])
      return key
    },
    async get(key) {
      if (!isKey(key)) return null
      const { rows } = await statement<{ content: Buffer }>(pool, GET, [key])
      return rows[0]?.content.toString() ?? null
    },
  }
}
