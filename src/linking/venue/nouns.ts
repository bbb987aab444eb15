/**
 * What a venue is: a medium that one speaks to or writes in, apart from the day's event; a statement sent out on the day, or a
 * call; a gathering that one speaks at.
 */
export type VenueKind = 'medium' | 'statement' | 'gathering'

const words = (text: string): readonly string[] => text.split(' ')

const MEDIA = words(
  'radio television tv channel broadcaster network station programme program show podcast newspaper newspapers agency magazine website paper daily weekly tabloid portal outlet outlets newscast newsletter blog documentary journal masthead',
)
/** What one writes at leisure, and talks of which the article's day says nothing. */
const WORKS = words(
  'interview interviews conversation chat memoir memoirs autobiography biography book novel diary diaries essay column article op-ed editorial study thesis',
)
const STATEMENTS = words(
  'statement statements communique communiqué email e-mail emails letter note memo message release post posts tweet tweets blogpost video affidavit filing circular bulletin briefing-note thread advisory report ruling judgment petition call webcast webinar preprint',
)
const AUDIENCES = words(
  'reporters journalists media parliament lawmakers deputies senators mps msps meps legislators congress audience crowd rally supporters delegates shareholders investors analysts court jury councillors members viewers listeners jurors mourners worshippers parishioners peers',
)
const GATHERINGS = words(
  'conference briefing hearing forum inquest inquiry tribunal committee commission panel trial meeting assembly summit convention symposium seminar workshop event rally dinner lunch luncheon breakfast banquet gala reception ceremony service vigil funeral congregation sermon lecture speech address keynote testimony debate hustings protest demonstration march launch fundraiser festival session sitting q&a gathering baraza indaba hui panchayat',
)

/** Heads of a venue's noun phrase, by kind: "state radio", "a joint press conference", "a note to clients". */
const KINDS: ReadonlyMap<string, VenueKind> = new Map([
  ...[...MEDIA, ...WORKS].map((word) => [word, 'medium'] as const),
  ...STATEMENTS.map((word) => [word, 'statement'] as const),
  ...[...AUDIENCES, ...GATHERINGS].map((word) => [word, 'gathering'] as const),
])

/** Those who are told something, rather than an occasion: "reporters" of "reporters at a news conference". */
export const isAudience = (noun: string): boolean => AUDIENCES.includes(noun)

/** The kind of venue that a common noun is the head of, or null. */
export const kindOf = (noun: string): VenueKind | null => KINDS.get(noun) ?? null

/** Whether a name may follow: "the newspaper El País", "the journal Fjord Ecology"; not "a statement". */
export const isNamed = (noun: string): boolean => MEDIA.includes(noun) || /^(?:memoirs?|autobiography|book)$/.test(noun)

/** These are a venue without an article before them: "told reporters", "by email"; "dinner" and "post" are not. */
const BARE = new Set([
  ...MEDIA,
  ...words(
    'reporters journalists media parliament lawmakers deputies senators mps msps meps legislators congress supporters delegates shareholders investors analysts councillors viewers listeners jurors mourners worshippers parishioners peers court memoirs email e-mail testimony interviews statements emails',
  ),
])

export const standsBare = (noun: string): boolean => BARE.has(noun)

/** What is told to, or held with, someone: "a letter to staff", "a call with reporters", "a meeting of shareholders". */
const ADDRESSED = new Set(
  words(
    'statement letter note email e-mail memo message call meeting speech address testimony lecture session dinner lunch breakfast reception webcast briefing-note assembly group q&a',
  ),
)

export const isAddressed = (noun: string): boolean => ADDRESSED.has(noun)

/** After these a venue's noun is no venue: "the conference table", "a radio host", "court papers". */
const CARRIED = new Set(
  words(
    'table room hall centre center host hosts presenter editor correspondent reporter organiser organizer organisers organizers chairman chairwoman chair officer producer anchor studio studios building grounds member leader goer goers attendee attendees papers records documents filings order delegate official officials staff worker workers owner owners boss executive bid poll polls survey surveys interviewer',
  ),
)

export const isCarrier = (noun: string): boolean => CARRIED.has(noun)
