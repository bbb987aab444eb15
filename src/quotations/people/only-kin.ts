import { KIN } from '../lexicon/person-nouns.ts'
import type { Entry } from './registry.ts'

/** What people are known for. */
const FAME =
  /^(?:star|superstar|celebrity|celeb|actor|actress|singer|songwriter|rapper|musician|presenter|host|comedian|comedienne|comic|model|idol|icon|ace|legend|hero|heroine|champion|striker|midfielder|defender|goalkeeper|goalie|winger|player|footballer|boxer|golfer|cricketer|athlete|swimmer|cyclist|jockey|skipper|captain|chef|politician|billionaire|millionaire|tycoon|mogul|favourite|favorite)$/

/**
 * Whether the article knows somebody only as another's kin, whom a word for the famous does not mean: behind "Bo Lind, her
 * husband, left." "the singer" is she; "the retired baker" may be he.
 */
export const isOnlyKin = ({ roles }: Entry, noun: string): boolean => FAME.test(noun) && isKin(roles)

/** Whether all roles tell somebody as another's: "her husband". */
export const isKin = (roles: Entry['roles']): boolean =>
  roles.length > 0 && roles.every(({ text }) => KIN.has(text.split(' ').at(-1)!.toLowerCase()))
