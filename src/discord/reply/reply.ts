/** What was asked, as plain data: enough to answer it again when a button is pressed, after a restart too. */
export interface Request {
  /** A command's name, or a view of our own such as "context". */
  readonly view: string
  readonly options: Readonly<Record<string, string>>
}

/** A button that answers another request, privately. */
export interface Action {
  readonly label: string
  readonly request: Request
}

/** What a button unfolds from the reply that it stands on: "Other articles". */
export interface More {
  readonly label: string
  readonly reply: Reply
}

/** How much of the room that a text would like it gets; 1 is all of it. */
export type Share = number

/** One result: an excerpt, an article, a day. Entries are never split over two pages. */
export interface Entry {
  /** Markdown with everything foreign escaped. What does not fit into a share of its room says that it goes on. */
  readonly text: (share: Share) => string
  /** A few words for the page menu, not escaped: "Lavrov, 21 January". */
  readonly hint: string
  readonly actions: readonly Action[]
  readonly more?: More | undefined
}

/** Entries in order; those of a list of thousands are made when their page is shown. An array is one. */
export interface Entries {
  readonly length: number
  at(index: number): Entry | undefined
}

export const entriesOf = <T>(items: readonly T[], draw: (item: T, index: number) => Entry): Entries => ({
  length: items.length,
  at(index) {
    const item = items[index]
    return item === undefined ? undefined : draw(item, index)
  },
})

/** A PNG and what it shows. */
export interface Picture {
  readonly png: Uint8Array
  readonly name: string
  /** What it shows, in words, for those who do not see it. */
  readonly alt: string
}

/**
 * A view's result, before it is cut into pages.
 * - `answer`: public unless asked privately
 * - `nothing`: the coverage has nothing; private; entries may hold what is closest
 * - `mistake`: the request cannot be read as it stands; private
 */
export interface Reply {
  readonly kind: 'answer' | 'nothing' | 'mistake'
  /** Markdown, escaped; at most LEAD_TEXT long. Stands above the entries on every page. */
  readonly lead: string
  readonly entries: Entries
  /** Entries on a page: so many that their buttons fit. */
  readonly perPage: number
  /** The entry that is shown first; 0 unless given. */
  readonly opensAt?: number | undefined
  /** What an entry is called in the footer: ["quotation", "quotations"]. */
  readonly counted?: readonly [one: string, many: string] | undefined
  /** Draws the picture that stands on the first page. */
  readonly picture?: (() => Promise<Picture>) | undefined
}

/** A request that cannot be answered as it stands; the message is shown to the person, privately. Plain text. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}

/** Words alone; `lead` is Markdown, escaped. */
export const plainReply = (kind: Reply['kind'], lead: string): Reply => ({ kind, lead, entries: [], perPage: 1 })
