import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyse } from '../../src/analysis.ts'
import { buildArticle } from '../../src/articles/build.ts'
import { readPage } from '../../src/articles/formats/index.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'
import { readFolder } from '../../src/articles/index.ts'
import { linkCoverage } from '../../src/linking/index.ts'
import type { Article } from '../../src/model.ts'
import { articleText } from '../newspaper.ts'
import { articlesOf } from './generated.ts'

const SEEDS = 'seeds'
const PASSAGES = 800
const ROUNDS = 7
/** Articles read before times count: with fewer the compiler is still at work, on the larger program most. */
const WARMING = 1500
/** Articles at least that a round reads: with fewer a round is over before the processor's caches hold the program again. */
const AT_A_TIME = 40
const MEGABYTE = 1024 * 1024

/** Milliseconds of the processor. */
function spent(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const rounded = (value: number): number => Math.round(100 * value) / 100

/** The analysis of articles against bare wink and against compromise on the same texts, all three warm. */
export async function benchAnalysis(): Promise<Record<string, number | string>[]> {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
  const bare = (text: string): void => {
    const document = wink.readDoc(text)
    document.sentences().out()
    document.tokens().out(wink.its.pos)
    document.entities().out(wink.its.detail)
  }
  const sets = { seeds: (await readFolder(SEEDS)).articles, generated: await articlesOf(PASSAGES) }
  return Object.entries(sets).map(([texts, set]) => {
    const articles = Array.from({ length: Math.ceil(AT_A_TIME / set.length) }, () => set).flat()
    const works = [
      () => articles.forEach(({ text }) => void bare(text)),
      () => articles.forEach((article) => void analyse(article)),
      () => articles.forEach(({ text }) => void compromise(text).quotations().out('array')),
    ]
    const times: number[][] = works.map(() => [])
    const warming = Math.ceil(WARMING / articles.length)
    // In turn, so that whatever else the machine does falls on all three.
    for (let round = 0; round < warming + ROUNDS; round++)
      works.forEach((work, which) => {
        const ms = spent(work)
        if (round >= warming) times[which]!.push(ms)
      })
    const [winkMs, ours, quoted] = times.map((all) => Math.min(...all) / articles.length) as [number, number, number]
    return {
      texts,
      articles: set.length,
      winkMs: rounded(winkMs),
      analysisMs: rounded(ours),
      compromiseMs: rounded(quoted),
      'analysis : wink': rounded(ours / winkMs),
      'compromise : analysis': rounded(quoted / ours),
    }
  })
}

/** Texts that a careless reader takes time over that grows with the square of their length, by their size. */
const SHAPES: Readonly<Record<string, { readonly most: number; readonly unit: string; text(size: number): string }>> = {
  prose: { most: 5, unit: 'MB', text: (size) => prose(size * MEGABYTE - 1000) },
  'one line of prose': { most: 5, unit: 'MB', text: (size) => prose(size * MEGABYTE - 1000).replaceAll('\n', ' ') },
  'unpaired quote marks': { most: 10_000, unit: 'marks', text: (size) => among(size, (n) => `“word${n}`) },
  'unpaired marks in paragraphs': { most: 10_000, unit: 'marks', text: (size) => unpaired(size) },
  names: { most: 10_000, unit: 'names', text: (size) => among(size, (n) => `Ann ${name(n)} said that rain fell.`) },
  owners: { most: 10_000, unit: 'firms', text: (size) => among(size, (n) => `Owner Tarn ${name(n)} left the town.`) },
  interview: { most: 40_000, unit: 'answers', text: (size) => interview(size) },
  dialogue: { most: 20_000, unit: 'speeches', text: (size) => dialogue(size) },
  inquest: { most: 5_000, unit: 'witnesses', text: (size) => inquest(size) },
  'one sentence': { most: 10_000, unit: 'reports', text: (size) => among(size, () => 'Roe said when it rains,') },
  'one token': { most: 1, unit: 'MB', text: (size) => `She said ${'x'.repeat(size * MEGABYTE)} on Monday.` },
}

const among = (count: number, word: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => word(n)).join(' ')
const unpaired = (count: number): string =>
  Array.from({ length: count }, (_, n) => `“The rain fell on town ${n}, the mayor said.`).join('\n\n')
const interview = (count: number): string =>
  Array.from({ length: count }, () => 'Q: Do you like the town?\n\nA: I like it, and so do we all.').join('\n\n')
const dialogue = (count: number): string =>
  Array.from({ length: count }, () => '– I like it, and so do we all, says Ann Roe. – We do.').join('\n\n')
const inquest = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `Ann ${name(n)} told the inquest that rain fell.\n\nIt was late, ${name(n)} said.`,
  ).join('\n\n')
const name = (n: number): string => `B${[...String(n)].map((digit) => 'aeiourlnst'[Number(digit)]).join('')}son`

/** Generated articles one below the other, up to a length. */
function prose(length: number): string {
  const parts: string[] = []
  for (let [n, so] = [0, 0]; so < length; n++) {
    const part = articleText(n)
    parts.push(part)
    so += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

async function articleOf(text: string): Promise<Article> {
  const page = await readPage('txt', text)
  if ('reason' in page) throw new Error(page.reason)
  return buildArticle('long.txt', 'txt', page, NOTHING_GIVEN)
}

/** Reading and analysing a text and one twice as long: the ratio is 2 where time is linear, 4 where it is its square. */
export async function benchDoubling(): Promise<Record<string, number | string>[]> {
  const rows: Record<string, number | string>[] = []
  await articleOf(prose(MEGABYTE / 4)).then(analyse)
  for (const [shape, { most, unit, text }] of Object.entries(SHAPES)) {
    const half = await timesOf(text(most / 2))
    const whole = await timesOf(text(most))
    rows.push({
      shape,
      most: `${most.toLocaleString('en')} ${unit}`,
      halfMs: Math.round(half),
      wholeMs: Math.round(whole),
      ratio: rounded(whole / half),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    })
  }
  return rows
}

/** Milliseconds of the processor for one text, read and analysed. */
async function timesOf(text: string): Promise<number> {
  const start = process.cpuUsage()
  const article = await articleOf(text)
  linkCoverage([article], [analyse(article)])
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
