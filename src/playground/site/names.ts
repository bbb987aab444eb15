import { ApplicationCommandType } from 'discord-api-types/v10'
import { availableIn } from '../available.ts'
import type { Names } from '../drawing/index.ts'
import type { Place, World } from '../world.ts'

/** The names that stand for ids in messages. */
export const namesOf = (world: World): Names => ({
  user: (id) => world.users.get(id)?.global_name ?? world.users.get(id)?.username ?? null,
  channel: (id) => world.places.get(id)?.name ?? null,
})

/** What the menu of a message offers in a channel. */
export const menusIn = (world: World, place: Place): readonly string[] =>
  availableIn(world, place)
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map(({ name }) => name)
