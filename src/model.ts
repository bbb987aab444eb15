/**
 * The words of the project as types: what flows from the files to the replies.
 * Everything is readonly and plain data (it survives JSON), and this file imports nothing.
 */

/** A half-open range of UTF-16 offsets into an article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there: `text === article.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

/** Words of one article, to the letter. `article` is the path below the coverage's folder. */
export interface Citation extends TextSpan {
  readonly article: string
}

/**
 * What a stretch of a page is.
 * - `title`, `standfirst` (the line or two below it), `byline` ("By Jane Roe"), `credit` ("- AFP/Reuters")
 * - `dateline`: the place and date before a report's first words ("NEW YORK, January 10. /TASS/.")
 * - `caption`: a picture's caption or credit
 * - `body`: the article's own words; only these, the title and the standfirst hold quotations
 * - `furniture`: menus, weather, "See also", "Leave a Reply": neither indexed nor quoted
 */
export type BlockRole = 'title' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'caption' | 'credit' | 'furniture'

/**
 * A paragraph, or a part of one that has a role of its own. Blocks are in text order, do not overlap, carry no white
 * space at their ends, and together hold every character of the text that is not white space.
 */
export interface Block extends Span {
  readonly role: BlockRole
}

/**
 * How a date is known: `given` in NAME.meta.json; `stated` by the page or the sentence; `resolved`, counted from a
 * known date ("Friday", "yesterday"); `inferred` from other articles.
 */
export type Basis = 'given' | 'stated' | 'resolved' | 'inferred'

/** A date with what shows it. `value` is ISO 8601: a day, a month, a year, or an interval "2022-01-12/2022-01-14". */
export interface Dating {
  readonly value: string
  readonly basis: Basis
  readonly evidence: Citation | null
}

/** "January 10", as a dateline prints it. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  /** 1 for Monday to 7 for Sunday, where it is printed. */
  readonly weekday: number | null
  readonly evidence: Citation
}

/** One file of the coverage, read and cleaned. */
export interface Article {
  /** The path below the coverage's folder, with forward slashes: "2022/tass.txt". */
  readonly id: string
  readonly format: 'txt' | 'md' | 'html'
  /** For .txt the file less a byte order mark; for .md and .html the text that was read from it. Offsets count here. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  /** The agency or agencies credited, as printed less slashes and dashes at the ends: "AFP/Reuters", "TASS", "MTI". */
  readonly credit: string | null
  readonly byline: string | null
  readonly url: string | null
  /** Given or stated by the page itself; what other articles tell is added by linking. Always one day. */
  readonly published: Dating | null
  /** The day that the page states without a year, and shows no date to tell the year by; other articles may. */
  readonly publishedDay: YearlessDay | null
  /** The latest day on which it can have been written (a page header shows the day of saving), or null. ISO day. */
  readonly notAfter: string | null
  /** Days that the page also gives for its publication, more than a day away from `published`; the surest first. */
  readonly otherDates: readonly OtherDate[]
}

/** Where on a page another publication date stands: a "Published" line or the like, the page's metadata, and so on. */
export interface OtherDate {
  readonly from: 'line' | 'metadata' | 'dateline' | 'address'
  /** ISO day. */
  readonly day: string
}

