import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import lunr from 'lunr'
import { fingerprintFiles } from '../../src/articles/index.ts'
import { versionOf } from '../../src/cache/index.ts'
import { openShelves } from '../../src/retrieval/shelves.ts'
const root = '/tmp/infra-ss'
const dir = root + '/c/v1/coverages'
const f = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => `${e.parentPath}/${e.name}`)[0]!
const best = async (label: string, work: () => unknown) => {
  let min = 1e9
  for (let i = 0; i < 6; i++) { const t = performance.now(); await work(); min = Math.min(min, performance.now() - t) }
  console.log(label, min.toFixed(1))
}
await best('version', () => versionOf(['model.ts', 'language', 'dates', 'articles', 'quotations', 'analysis.ts', 'linking', 'retrieval', 'coverage.ts']))
await best('fingerprint', () => fingerprintFiles([root + '/a']))
const bytes = readFileSync(f)
await best('read', () => readFileSync(f))
await best('sha', () => createHash('sha256').update(bytes).digest())
const raw = inflateSync(bytes.subarray(40))
await best('inflate', () => inflateSync(bytes.subarray(40)))
await best('sha raw', () => createHash('sha256').update(raw).digest())
await best('toString', () => raw.toString('utf8'))
await best('latin1', () => raw.toString('latin1'))
const text = raw.toString()
await best('parse', () => JSON.parse(text))
const o = JSON.parse(text)
const ix = JSON.stringify(o.index.index)
await best('index parse', () => JSON.parse(ix))
await best('index load', () => lunr.Index.load(o.index.index))
await best('parse+load', () => lunr.Index.load(JSON.parse(ix)))
await best('shelves', () => openShelves(o.linked.articles))
console.log('sizes', bytes.length, raw.length, 'index', ix.length)
const part: Record<string, number> = {}
for (const a of o.linked.articles) for (const k of Object.keys(a)) part[k] = (part[k] ?? 0) + JSON.stringify(a[k]).length
console.log(part, JSON.stringify(o.linked.statements).length, JSON.stringify(o.linked.speakers).length)
void deflateSync
