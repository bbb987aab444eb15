import { AWAY, type FurnitureRow, SITE } from './furniture-rows.ts'

/** In this order; the first row that fits decides. */
export const FURNITURE: readonly FurnitureRow[] = [...AWAY, ...SITE]

/** The first row that a line fits, or null. Long lines are never furniture by their words alone. */
export function furnitureRow(text: string): FurnitureRow | null {
  if (text.length > 300) return null
  return FURNITURE.find(({ pattern }) => pattern.test(text)) ?? null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const SHARING = words(
  'share tweet pin print email e-mail mail save copy link bookmark facebook twitter x linkedin whatsapp telegram reddit ' +
    'pinterest instagram youtube messenger viber vk flipboard bluesky threads mastodon tiktok rss sms',
)
const SHARING_LINKS = words('this on via to with article story page post link it us a friend in')

const SECTIONS = words(
  'home news world world-news politics business sport sports opinion opinions culture arts lifestyle life tech technology ' +
    'science health weather travel video videos photos pictures podcasts podcast local national international europe asia ' +
    'africa americas us usa uk eu middle east abroad economy finance markets money entertainment education environment ' +
    'climate society crime law magazine more menu all latest top stories sections section features analysis editorial ' +
    'investigations interviews live start tv radio global region regional nation metro city football cricket russia ukraine china ' +
    'india america britain germany france foreign affairs security defence defense and & the of front page main index ' +
    'general english edition front cartoons obituaries letters jobs property cars food style fashion blogs columns ' +
    'headlines war conflict',
)

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,|/·•:()]+/)
    .filter(Boolean)

/**
 * A row of sharing buttons.
 *
 * Matches `Share on Facebook`; must not match `Share prices fell in early trading.`
 */
export function isSharing(text: string): boolean {
  if (text.length > 200) return false
  const found = tokens(text)
  return SHARING.has(found[0] ?? '') && found.every((word) => SHARING.has(word) || SHARING_LINKS.has(word))
}

/**
 * The name of a section, or a menu of such names.
 *
 * Matches `All news`; must not match `Ukraine war enters its second winter`.
 */
export function isSectionLabel(text: string): boolean {
  if (text.length > 200) return false
  const found = tokens(text)
  return found.length > 0 && found.every((word) => SECTIONS.has(word))
}
