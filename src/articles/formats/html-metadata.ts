import type { DefuddleResponse } from 'defuddle/node'
import { isoDayOf, shortWords, webAddress } from '../given.ts'
import type { Metadata } from '../page.ts'
import { cutHeadline } from '../title.ts'

interface Elements {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null
}

/** Where pages carry their publication date, in this order: JSON-LD first, then meta elements by name. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
].concat([
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
])
const MODIFIED = ['article:modified_time', 'og:updated_time', 'lastmod', 'last-modified', 'dcterms.modified']

/** What a saved page's meta elements, JSON-LD and canonical link say. Dates are the publisher's local day, as written. */
export function readHtmlMetadata(found: DefuddleResponse, document: Elements): Metadata {
  const data = jsonLd(found.schemaOrgData)
  const outlet = shortWords(found.site)
  const heading = shortWords(found.title)
  const cut = heading ? cutHeadline(heading, outlet) : null
  return {
    title: heading && cut ? heading.slice(cut.start, cut.end) : null,
    outlet: outlet ?? cut?.outlet ?? null,
    byline: shortWords(found.author)?.replace(/^by /i, '') ?? null,
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta(found, ['og:url'])),
    published:
      isoDayOf(data.datePublished) ??
      meta(found, PUBLISHED, isoDayOf) ??
      isoDayOf(document.querySelector('[itemprop="datePublished"]')?.getAttribute('content')) ??
      isoDayOf(document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime')),
    modified: isoDayOf(data.dateModified) ?? meta(found, MODIFIED, isoDayOf),
  }
}

function meta(
  found: DefuddleResponse,
  names: readonly string[],
  read: (value: unknown) => string | null = shortWords,
): string | null {
  for (const name of names) {
    for (const tag of found.metaTags ?? []) {
      const value = (tag.name ?? tag.property)?.toLowerCase() === name ? read(tag.content) : null
      if (value) return value
    }
  }
  return null
}

/** The first object of a page's JSON-LD that carries a date of publication, looked for in lists and in `@graph`. */
function jsonLd(data: unknown): { datePublished?: unknown; dateModified?: unknown } {
  const queue: unknown[] = [data]
  for (let step = 0; step < 500 && queue.length > 0; step++) {
    const next = queue.shift()
    if (Array.isArray(next)) queue.push(...next.slice(0, 100))
    else if (typeof next === 'object' && next !== null) {
      const fields = next as Record<string, unknown>
      if (fields.datePublished || fields.dateModified) return fields
      queue.push(fields['@graph'], fields.mainEntity)
    }
  }
  return {}
}
