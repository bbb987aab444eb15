import type { Analysis } from '../analysis.ts'
import { resolveTimexes } from '../dates/index.ts'
import type { Article, ArticleRecord, LinkedQuotation, Speaker } from '../model.ts'
import { linkPeople } from './people/index.ts'
import { meetingsOf, placesOf } from './place/index.ts'
import { sayingContradictions } from './published/contradictions.ts'
import { inferPublished, type Published } from './published/infer.ts'
import { fillYears } from './published/years.ts'
import { type Reporting, reportingOf } from './reports.ts'
import { datedSayings, type Said, sharedSayings } from './said/dated.ts'
import { type SaidBy, saidBy } from './said/index.ts'
import { ownWords } from './said/own-words.ts'
import type { OnTheDay } from './said/same-day.ts'
import { sharedOccasions } from './said/shared-occasions.ts'
import { alignStatements, type Statement } from './statements.ts'
import { type VenueFound, venuesOf } from './venue/index.ts'

/** A coverage whose articles know of each other. */
export interface LinkedCoverage {
  /** In the order that they were given in. */
  readonly articles: readonly ArticleRecord[]
  /** Everyone who is quoted, most quoted first, then by name. */
  readonly speakers: readonly Speaker[]
  readonly statements: readonly Statement[]
}

/** One article on its way: its reports, and what was decided of each. */
interface Linking {
  readonly reporting: Reporting
  readonly venues: readonly (VenueFound | null)[]
  readonly saidBy: readonly (SaidBy | OnTheDay | null)[]
}

/**
 * Links the articles of a coverage: one name a person, the same statement across articles, publication dates inferred from
 * other articles, and for each quotation when, by what venue and where it was said. Pure and deterministic.
 *
 * @param analyses the articles' analyses, in the same order
 */
export function linkCoverage(read: readonly Article[], analyses: readonly Analysis[]): LinkedCoverage {
  const articles = fillYears(read, analyses)
  const people = linkPeople(analyses.map((analysis) => analysis.people))
  const linking = articles.map((article, index): Linking => {
    const reporting = reportingOf(article, analyses[index]!, (name) => people.nameOf(index, name))
    const venues = venuesOf(reporting)
    return {
      reporting,
      venues,
      saidBy: saidBy(reporting, venues),
    }
  })
  const statements = alignStatements(linking.map(({ reporting }) => namedQuotations(reporting)))
  const published = inferPublished(
    linking.map(({ reporting, saidBy: said }) => ({ reporting, said: said.map(byWords) })),
    statements,
  )
  const own = linking.map(({ reporting, saidBy: said }, index) =>
    datedSayings(reporting, said, published[index]!.dating),
  )
  const shared = sharedSayings(own, articles, statements)
  const said = sharedOccasions(
    linking.map(({ reporting, venues }, at) =>
      reporting.reports.map(({ speaker }, index) => ({
        said: shared[at]![index]!,
        speaker,
        venue: venues[index]!,
      })),
    ),
    published.map(({ dating }) => dating?.value ?? null),
  )
  const disagreeing = sayingContradictions(articles, own, statements)
  const records = linking.map((one, index) => {
    const { dating, contradictions } = published[index]!
    return recordOf(one, { dating, contradictions: [...contradictions, ...disagreeing[index]!] }, said[index]!)
  })
  return { articles: records, speakers: speakersOf(records, people.people), statements }
}

/** Only what words of the article date can tell the article's own day. */
const byWords = (said: SaidBy | OnTheDay | null): SaidBy | null => (said && said.rule !== 'the day' ? said : null)

const namedQuotations = ({ article, analysis, reports }: Reporting) => ({
  id: article.id,
  text: article.text,
  sentences: analysis.sentences,
  quotations: reports.map(({ quotation, speaker }) => ({ ...quotation, speaker })),
})

function recordOf(
  { reporting, venues }: Linking,
  { dating, contradictions }: Published,
  said: readonly (Said | null)[],
): ArticleRecord {
  const { article, analysis, reports } = reporting
  const reference = dating?.value ?? null
  const quoted = reports.flatMap(({ quotation }, index) => {
    const on = said[index]?.day
    return on ? ownWords(article.text, quotation).map((span) => ({ ...span, said: on })) : []
  })
  const timexes = resolveTimexes(analysis.expressions, reference, { quoted, spoken: reporting.spoken })
  const sayings = reports.map((_, index) => ({
    saidOn: said[index]?.day ?? null,
    venue: venues[index] ?? null,
  }))
  const places = placesOf(reporting, sayings, meetingsOf(reporting, timexes, reference))
  const quotations = reports.map(({ quotation, speaker }, index): LinkedQuotation => {
    const { mention } = quotation
    return {
      ...quotation,
      id: `${article.id}#${quotation.start}`,
      article: article.id,
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: reference,
      speaker: speaker === null ? null : { name: speaker, start: mention?.start ?? null, end: mention?.end ?? null },
      saidOn: said[index]?.day ?? null,
      saidBasis: said[index]?.basis ?? null,
      saidEvidence: said[index]?.evidence ?? null,
      venue: venues[index]?.words ?? null,
      place: places[index] ?? null,
    }
  })
  const { sentences, phrases } = analysis
  return { ...article, published: dating, contradictions, timexes, quotations, sentences, phrases }
}

function speakersOf(records: readonly ArticleRecord[], people: readonly Omit<Speaker, 'quotations'>[]): Speaker[] {
  const counts = new Map<string, { count: number; kind: Speaker['kind'] }>()
  for (const { speaker, speakerKind } of records.flatMap(({ quotations }) => quotations)) {
    if (!speaker) continue
    counts.set(speaker.name, { count: (counts.get(speaker.name)?.count ?? 0) + 1, kind: speakerKind ?? 'person' })
  }
  const known = new Map(people.map((person) => [person.name, person]))
  return [...counts]
    .map(([name, { count, kind }]) => ({
      ...(known.get(name) ?? { name, kind, variants: [name], roles: [] }),
      quotations: count,
    }))
    .sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1))
}
