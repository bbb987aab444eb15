/** Reads the settings: the environment first, then `.env`. The only place that looks at process.env. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'dotenv'

export interface Config {
  /** The bot's token, or null when none is set. Never log it. */
  readonly token: string | null
  readonly guildId: string | null
  /** The shards that this process runs, first to last of a total; null: all. */
  readonly shards: { readonly first: number; readonly last: number; readonly total: number } | null
  /** Absolute paths. */
  readonly seedsDir: string
  readonly cacheDir: string
  readonly dataDir: string
  /** With its password, wherever that was set. Never log it. */
  readonly databaseUrl: string | null
  /** No version, no final slash: "https://discord.com/api". */
  readonly discordApiUrl: string
  /** 0: any free port. */
  readonly playgroundPort: number
  readonly healthHost: string
  /** Null: no health endpoint. */
  readonly healthPort: number | null
  readonly logLevel: LogLevel
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A setting that cannot be used: one line that names it, its value (a secret never) and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Returns the value, or `{ expected }` when the text cannot be one. */
type Parse<T> = (text: string) => T | { readonly expected: string }

interface Setting<T> {
  readonly parse: Parse<T>
  readonly fallback: T
  /** Shown in place of the value in an error. */
  readonly secret?: (text: string) => string
}

const text: Parse<string> = (value) => value

const port: Parse<number> = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : { expected: 'a port from 0 to 65535' }

const snowflake: Parse<string> = (value) =>
  /^\d{17,20}$/.test(value) ? value : { expected: "a server's id, 17 to 20 digits" }

const shards: Parse<NonNullable<Config['shards']>> = (value) => {
  const [, first, last = first, total] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(value) ?? []
  const range = { first: Number(first), last: Number(last), total: Number(total) }
  return range.first <= range.last && range.last < range.total
    ? range
    : { expected: 'shards and how many there are in all, such as 0-3/8, counted from 0' }
}

const level: Parse<LogLevel> = (value) =>
  LOG_LEVELS.find((name) => name === value) ?? { expected: `one of ${LOG_LEVELS.join(', ')}` }

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

const apiUrl: Parse<string> = (value) => {
  const expected =
    'an address such as http://127.0.0.1:3001/api, without version or final slash; plain http to loopback only'
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || url.username || url.password || url.search || url.hash) return { expected }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return { expected }
  return value.endsWith('/') || /\/v\d+$/.test(value) ? { expected } : value
}

const databaseUrl: Parse<string> = (value) =>
  URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol) && isDecodable(value)
    ? value
    : {
        expected: 'an address such as postgres://user@localhost/dateline (in a password, % is %25, @ is %40, / is %2F)',
      }

/** Whether every % begins the code of a character. */
function isDecodable(value: string): boolean {
  try {
    return decodeURIComponent(value) !== ''
  } catch {
    return false
  }
}

const withoutPassword = (value: string): string => value.replace(/\/\/.*@/, '//...@')

const optional = <T>(parse: Parse<T>): Setting<T | null> => ({ parse, fallback: null })

const SETTINGS = {
  DISCORD_TOKEN: { ...optional(text), secret: () => '(not shown)' },
  DISCORD_TOKEN_FILE: optional(text),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_SHARDS: optional(shards),
  SEEDS_DIR: { parse: text, fallback: 'seeds' },
  CACHE_DIR: { parse: text, fallback: '.cache' },
  DATA_DIR: { parse: text, fallback: '.data' },
  DATABASE_URL: { ...optional(databaseUrl), secret: withoutPassword },
  DATABASE_PASSWORD_FILE: optional(text),
  DISCORD_API_URL: { parse: apiUrl, fallback: 'https://discord.com/api' },
  PLAYGROUND_PORT: { parse: port, fallback: 0 },
  HEALTH_HOST: { parse: text, fallback: '127.0.0.1' },
  HEALTH_PORT: optional(port),
  LOG_LEVEL: { parse: level, fallback: 'info' as LogLevel },
} satisfies Record<string, Setting<unknown>>

