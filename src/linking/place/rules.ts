import { LETTERS } from '../../language/letters.ts'
import { countryOf } from '../../language/places/countries.ts'
import { IN_PLACE, NAME, PLACE, placeAt, placeIn } from './name.ts'

const EVENTS =
  '(?:talks|meetings?|negotiations|summits?|conference|briefing|speech|address|rally|ceremony|forum|hearing|inquest|interview|remarks|session|gathering|visit|event|press conference|news conference|debate|dinner|discussions|lecture|service|vigil|launch|match|game)'
const AUDIENCE =
  '(?:reporters|journalists|conference|briefing|audience|crowd|rally|forum|parliament|lawmakers|MPs|deputies|hearing|inquest|court|meeting|media|delegates|supporters|dinner|congregation|vigil)'
/** Some words of the same clause. */
const FEW = '[^,.;:()\\uFFFC]{0,60}?'

interface PlaceRow {
  readonly pattern: RegExp
  /** Whether only a place can follow, so that its name need not be known. */
  readonly anyName: boolean
  readonly like: string
  readonly unlike: string
}

const row = (pattern: string, anyName: boolean, like: string, unlike: string): PlaceRow => ({
  pattern: new RegExp(pattern, 'gu'),
  anyName,
  like,
  unlike,
})

/**
 * Ways in which a reporting sentence says where its speaker was. In this order; the first that names a place decides.
 * Talks that are spoken about or still to come are no place of a saying.
 */
