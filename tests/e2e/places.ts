import { ChannelType } from 'discord-api-types/v10'
import type { LocalDiscord } from '../../src/playground/index.ts'
import { shardOf } from '../../src/playground/snowflakes.ts'
import type { Place } from '../../src/playground/world.ts'

/** A channel of a server on each shard, made in a local Discord that has so many. */
export async function placesOnShards({ world }: LocalDiscord, shards: number): Promise<readonly Place[]> {
  const places = new Map<number, Place>()
  while (places.size < shards) {
    const { id } = world.guild('A server', true)
    places.set(shardOf(id, shards), world.place(ChannelType.GuildText, 'general', { guild: id }))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return [...places].sort(([a], [b]) => a - b).map(([, place]) => place)
}