/** The names of all settings, in the order of the README's table. */
export const SETTING_NAMES = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]

type Environment = Readonly<Record<string, string | undefined>>

function read<T>(name: keyof typeof SETTINGS, setting: Setting<T>, environment: Environment): T {
  const value = environment[name]?.trim()
  if (!value) return setting.fallback
  const parsed = setting.parse(value)
  if (typeof parsed !== 'object' || parsed === null || !('expected' in parsed)) return parsed as T
  throw new ConfigError(`${name} is "${setting.secret?.(value) ?? value}"; expected ${parsed.expected}`)
}

function tokenFrom(environment: Environment, folder: string): string | null {
  const token = read('DISCORD_TOKEN', SETTINGS.DISCORD_TOKEN, environment)
  const file = read('DISCORD_TOKEN_FILE', SETTINGS.DISCORD_TOKEN_FILE, environment)
  if (token !== null || file === null) return token
  return secretIn('DISCORD_TOKEN_FILE', file, folder) || null
}

function databaseFrom(environment: Environment, folder: string): string | null {
  const address = read('DATABASE_URL', SETTINGS.DATABASE_URL, environment)
  const file = read('DATABASE_PASSWORD_FILE', SETTINGS.DATABASE_PASSWORD_FILE, environment)
  if (address === null || file === null) return address
  const url = new URL(address)
  url.password ||= encodeURIComponent(secretIn('DATABASE_PASSWORD_FILE', file, folder))
  return url.href
}

function secretIn(name: keyof typeof SETTINGS, file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8').trim()
  } catch {
    throw new ConfigError(`${name} is "${file}"; expected a file that can be read`)
  }
}

/** The words that examples put where a token belongs; no token of Discord's looks like them. */
const PLACEHOLDER = /^(<.*>|\.{3}|x+|(your|my|the|paste|put|insert|change)[-_ .]?.*|(bot[-_ ]?)?token([-_ ]here)?)$/i

/**
 * Whether a token is only an example's placeholder.
 *
 * @example isPlaceholder('your-token-here') // true
 */
export const isPlaceholder = (token: string): boolean => PLACEHOLDER.test(token)

/**
 * The settings of an environment; relative paths count from `folder`.
 *
 * @throws ConfigError that names the first setting which cannot be used.
 */
export function readConfig(environment: Environment, folder: string): Config {
  return {
    token: tokenFrom(environment, folder),
    guildId: read('DISCORD_GUILD_ID', SETTINGS.DISCORD_GUILD_ID, environment),
    shards: read('DISCORD_SHARDS', SETTINGS.DISCORD_SHARDS, environment),
    seedsDir: resolve(folder, read('SEEDS_DIR', SETTINGS.SEEDS_DIR, environment)),
    cacheDir: resolve(folder, read('CACHE_DIR', SETTINGS.CACHE_DIR, environment)),
    dataDir: resolve(folder, read('DATA_DIR', SETTINGS.DATA_DIR, environment)),
    databaseUrl: databaseFrom(environment, folder),
    discordApiUrl: read('DISCORD_API_URL', SETTINGS.DISCORD_API_URL, environment),
    playgroundPort: read('PLAYGROUND_PORT', SETTINGS.PLAYGROUND_PORT, environment),
    healthHost: read('HEALTH_HOST', SETTINGS.HEALTH_HOST, environment),
    healthPort: read('HEALTH_PORT', SETTINGS.HEALTH_PORT, environment),
    logLevel: read('LOG_LEVEL', SETTINGS.LOG_LEVEL, environment),
  }
}

function dotenvFile(folder: string): Environment {
  try {
    return parse(readFileSync(resolve(folder, '.env')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new ConfigError(`.env cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/**
 * The settings of this process: its environment, then `.env` in the working folder.
 *
 * @throws ConfigError
 */
export function loadConfig(): Config {
  const folder = process.cwd()
  return readConfig({ ...dotenvFile(folder), ...process.env }, folder)
}
