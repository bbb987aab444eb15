/** Milliseconds of 1 January 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000n

/**
 * Makes Discord's ids: 42 bits of milliseconds, then a counter that keeps ids of one millisecond apart and in order.
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function snowflakes(): () => string {
  let last = 0n
  return () => {
    const next = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n
    last = next > last ? next : last + 1n
    return last.toString()
  }
}

/** Whether a text can be an id at all: an unknown one is 404 to Discord, a malformed one 400. */
export const isSnowflake = (text: string): boolean => /^\d{1,20}$/.test(text)

/** The shard that carries a server's events; direct messages come on shard 0. */
export const shardOf = (guild: string | undefined, shards: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards))
