import { describe, expect, it } from 'vitest'
import { matters } from '../../src/live/watch.ts'

describe('matters', () => {
  it.each(['a.txt', 'b.MD', 'c.html', 'd.htm', 'a.meta.json', '/articles/2022/01/a.txt'])('%s', (path) => {
    expect(matters(path)).toBe(true)
  })

  it.each([
    'a.txt~',
    '.a.txt.swp',
    '#a.txt#',
    '.#a.txt',
    '~$a.txt',
    'a.txt.part',
    '4913',
    'a.json',
    'photo.jpg',
    '.txt',
  ])('not %s', (path) => {
    expect(matters(path)).toBe(false)
  })
})