/** A file that was not taken into the coverage, and why, in words for a person. */
export interface Skipped {
  readonly path: string
  readonly reason: string
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression with its TIMEX3 type and value. */
export interface Timex extends TextSpan {
  readonly type: TimexType
  readonly value: string
}

/** A time expression with the days that it covers, ISO 8601, both included; null where it names none ("recently"). */
export interface DatedTimex extends Timex {
  /** The one day that it names, or null ("last week", "January"). */
  readonly day: string | null
  readonly from: string | null
  readonly to: string | null
  /** `stated` when the words name the date, `resolved` when it was counted from the article's date or another. */
  readonly basis: 'stated' | 'resolved'
  /** Still ahead when the article was written. */
  readonly planned: boolean
}

/** A sentence of a block; quotations are not broken inside their marks. `block` is an index into the article's blocks. */
export interface Sentence extends Span {
  readonly block: number
}

/** A base noun phrase without its article: a name, one that holds a number, or any other. Short answers are cut from these. */
export interface Phrase extends Span {
  readonly kind: 'name' | 'number' | 'noun'
}

/** All in quote marks; a clause with quoted pieces; a reported clause; a quote printed without marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'unmarked'

/** The rule that found a quotation and the sieve that gave it its speaker. */
export interface DecidedBy {
  readonly detector: string
  readonly sieve: string | null
}

/** Whether a name is a person's, a body's (ministry, company, country), or a group's ("analysts", "officials"). */
export type SpeakerKind = 'person' | 'body' | 'group'

/** Words reported in one article, as found there, before the articles are linked. */
export interface Quotation extends Span {
  /** `text.slice(start, end)`, without outer quote marks. */
  readonly content: string
  readonly kind: QuotationKind
  readonly cue: TextSpan | null
  /** The mention that decided the speaker ("he", "Mr Blinken", "the head of US diplomacy"). */
  readonly mention: TextSpan | null
  /** The speaker's fullest name within the article ("Antony Blinken"), or the body or group; null when nothing supports one. */
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind | null
  /** The role that the article gives the speaker ("US Secretary of State"), if any. */
  readonly role: string | null
  readonly decidedBy: DecidedBy
  /** The sieves that were tried, in order, and one sentence on why the last one decided (or why none did). */
  readonly tried: readonly string[]
  readonly why: string
}

/** A person, body or group of the coverage under one name. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  /** Every spelling met, the name included, best attested first. */
  readonly variants: readonly string[]
  /** Roles with the articles that state them, most attested first. */
  readonly roles: readonly string[]
  /** Number of quotations in the coverage. */
  readonly quotations: number
}

/** A quotation as the coverage knows it: linked to its speaker, dated and placed. */
export interface LinkedQuotation extends Omit<Quotation, 'speaker'> {
  /** Stable within a coverage: article id, "#" and the start offset. */
  readonly id: string
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  /** `name` is the coverage's one name for the person or body; start and end are the mention's, or null without one. */
  readonly speaker: { readonly name: string; readonly start: number | null; readonly end: number | null } | null
  /** ISO day on which it was said. */
  readonly saidOn: string | null
  readonly saidBasis: Exclude<Basis, 'given'> | null
  /** What shows the said date, when something does. */
  readonly saidEvidence: Citation | null
  readonly venue: string | null
  readonly place: string | null
}

/** An article as the coverage knows it: with the date that other articles may have given it. */
export interface ArticleRecord extends Omit<Article, 'published'> {
  readonly published: Dating | null
  /** Sentences for people on what does not fit ("the page header says 29 January, the text 9 January"). */
  readonly contradictions: readonly string[]
  readonly timexes: readonly DatedTimex[]
  readonly quotations: readonly LinkedQuotation[]
  readonly sentences: readonly Sentence[]
  /** In text order; absent where the article's words were not read as parts of speech. */
  readonly phrases?: readonly Phrase[]
}

/** What is known of an article without its text. */
export interface ArticleCard
  extends Omit<ArticleRecord, 'text' | 'blocks' | 'timexes' | 'quotations' | 'sentences' | 'phrases'> {
  readonly quotationCount: number
}

/** Something that the coverage is about, with how often it is named. */
export interface Topic {
  readonly name: string
  readonly mentions: number
}

/** A day (ISO) on which something was said or an article came out. */
export interface CoverageDay {
  readonly iso: string
  readonly quotations: number
  readonly articles: number
}

/** Another article's printing of a statement, and the quotation that it is there. */
export interface OtherPrinting extends Citation {
  readonly quotation: LinkedQuotation | null
}

export type QuestionKind = 'who' | 'what' | 'when' | 'where' | 'number' | 'which' | 'yesno' | 'other'

/** A citation as an answer shows it: at most 400 characters, with what a reader needs to judge it. */
export interface AnswerCitation extends Citation {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  /** The quotation that this excerpt is or holds, if any. */
  readonly quotation: LinkedQuotation | null
  /** All quotations that it holds or cuts, in text order. */
  readonly quotations: readonly LinkedQuotation[]
  /** Other articles that carry the same statement. */
  readonly others: readonly OtherPrinting[]
}