export const PLACE_ROWS: readonly PlaceRow[] = [
  row(
    `(?:^|[ (])(?:[Ss]peaking|[Gg]iving evidence|[Tt]estifying|[Aa]ppearing|[Ss]tanding|[Ss]itting|[Cc]ampaigning|spoke|speaks|[Aa]ddress(?:ing|ed)|[Aa]rriving|arrived|briefed)\\b(?! (?:about|of)\\b)(?! on (?!the (?:doorstep|steps|pavement|quayside|touchline)\\b|${FEW}(?:radio|television|TV|channel|station|programme|show)\\b))${FEW} ${IN_PLACE}`,
    false,
    'Speaking to reporters in Oslo, she said',
    'Speaking about the protests in Oslo, she said',
  ),
  row(
    `\\b(?:told|tells|telling) ${FEW}${AUDIENCE}${FEW} ${IN_PLACE}`,
    true,
    'she told a press conference in Oslo',
    'she told the mayor in no uncertain terms',
  ),
  row(
    `\\b(?:[Aa]t|[Ii]n|[Aa]fter|[Dd]uring|[Ff]ollowing|used|on the sidelines of|at the start of|at the end of|as part of) (?!the (?:agenda|weekend))${FEW}\\b${EVENTS}${FEW} (?:to ${NAME.replace('(', '(?<to>')}|${IN_PLACE})`,
    true,
    'she said after talks with the mayor in Oslo',
    'she said ahead of talks in Oslo',
  ),
  row(
    `\\bas (?:he|she|they|the [${LETTERS}]+) (?:arrived|left|landed|departed)${FEW} (?:for ${NAME.replace('(', '(?<to>')}|${IN_PLACE})`,
    false,
    'she said as she landed in Oslo',
    'as he left the room',
  ),
  row(
    `\\b(?:arrived|arriving|landed|stayed|staying|met)${FEW} (?:in|at) (?:an?|his|her) ${NAME}`,
    false,
    'as she arrived at an Oslo hotel',
    'as she arrived at a hotel',
  ),
  row(
    `\\b(?:[Oo]n|[Dd]uring|while on) (?:a|an|his|her|their) (?:[${LETTERS}]+[ -]){0,3}(?:visit|trip|tour) (?:to|of|in) ${PLACE}`,
    true,
    'she said during a two-day visit to Oslo',
    'she said of the visit',
  ),
  row(
    `\\b[Oo]n (?:his |her |their )?arrival ${IN_PLACE}`,
    false,
    'she gave a different account on her arrival in Oslo',
    'she spoke of her arrival in Oslo',
  ),
  row(
    `\\b(?:while |when )?[Vv]isiting ${NAME}`,
    false,
    'she said while visiting Oslo',
    'she said visiting hours were over',
  ),
  row(
    `\\b(?:appeared|appearing|went) on (?:the )?(?:[${LETTERS}]+ )?(?:TV|television|radio|air|stage)${FEW} ${IN_PLACE}`,
    false,
    'she went on television in Oslo on Sunday',
    'she saw it on television in a café',
  ),
  row(
    `\\b(?:[Rr]eached|[Cc]ontacted|[Aa]pproached|[Cc]onfronted|[Dd]oorstepped|spoke (?:to|with)|caught up with) (?:[^.;:\\uFFFC]{3,120}? )?${IN_PLACE}`,
    true,
    'NRK reached Ann Grey, who was on the ship, at her hotel in Oslo.',
    'NRK reached Ann Grey by telephone',
  ),
  row(
    `\\b(?:met|meets|received|welcomed) (?:us|me|our (?:reporter|correspondent))\\b${FEW} ${IN_PLACE}`,
    true,
    'Ann Grey met us at a bakery outside Oslo.',
    'Ann Grey met us with a smile',
  ),
  row(
    `\\b(?:is|was|are|were) (?:[${LETTERS}]+ing )?${IN_PLACE}[^,.;:\\uFFFC]{0,20}:$`,
    true,
    'Our reporter Ann Grey is in Oslo:',
    'Ann Grey is in Oslo',
  ),
  row(
    `\\b(?:is|was|are|were) (?:[^,.;:\\uFFFC]{0,40}? )?${IN_PLACE},? where (?:s?he|they|I) (?:(?:has|have|had|is|was|are|were) )?(?:been )?(?:speaking|talking|spoke|spoken|met)\\b`,
    true,
    'Ann Grey was at a farm near Oslo, where she met Bo Lind.',
    'Ann Grey was at a farm near Oslo, where Bo Lind fell.',
  ),
  row(
    `\\b(?:by|on|over|via) (?:the )?(?:(?:tele)?phone|Zoom|Skype|satellite phone) from ${PLACE}|\\b(?:video|audio|live|satellite) ?-?link from ${PLACE}`,
    true,
    'she said by phone from Oslo',
    'she said by phone from home',
  ),
  row(
    `\\b(?:wrapp(?:ed|ing) up|finish(?:ed|ing)|conclud(?:ed|ing)|ended|(?:[Hh]as|[Hh]ave|[Hh]ad) (?:just )?(?:given|held)) (?:an?|his|her|their|the) (?:[${LETTERS}-]+ ){0,3}(?:briefing|conference|speech|address)${FEW} ${IN_PLACE}`,
    true,
    'she has just wrapped up a briefing in Oslo',
    'she has just wrapped up a parcel in Oslo',
  ),
  row(
    `^(?:[^,.;:\\uFFFC]{1,40}, )?[Tt]ravell?ing (?:in|to) ${NAME}(?=,| on\\b| for\\b| with\\b)`,
    false,
    'Travelling to Oslo on Thursday, she said',
    'Travelling by train, she said of Oslo',
  ),
  row(
    `\\b(?:[Hh]as|[Hh]ave|[Hh]ad) (?:just |now )?(?:arrived|landed) ${IN_PLACE}`,
    true,
    'she has just landed in Oslo',
    'the letter had arrived from home',
  ),
  row(
    `\\b(?:in|at|from) (?:his|her|their) (?:[${LETTERS}-]+ )?(?:office|home|kitchen|studio|shop|workshop|flat|apartment|garden|living room|sitting room) (?<=\\b(?:says?|said|tells|told|explains?|explained|recalls?|recalled|adds|added|summari[sz]es)\\b[^.;:\\uFFFC]{0,130})${IN_PLACE}`,
    true,
    'she tells me in her small office in Oslo',
    'she tells me in her small office',
  ),
  row(
    `\\b(?:says?|said),? (?:sitting|sliding|leaning|standing|perched|walking|settling|sipping|stirring|waiting|looking out|pointing)\\b[^.;:\\uFFFC]{0,60}? in ${NAME}`,
    true,
    'she says, sliding into the booth of a café in Oslo',
    'she says, looking up, of the café in Oslo',
  ),
  row(
    `^On (?:[${LETTERS}]+day) (?:(?:morning|afternoon|evening|night) )?in ${NAME}(?=,| (?:s?he|they|the) )`,
    false,
    'On Tuesday in Oslo she put it in this way:',
    'On Tuesday in a letter she put it in this way:',
  ),
  row(
    `(?<=^(?:[^,.;:\\uFFFC]{1,30} )?)[Ii]n (?:the )?${NAME},? (?:the|an?|one) [${LETTERS}]+ (?:says|said|tells|told|shrugs|laughs)\\b`,
    false,
    'Over the water in Oslo the landlord says',
    'Over the water in spring the landlord says',
  ),
  row(
    `^(?:In|At|From|Outside|Inside|Near) ${PLACE}(?=,| (?:late |early )?on [${LETTERS}]+day)`,
    false,
    'In Oslo, she said',
    'In January, she said',
  ),
  row(
    `^(?:[^,.;:\\uFFFC]{3,40}, i|I)n the (?:[${LETTERS}-]+ ){0,2}(?:city|town|village|hamlet|suburb|port|district|island) of ${NAME}`,
    true,
    'In the Norwegian city of Oslo, residents said',
    'A fire in the city of Oslo killed two, she said',
  ),
  row(
    `(?:^|[\\uFFFC,] )(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[${LETTERS}-]+ ){0,3}(?:official|diplomat|source|analyst|trader|dealer|resident|villager|witness|doctor|correspondent|reporter) in ${NAME}(?=,? (?:who|said|told|added)\\b)`,
    false,
    'a senior diplomat in Oslo, who asked not to be named, said',
    'a diplomat in Oslo was hurt, she said',
  ),
  row(
    `(?:^|[\\uFFFC,] )${FEW}\\b(?:[Oo]fficials?|[Ss]pokes[${LETTERS}]+|[Aa]nalysts|[Dd]iplomats|[Ss]ources|[Rr]esidents|[Vv]illagers|[Ww]itnesses|[Pp]olice|[Dd]octors) in ${NAME}`,
    true,
    'officials in Oslo said',
    'officials in charge said',
  ),
]

