import type { Bodies } from './bodies.ts'
import type { At } from './epithet.ts'
import { LATEST } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { topicOf } from './topic.ts'

/** So many sentences back a team may have acted or spoken. */
const REACH = 3

const CLUB = /^(?:club|team|side|franchise)$/

/** What teams have in their names; "the Falcons". */
const TEAM =
  /\b(?:A?FC|CF|SC|RFC|United|City|Rovers|Town|County|Athletic|Albion|Wanderers|Rangers|Wednesday|Hotspur|Villa|Palace|Forest|Real|Sporting|Inter|Dynamo|Racing|Celtic|Orient|Argyle|Harriers|Thistle|Club)\b|^(?:\p{Lu}\p{Ll}+ )*\p{Lu}\p{Ll}+s$/u

/** Those who run a sport, and what is played for. */
const NO_TEAM =
  /\b(?:League|Cup|Association|Federation|Confederation|Fifa|FIFA|Uefa|UEFA|FA|NFL|NBA|MLB|NHL|Championship|Trophy|Ministry|Council|Police|Commission|Agency|Department|Government|University|Court|Parliament)\b/

/** The team that "the club" means: who has just spoken or acted, else whom the article names most. Not "the team" of researchers, whose university has. */
export function clubMeant({ document, cast, spoken, range, noun }: At): Entry | null {
  if (!CLUB.test(noun) || range.last - range.first > 3) return null
  const may = (entry: Entry): boolean =>
    entry.kind === 'body' &&
    /^\p{Lu}/u.test(entry.name) &&
    !NO_TEAM.test(entry.name) &&
    (noun === 'club' || TEAM.test(entry.name))
  const here = document.tokens[range.first]!.sentence
  const recent = spoken.slice(-LATEST)
  for (let back = 1; back <= REACH && back <= here; back++) {
    const said = recent.findLast(({ sentence }) => sentence === here - back)?.entry
    if (said && may(said)) return said
    const topic = topicOf(document, cast, here - back, spoken)
    if (topic && may(topic)) return topic
    const team = topic && noun === 'club' ? teamOf(topic) : null
    if (team) return cast.registry.other(team, 'body', here)
  }
  const most = noun === 'club' ? teamNamedMost(cast.bodies) : null
  return most ? cast.registry.other(most, 'body', here) : null
}

/** "Lund Rovers" of "coach of Lund Rovers" or "Lund Rovers captain". */
function teamOf({ roles }: Entry): string | null {
  for (const { text } of roles) {
    const team =
      /\b(?:coach|manager|captain|president|chairman|chairwoman|striker|player) (?:of|at|for) (\p{Lu}.{2,40})$/u.exec(
        text,
      )?.[1]
    if (team && !NO_TEAM.test(team)) return team
  }
  return null
}

const named = new WeakMap<Bodies, string | null>()

/** The team that the article names most, twice at least. */
function teamNamedMost(bodies: Bodies): string | null {
  const known = named.get(bodies)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const { name } of [...bodies.names, ...bodies.proper])
    if (TEAM.test(name) && !NO_TEAM.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  let most: string | null = null
  for (const [name, count] of counts) if (count > (most ? counts.get(most)! : 1)) most = name
  named.set(bodies, most)
  return most
}