export interface Answer {
  readonly question: string
  readonly kind: QuestionKind
  readonly found: boolean
  /** Short: a name with its role, "21 January 2022", a place, a number with its unit, or the quotation. */
  readonly answer: string | null
  /** For people: how the short answer was reached, or why there is none ("Lavrov is quoted 13 times; none is about wheat"). */
  readonly note: string | null
  /** 0 to 1, comparable across questions: `found` is decided by it. */
  readonly confidence: number
  /** Best first; when not found, the closest passages or none. */
  readonly citations: readonly AnswerCitation[]
  /** How many of the citations, the first ones, people are shown: the others tell far less of what is asked. */
  readonly shown: number
}

/** All are optional; several narrow the result together. `since` and `until` are ISO days, both included. */
export interface QuotationFilter {
  readonly speaker?: string | undefined
  readonly about?: string | undefined
  readonly outlet?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface TimelineFilter {
  readonly about?: string | undefined
  readonly speaker?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface TimelineEntry {
  readonly date: string
  readonly granularity: 'year' | 'month' | 'day'
  readonly basis: Exclude<Basis, 'given'>
  /** Still ahead when the article was written. */
  readonly planned: boolean
  readonly text: string
  /** Whether `text` begins in the middle of its sentence. */
  readonly cutBefore: boolean
  readonly citations: readonly AnswerCitation[]
}

export interface Change {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One statement as one article words it; `changes` go from the best-attested wording (the first) to this one. */
export interface Wording extends Citation {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly speaker: string | null
  readonly quotation: LinkedQuotation | null
  readonly wording: 'verbatim' | 'trimmed' | 'altered'
  readonly changes: readonly Change[]
}

/** One quote out of a text, looked up in the coverage. `changes` go from the coverage's wording to the text's. */
export interface CheckedQuote {
  readonly text: string
  readonly verdict: 'verbatim' | 'altered' | 'misattributed' | 'absent'
  readonly changes: readonly Change[]
  /** Whom the text credits, when it names someone. */
  readonly claimedSpeaker: string | null
  readonly citations: readonly AnswerCitation[]
}

/** The paragraph that a citation stands in, and the citation's place in it. */
export interface Context {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly before: string
  readonly text: string
  readonly after: string
}

export interface Sources {
  readonly articles: readonly ArticleCard[]
  readonly skipped: readonly Skipped[]
}

/** How far the loading of a coverage has come. */
export interface Progress {
  readonly stage: 'reading' | 'analysing' | 'linking' | 'indexing'
  /** 0 to 1, over all stages. */
  readonly share: number
}

/**
 * Everything that can be asked of a folder of articles. Answers are deterministic; a question writes nothing.
 * Every method is a promise, so that an engine outside the process can stand behind it.
 */
export interface Coverage {
  /** The articles in the order of their ids, and the files that were left out. */
  sources(): Promise<Sources>
  /** Most quoted first, then by name. */
  speakers(): Promise<readonly Speaker[]>
  /** Outlets and credits, most articles first. */
  outlets(): Promise<readonly string[]>
  /** Names and noun phrases of the articles, most mentioned first. */
  topics(): Promise<readonly Topic[]>
  /** The busiest first, then the later one. */
  days(): Promise<readonly CoverageDay[]>
  /** Answers a question; `as` fixes its kind for `/who`, `/when` and `/where`, which take words rather than a question. */
  ask(question: string, as?: 'who' | 'when' | 'where'): Promise<Answer>
  /** What a speaker said (of something): `speaker` may be any variant of a name, or a near spelling. */
  what(speaker: string, about?: string): Promise<Answer>
  /** Newest said first, then by article and offset. */
  quotations(filter: QuotationFilter): Promise<readonly LinkedQuotation[]>
  /** In order of date. */
  timeline(filter: TimelineFilter): Promise<readonly TimelineEntry[]>
  /** Best attested first. */
  compare(words: string): Promise<readonly Wording[]>
  /** Every quote in a text, looked up. */
  check(text: string): Promise<readonly CheckedQuote[]>
  /** The paragraph around a span; null when the article or the span is not there. */
  context(article: string, span: Span): Promise<Context | null>
  /** Null once the coverage is whole; until then the other methods wait. Absent where loading is over before asking. */
  progress?(): Progress | null
  close(): Promise<void>
}

/** A coverage held by this process, with all that is known of its articles. */
export interface WholeCoverage extends Coverage {
  /** In the order of their ids. */
  records(): Promise<readonly ArticleRecord[]>
}
