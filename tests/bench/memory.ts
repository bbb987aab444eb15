/** A process that opens a live coverage of a folder, in memory or in a database, asks it, and prints its megabytes. */
import { setTimeout as pause } from 'node:timers/promises'
import { openLiveCoverage } from '../../src/live/index.ts'
import { articleText, randomFrom } from '../newspaper.ts'

const [folder = 'seeds', databaseUrl = ''] = process.argv.slice(2)
const coverage = openLiveCoverage({
  folder,
  cacheDir: null,
  databaseUrl: databaseUrl || null,
  log: { info: () => {}, warn: (_, line) => console.error(line) },
})
await coverage.ready
const random = randomFrom(3)
for (let n = 0; n < 200; n++) {
  const words = articleText(Math.floor(random() * 50)).split(/\s+/)
  const from = Math.floor(random() * (words.length - 8))
  await coverage.ask(`Who said ${words.slice(from, from + 8).join(' ')}?`)
  if (n % 20 === 0) await coverage.timeline({ about: words[from] })
  if (n % 20 === 10) await coverage.compare(words.slice(from, from + 8).join(' '))
}
await Promise.all([coverage.speakers(), coverage.outlets(), coverage.topics(), coverage.days(), coverage.sources()])
await pause(1000)
console.log(Math.round(process.memoryUsage().rss / 1e6))
await coverage.close()
