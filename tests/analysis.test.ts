import { describe, expect, it } from 'vitest'
import { analyse, analyseContained } from '../src/analysis.ts'
import type { Article } from '../src/model.ts'
import { articleOf } from './quotations/article-of.ts'

const DATELINE = 'OSLO, May 6.'
const REPORT = 'The mayor said on Friday the bridge was safe.'

/** A report with its dateline as a block of its own, as the reader marks it. */
function withDateline(): Article {
  const text = `${DATELINE} ${REPORT}`
  const blocks = [
    { role: 'dateline' as const, start: 0, end: DATELINE.length },
    { role: 'body' as const, start: DATELINE.length + 1, end: text.length },
  ]
  return { ...articleOf(text), blocks }
}

describe('analyse', () => {
  it('finds the dateline’s date, which stands in no sentence, before those of the sentences', () => {
    const { expressions, sentences } = analyse(withDateline())
    expect(sentences).toHaveLength(1)
    expect(expressions.map(({ text, sentence }) => [text, sentence])).toEqual([
      ['May 6', -1],
      ['Friday', 0],
    ])
  })

  it('gives plain data that survives JSON, the same each time', () => {
    const analysis = analyse(withDateline())
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    expect(analyse(withDateline())).toEqual(analysis)
  })
})

describe('analyseContained', () => {
  it('keeps the text of an article that a rule trips over, and says so', () => {
    const lines: string[] = []
    const trips = () => {
      throw new TypeError('a rule tripped')
    }
    const analysis = analyseContained(withDateline(), trips, (line) => lines.push(line))
    expect(analysis.sentences).toEqual(analyse(withDateline()).sentences)
    expect(analysis.quotations).toEqual([])
    expect(lines).toEqual([expect.stringMatching(/^found no quotations in .+: a rule tripped$/)])
  })

  it('changes nothing where the analysis succeeds', () => {
    const none = (line: string) => expect.unreachable(line)
    expect(analyseContained(withDateline(), analyse, none)).toEqual(analyse(withDateline()))
  })
})
