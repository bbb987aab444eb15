import type { APIMessage } from 'discord-api-types/v10'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { drawMessage } from '../../../src/playground/drawing/index.ts'

const ORIGIN = 'http://127.0.0.1:1'
const around = { names: { user: () => null, channel: () => null }, origin: ORIGIN }
const message = (more: object): APIMessage =>
  ({
    ...{ id: '7', channel_id: '1', author: { id: '2', username: 'dateline', global_name: 'Dateline', bot: true } },
    ...{ content: '', timestamp: '2022-01-21T10:00:00.000Z', edited_timestamp: null, attachments: [], embeds: [] },
    ...{ components: [], mentions: [], flags: 0, type: 0, ...more },
  }) as unknown as APIMessage
const page = (more: object, menus: readonly string[] = []) =>
  parseHTML(`<html><body>${drawMessage(message(more), around, menus).text}</body></html>`).document
const v2 = (...components: object[]) => ({ flags: 32768, components })
const picture = (url: string) => ({ type: 12, items: [{ media: { url }, description: 'A "timeline"' }] })

describe('a message', () => {
  it('names who wrote it, when, and that it is an app', () => {
    const by = page({ content: 'hi' }).querySelector('.by')
    expect(by?.textContent).toMatch(/^Dateline APP \d\d:00$/)
  })

  it('says whose command it answers', () => {
    const interaction = { user: { username: 'ada', global_name: 'Ada' }, name: 'ask' }
    expect(page({ interaction, type: 20 }).querySelector('.occasion')?.textContent).toBe('Ada used /ask')
    expect(page({ interaction, type: 23 }).querySelector('.occasion')?.textContent).toBe('Ada used ask')
  })

  it('that is private says so and can be dismissed', () => {
    const document = page({ content: 'x', flags: 64 }, ['Check quotes'])
    expect(document.querySelector('.only')?.textContent).toContain('Only you can see this')
    expect(document.querySelector('[data-dismiss]')?.getAttribute('data-dismiss')).toBe('7')
    expect(document.querySelector('.tools')).toBeNull()
  })

  it('that is thought over says so', () => {
    expect(page({ flags: 128 }).querySelector('.thinking')?.textContent).toBe('Dateline is thinking…')
  })

  it('has the menus of the apps', () => {
    expect(page({ content: 'x' }, ['Check quotes']).querySelector('[data-menu]')?.textContent).toBe('Check quotes')
  })

  it('draws a container with its colour, text, rule, row and menu', () => {
    const document = page(
      v2({
        type: 17,
        accent_color: 0x3b6ea8,
        components: [
          { type: 10, content: '**x**' },
          { type: 14 },
          { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'n' }] },
          { type: 1, components: [{ type: 2, style: 5, label: 'Article', url: 'https://example.org/' }] },
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 's',
                placeholder: 'Page',
                options: [{ label: 'Two', value: '2', description: 'b' }],
              },
            ],
          },
        ],
      }),
    )
    expect(document.querySelector('.container')?.getAttribute('data-accent')).toBe('#3b6ea8')
    expect(document.querySelector('.container .text strong')?.textContent).toBe('x')
    expect(document.querySelector('hr')).not.toBeNull()
    expect(document.querySelector('[data-press="n"]')?.textContent).toBe('Next')
    expect(document.querySelector('a.button')?.getAttribute('href')).toBe('https://example.org/')
    expect(document.querySelector('[data-select="s"] summary')?.textContent).toBe('Page')
    expect(document.querySelector('[data-choose="2"]')?.textContent).toBe('Twob')
  })

  it('shows its own pictures with their words, and loads none from elsewhere', () => {
    const own = page(v2(picture(`${ORIGIN}/attachments/1/2/t.png`))).querySelector('img')
    expect(own?.getAttribute('alt')).toBe('A "timeline"')
    for (const url of ['https://example.org/t.png', `${ORIGIN}.example.org/attachments/t.png`, 'javascript:1']) {
      const document = page(v2(picture(url)))
      expect(document.querySelector('img')).toBeNull()
      expect(document.body.textContent).toContain('not loaded here')
    }
  })

  it('draws an embed', () => {
    const document = page({
      embeds: [
        {
          title: 'T',
          url: 'javascript:1',
          description: 'D',
          color: 255,
          fields: [{ name: 'N', value: 'V', inline: true }],
          footer: { text: 'F' },
        },
      ],
    })
    expect(document.querySelector('.embed')?.getAttribute('data-accent')).toBe('#0000ff')
    expect(document.querySelector('.title a')).toBeNull()
    expect(document.querySelector('.embed')?.textContent?.replace(/\s+/g, '')).toBe('TDNVF')
  })

  it('shows a file that no component shows', () => {
    const attachments = [
      { id: '1', filename: 'a.csv', size: 10, url: `${ORIGIN}/attachments/1/1/a.csv`, content_type: 'text/csv' },
    ]
    expect(page({ attachments }).querySelector('.file')?.textContent).toBe('a.csv 10 bytes')
  })

  it('escapes everything, whatever a bot sends', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '"><img src=x onerror=1>',
        "'onclick='1",
        '<script>1</script>',
        '[x](javascript:1)',
        '</article>',
        '&lt;b&gt;',
      ),
    )
    const components = (text: string, id: string) => [
      { type: 10, content: text },
      { type: 1, components: [{ type: 2, style: 1, label: text, custom_id: id }] },
      {
        type: 1,
        components: [
          { type: 3, custom_id: id, placeholder: text, options: [{ label: text, value: id, description: text }] },
        ],
      },
      picture(text),
    ]
    fc.assert(
      fc.property(hostile, hostile, (text, id) => {
        const embeds = [
          {
            title: text,
            description: text,
            url: text,
            author: { name: text, url: id },
            fields: [{ name: text, value: id }],
          },
        ]
        const document = page({ content: text, embeds, components: components(text, id) }, [text])
        expect(document.querySelectorAll('article')).toHaveLength(1)
        expect(document.querySelectorAll('script, img, iframe, style, object')).toHaveLength(0)
        for (const element of document.querySelectorAll('*'))
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$/)
            if (name === 'href') expect(value).toMatch(/^https?:/)
          }
      }),
      { numRuns: 500 },
    )
  })
})
