import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

const folder = join(import.meta.dirname, 'fixtures')
const rows = (text: string): string[] => text.trim().split('\n')

/** Whole articles in many house styles; below the line of equals signs every quotation: kind, speaker, content. */
describe('whole articles', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const [text = '', expected = ''] = readFileSync(join(folder, name), 'utf8').split('=====\n')
    const article = articleOf(text)
    const { quotations } = findQuotations(article, readDocument(article.text, article.blocks))
    const found = quotations.map(({ kind, speaker, content }) => `${kind} | ${speaker ?? '-'} | ${content}`)
    expect(found).toEqual(rows(expected))
  })
})
