import { PermissionFlagsBits } from 'discord-api-types/v10'
import { type Config, isPlaceholder } from '../config.ts'
import { PERMISSIONS } from '../discord/index.ts'
import { type Check, type Finding, fine, reasonOf, wrong } from './check.ts'

/** Milliseconds to wait for Discord. */
const PATIENCE = 10_000
/** Seconds that the clock may differ: Discord's own dates are whole seconds, and the way takes its time. */
const CLOCK_SLACK = 30
/** Three parts of base64; the first is the bot's id. */
const SHAPE = /^[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}$/
const WHERE = 'https://discord.com/developers/applications, your application, "Bot", "Reset Token"'

const call = (config: Config, path: string): Promise<Response> =>
  fetch(`${config.discordApiUrl}/v10${path}`, {
    headers: { authorization: `Bot ${config.token}` },
    signal: AbortSignal.timeout(PATIENCE),
  })

/** The token's shape, whether Discord takes it, the bot's permissions in its servers, and the clock. */
export const discord: Check = async (config) => {
  const { token } = config
  if (token === null) return [wrong('token', 'none is set', `put it into DISCORD_TOKEN: ${WHERE}`)]
  if (isPlaceholder(token))
    return [wrong('token', "DISCORD_TOKEN is an example's placeholder", `put the bot's token there: ${WHERE}`)]
  if (!SHAPE.test(token))
    return [wrong('token', 'DISCORD_TOKEN does not look like a token', `copy it whole, without quotes: ${WHERE}`)]
  try {
    const me = await call(config, '/users/@me')
    const clock = clockOf(me.headers.get('date'))
    if (me.status === 401)
      return [wrong('token', 'Discord refuses it', `reset it and copy the new one: ${WHERE}`), ...clock]
    if (!me.ok) return [wrong('discord', `${config.discordApiUrl} answers ${me.status}`, 'try again in a few minutes')]
    const { id, username } = (await me.json()) as { id: string; username: string }
    return [fine('token', `Discord knows it as ${username} (${id})`), ...(await permissions(config)), ...clock]
  } catch (error) {
    const remedy = 'let this machine reach that address over https, through its firewall or proxy'
    return [wrong('discord', `${config.discordApiUrl} cannot be reached (${reasonOf(error)})`, remedy)]
  }
}

const worded = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

const NEEDED = Object.entries(PermissionFlagsBits).filter(([, bit]) => PERMISSIONS.some((needed) => needed === bit))

interface Server {
  readonly id: string
  readonly name: string
  readonly permissions: string
}

async function permissions(config: Config): Promise<Finding[]> {
  const response = await call(config, '/users/@me/guilds')
  if (!response.ok) return [wrong('servers', `Discord answers ${response.status}`, 'try again in a few minutes')]
  const servers = (await response.json()) as Server[]
  const wanted = config.guildId
  const inside = servers.filter(({ id }) => wanted === null || id === wanted)
  if (inside.length === 0)
    return [
      wrong(
        'servers',
        wanted ? `the bot is not in DISCORD_GUILD_ID ${wanted}` : 'the bot is in no server',
        'open the invite link that npm start prints',
      ),
    ]
  return inside.map(({ name, permissions: held }) => {
    const all = BigInt(held)
    const missing = NEEDED.filter(([, bit]) => !(all & PermissionFlagsBits.Administrator) && !(all & bit))
    if (missing.length === 0) return fine('permissions', `all that are needed in "${name}"`)
    const names = missing.map(([permission]) => worded(permission)).join(', ')
    return wrong('permissions', `missing in "${name}": ${names}`, `give them to the bot's role there`)
  })
}

function clockOf(date: string | null): Finding[] {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return []
  const seconds = Math.round((Date.now() - theirs) / 1000)
  if (Math.abs(seconds) <= CLOCK_SLACK) return [fine('clock', "agrees with Discord's")]
  const found = `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Discord's`
  return [wrong('clock', found, 'switch on time synchronisation: timedatectl set-ntp true')]
}