/** What is spoken about, or still ahead, lies elsewhere. */
const NO_PLACE_OF_SAYING =
  /\b(?:about|over|regarding|concerning|ahead of|eve of|before|despite|against|upcoming|planned|crisis|war|protests?|unrest|conflict|situation|tensions?|invasion|events|based)\b/i

/** Right after the cue: "said on Friday in Oslo"; not "called for talks in Oslo". */
const AFTER_CUE = new RegExp(
  `^(?! (?:people|anyone|everyone|those|households|drivers) )(?:(?! (?:of|for|to|about|than|as) )[^,.;:()\\uFFFC]){0,60}? ${IN_PLACE}`,
  'u',
)
/** "was told that" tells of nobody speaking there, and "according to a firm in" of where it is at home. */
const NO_SPEAKING = /\b(?:(?:been|being|was|were|is|are) told|[Aa]ccording to)$/
/** "said Ann Grey at the University of": where one works. */
const WORKPLACE =
  /^(?!.*day (?:at|from) )[^,]*\p{Lu}[\p{L}'’-]+,? (?:at|from) (?:the )?[^,]*\b(?:University|Institute|College|School|Hospital|Museum|Academy)\b/u

/** What one writes in is no town: "she wrote in Den". */
const WRITES = /^(?:wrote|writes|writing|written|posted|posts|tweeted)$/i

/**
 * Where the speaker of a reporting sentence was, in the sentence's own words, or null.
 *
 * @param cue where the cue stands in the frame, if it has one
 */
export function placeInFrame(
  frame: string,
  cue: { readonly start: number; readonly end: number } | null = null,
): string | null {
  const after = cue && !NO_SPEAKING.test(frame.slice(0, cue.end)) && AFTER_CUE.exec(frame.slice(cue.end, cue.end + 140))
  const writes = cue !== null && WRITES.test(frame.slice(cue.start, cue.end))
  const near = after && !WORKPLACE.test(after[0]) && placeOf(after, !writes)
  return near || placeByRows(frame)
}

/** A frame is asked of by each quotation near it: the last ones are remembered. */
const remembered = new Map<string, string | null>()
const MOST_REMEMBERED = 64

function placeByRows(frame: string): string | null {
  let place = remembered.get(frame)
  if (place === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    place = readRows(frame)
    remembered.set(frame, place)
  }
  return place
}

function readRows(frame: string): string | null {
  for (const { pattern, anyName } of PLACE_ROWS) {
    for (const match of frame.matchAll(pattern)) {
      const place = placeOf(match, anyName)
      if (place && !(match.index === 0 && /^In /.test(match[0]) && isTopic(frame, place))) return place
    }
  }
  return null
}

/** "In Norway, the union said" tells of what, not from where; "In Oslo, she could gain" of what may be. */
const isTopic = (frame: string, place: string): boolean =>
  countryOf(place) !== null || /\b(?:will|would|could|may|might)\b/.test(frame)

/** What stands in quote marks in the reporter's words is a title: “Die Woche in Oslo”, 'The Week in Politics'. */
const IN_TITLE = /“[^”]*$|(?:^|[\s(])"\p{Lu}[^"]*$|(?:^|[\s(])['‘]\p{Lu}(?:[^'’]|['’]\p{L})*$/u
const LONGEST_TITLE = 60

const FURTHER = new RegExp(`^ in ${NAME}`, 'u')

function placeOf(match: RegExpExecArray | RegExpMatchArray, anyName: boolean): string | null {
  const words = match.slice(1).find((group) => group !== undefined) ?? ''
  const at = match[0].lastIndexOf(words)
  if (words === '' || NO_PLACE_OF_SAYING.test(match[0].slice(0, at))) return null
  const text = match.input ?? match[0]
  const start = (match.index ?? 0) + at
  if (IN_TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start))) return null
  const place = placeAt(text, start, words, anyName)
  // "at the Harbour Society in Oslo": what no table knows lies in a place that one does.
  const further = place === null ? FURTHER.exec(text.slice(start + words.length)) : null
  return further ? placeIn(further[1]!) : place
}
