import { countryOf, type Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { hasParticle } from '../lexicon/kinds.ts'
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
    const whose = noun === 'club' ? clubOfOffice(document, here - back) : null
    if (whose) return cast.registry.other(cast.bodies.full.get(whose) ?? whose, 'body', here)
  }
  const most = noun === 'club' ? teamNamedMost(cast.bodies) : null
  return most ? cast.registry.other(most, 'body', here) : null
}

const OFFICE = /^(?:coach|manager|captain|goalkeeper|striker|midfielder|defender|winger|forward|player)$/

/** "Racing de Lund" of "Roe is no longer the coach of Racing de Lund". */
function clubOfOffice({ tokens, sentences, text }: Document, sentence: number): string | null {
  const { first, last } = sentences[sentence]!
  for (let i = first; i + 2 < last; i++) {
    if (!OFFICE.test(tokens[i]!.lower) || !/^(?:of|for|at)$/.test(tokens[i + 1]!.lower)) continue
    let end = i + 2
    while (end < last && (isCapitalised(tokens[end]) || (hasParticle(tokens[end]) && isCapitalised(tokens[end + 1]))))
      end++
    const name = end > i + 2 ? text.slice(tokens[i + 2]!.start, tokens[end - 1]!.end) : null
    if (name && tokens[i]!.quote < 0 && isCapitalised(tokens[i + 2]) && countryOf(name) === null) return name
  }
  return null
}

/** The team that the article names most, twice at least. */
const teamNamedMost = oncePer((bodies: Bodies): string | null => {
  const counts = new Map<string, number>()
  for (const { name } of [...bodies.names, ...bodies.proper])
    if (TEAM.test(name) && !NO_TEAM.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  let most: string | null = null
  for (const [name, count] of counts) if (count > (most ? counts.get(most)! : 1)) most = name
  return most
})
