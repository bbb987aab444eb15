import { describe, expect, it } from 'vitest'
import { markdown } from '../../../src/playground/drawing/markdown.ts'

const names = {
  user: (id: string) => (id === '1' ? 'Ada' : null),
  channel: (id: string) => (id === '2' ? 'general' : null),
}
const drawn = (text: string): string => markdown(text, names).text

describe('markdown as Discord draws it', () => {
  it.each([
    [
      '**bold** *it* __under__ ~~gone~~ `code`',
      '<strong>bold</strong> <em>it</em> <u>under</u> <del>gone</del> <code>code</code>',
    ],
    ['# Title', '<h3 class="heading-1">Title</h3>'],
    ['### Small title', '<h5 class="heading-3">Small title</h5>'],
    ['-# small print\nnext', '<p class="small">small print</p>next'],
    ['> quoted', '<blockquote>quoted</blockquote>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['one\ntwo', 'one<br>two'],
    ['<@1> in <#2>', '<span class="mention">@Ada</span> in <span class="mention">#general</span>'],
    ['<@9>', '<span class="mention">@unknown-user</span>'],
    ['</ask:12>', '<span class="mention">/ask</span>'],
    ['@everyone', '<span class="mention">@everyone</span>'],
    ['<:smile:12>', ':smile:'],
    ['\\*not bold\\*', '*not bold*'],
    ['||hidden||', '<details class="spoiler"><summary>Spoiler</summary>hidden</details>'],
  ])('%s', (text, html) => {
    expect(drawn(text)).toBe(html)
  })

  it('shows a date in words, with all of it on hovering', () => {
    expect(drawn('<t:1642723200:D>')).toMatch(
      /^<time datetime="2022-01-21T00:00:00.000Z" title="[^"]+">2[01] January 2022<\/time>$/,
    )
    expect(drawn('<t:0:R>')).toMatch(/years ago<\/time>$/)
  })

  it('links to the web, beside the page and without a trace', () => {
    const link =
      '<a class="" href="https://example.org/a?b=1&amp;c=%22" target="_blank" rel="noopener noreferrer nofollow">here</a>'
    expect(drawn('[here](https://example.org/a?b=1&c=%22)')).toBe(link)
  })

  it.each([
    ['<script>alert(1)</script>', /<script/],
    ['<img src=x onerror=alert(1)>', /<img/],
    ['[x](javascript:alert(1))', /href="javascript/i],
    ['[x](JaVaScRiPt:alert(1))', /href=/],
    ['[x](data:text/html,hi)', /href=/],
    ['[x](vbscript:x)', /href=/],
    ['[x](https://example.org/"onmouseover="alert(1))', /" ?onmouseover="/],
    ['<https://example.org/"><script>1</script>', /<script/],
    ['`<b>`', /<b>/],
    ['```html\n<b>x</b>\n```', /<b>/],
    ['||<b>x</b>||', /<b>/],
    ['# <b>x</b>', /<b>/],
    ['-# <b>x</b>', /<b>/],
    ['<:"onerror=alert(1):1>', /<:|<img/],
  ])('never lets %s be more than words', (text, never) => {
    expect(drawn(text)).not.toMatch(never)
  })
})
