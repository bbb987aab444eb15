import { describe, expect, it } from 'vitest'
import { checkCommands, checkCompletion, checkMessage, wordsOf } from '../../src/playground/index.ts'

const V2 = 32768
const x = (n: number): string => 'x'.repeat(n)
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const text = (content: string) => ({ type: 10, content })
const button = (more: object = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'A', ...more })
const row = (...components: object[]) => ({ type: 1, components })
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'L', value: 'v' }], ...more })
const embeds = (...list: object[]) => ({ embeds: list })
const rows = (...components: object[]) => ({ content: 'x', components })
const v2 = (...components: object[]) => ({ flags: V2, components })

const message = (body: object, files: string[] = [], before = 0): string[] =>
  checkMessage({ body: body as Record<string, unknown>, before, files }).map(wordsOf)

describe('what Discord takes in a message', () => {
  it.each<[string, object, string[]?]>([
    ['2,000 characters', { content: x(2000) }],
    ['2,000 emoji, each of two UTF-16 units', { content: '😀'.repeat(2000) }],
    ['6,000 characters over two embeds', embeds({ description: x(4000) }, { description: x(2000) })],
    ['a row of five buttons', rows(row(...many(5, (i) => button({ custom_id: `${i}` }))))],
    ['a link button', rows(row(button({ custom_id: undefined, style: 5, url: 'https://example.org/a' })))],
    ['a menu of 25', rows(row(select({ options: many(25, (i) => ({ label: `${i}`, value: `${i}` })) })))],
    ['4,000 characters over two texts', v2(text(x(2000)), text(x(2000)))],
    ['40 components, those inside others counted', v2(...many(20, (i) => row(button({ custom_id: `${i}` }))))],
    ['a section with a button', v2({ type: 9, components: [text('x')], accessory: button() })],
    [
      'a container of text, row and picture',
      v2({ type: 17, components: [text('x'), row(button()), picture('a.png')] }),
      ['a.png'],
    ],
    ['a file that is sent along', v2({ type: 13, file: { url: 'attachment://a.txt' } }), ['a.txt']],
    ['nobody mentioned', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ])('%s', (_, body, files) => {
    expect(message(body, files)).toEqual([])
  })
})

function picture(name: string): object {
  return { type: 12, items: [{ media: { url: `attachment://${name}` } }] }
}

describe('what Discord refuses in a message', () => {
  it.each<[string, object, string]>([
    ['2,001 characters', { content: x(2001) }, 'content: Must be between 0 and 2000 character(s); this has 2001.'],
    ['half an emoji', { content: '😀'.slice(0, 1) }, 'body: Half of a surrogate pair stands alone'],
    ['a flag that is Discord’s to give', { content: 'x', flags: 128 }, 'flags: Flags 128 cannot be sent'],
    ['11 embeds', embeds(...many(11, () => ({ title: 'x' }))), 'embeds: Must be between 0 and 10 item(s)'],
    ['a title of 257', embeds({ title: x(257) }), 'embeds[0].title'],
    ['a description of 4,097', embeds({ description: x(4097) }), 'embeds[0].description'],
    ['26 fields', embeds({ fields: many(26, () => ({ name: 'n', value: 'v' })) }), 'embeds[0].fields'],
    [
      'a field without words',
      embeds({ fields: [{ name: 'n', value: '' }] }),
      'embeds[0].fields[0].value: This field is required',
    ],
    ['a field of 1,025', embeds({ fields: [{ name: 'n', value: x(1025) }] }), 'embeds[0].fields[0].value'],
    ['an embed that shows nothing', embeds({ color: 1 }), 'embeds[0].description: This field is required'],
    ['a script as an address', embeds({ title: 'x', url: 'javascript:alert(1)' }), 'embeds[0].url: Scheme must be'],
    [
      '6,001 characters over embeds',
      embeds({ description: x(4001) }, { footer: { text: x(2000) } }),
      'embeds: Embed size exceeds',
    ],
    ['six rows', rows(...many(6, (i) => row(button({ custom_id: `${i}` })))), 'components: Must be between 0 and 5'],
    ['six buttons in a row', rows(row(...many(6, (i) => button({ custom_id: `${i}` })))), 'components[0].components'],
    ['an empty row', rows(row()), 'components[0].components: This field is required'],
    [
      'a button and a menu in a row',
      rows(row(button(), select())),
      'components[0].components: A select fills its row.',
    ],
    ['a label of 81', rows(row(button({ label: x(81) }))), 'components[0].components[0].label'],
    ['a label of spaces', rows(row(button({ label: '  ' }))), 'components[0].components[0].label: A label or an emoji'],
    ['an id of 101', rows(row(button({ custom_id: x(101) }))), 'components[0].components[0].custom_id'],
    ['a button without an id', rows(row(button({ custom_id: undefined }))), 'custom_id: A custom id is required'],
    ['a link without an address', rows(row({ type: 2, style: 5, label: 'x' })), 'url: A url is required'],
    ['a link to a script', rows(row({ type: 2, style: 5, label: 'x', url: 'javascript:1' })), 'url: Scheme must be'],
    [
      'two buttons of one id',
      rows(row(button(), button())),
      'components[0].components[1].custom_id: Component custom id cannot',
    ],
    [
      'a menu of 26',
      rows(row(select({ options: many(26, (i) => ({ label: 'l', value: `${i}` })) }))),
      'options: Must be between 1 and 25',
    ],
    [
      'a menu with one value twice',
      rows(row(select({ options: many(2, () => ({ label: 'l', value: 'v' })) }))),
      'options: The specified',
    ],
    ['a placeholder of 151', rows(row(select({ placeholder: x(151) }))), 'placeholder'],
    ['a menu that asks for two of one', rows(row(select({ max_values: 2 }))), 'max_values'],
    ['a text component without the flag', { content: 'x', components: [text('x')] }, 'components[0].type'],
    ['content beside Components V2', { ...v2(text('x')), content: 'y' }, "content: The 'content' field cannot be used"],
    ['embeds beside Components V2', { ...v2(text('x')), ...embeds({ title: 'x' }) }, "embeds: The 'embeds' field"],
    ['an empty text', v2(text('')), 'components[0].content: This field is required'],
    ['4,001 characters of text', v2(text(x(2000)), text(x(2001))), 'components: Over 4000 characters: 4001'],
    [
      '41 components',
      v2(...many(20, (i) => row(button({ custom_id: `${i}` }))), text('x')),
      'components: Over 40 components: 41',
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'components[0].components[0].type',
    ],
    ['a picture that is not sent along', v2(picture('a.png')), 'components[0].items[0].media.url: No file a.png'],
    [
      'everyone of a kind and some of it',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
    ],
  ])('%s', (_, body, words) => {
    expect(message(body).join('\n')).toContain(words)
  })

  it('content in an edit of a Components V2 message', () => {
    expect(message({ content: 'x' }, [], V2).join()).toContain("The 'content' field cannot be used")
  })
})

const COMMAND = { name: 'ask', description: 'Asks' }
const option = (more: object = {}) => ({ type: 3, name: 'o', description: 'An option', ...more })
const withOptions = (...options: object[]) => [{ ...COMMAND, options }]

describe('commands', () => {
  it.each<[string, object[]]>([
    ['a slash command', [COMMAND]],
    ['a menu with spaces and without a description', [{ type: 3, name: 'Check quotes' }]],
    ['a slash command and a menu of one name', [COMMAND, { type: 3, name: 'ask' }]],
    ['letters of other alphabets', [{ ...COMMAND, name: 'спросить' }]],
    ['25 options', withOptions(...many(25, (i) => option({ name: `o${i}` })))],
    ['a required option before others', withOptions(option({ required: true }), option({ name: 'p' }))],
  ])('may be %s', (_, commands) => {
    expect(checkCommands(commands as Record<string, unknown>[]).map(wordsOf)).toEqual([])
  })

  it.each<[string, object[], string]>([
    ['101', many(101, (i) => ({ ...COMMAND, name: `c${i}` })), 'body: At most 100'],
    ['16 menus', many(16, (i) => ({ type: 3, name: `c${i}` })), 'body: At most 15 of type 3'],
    ['two of one name', [COMMAND, COMMAND], '[1]: Application command names must be unique'],
    ['a name in capitals', [{ ...COMMAND, name: 'Ask' }], '[0].name: Command name is invalid'],
    ['a name with a space', [{ ...COMMAND, name: 'ask me' }], '[0].name: Command name is invalid'],
    ['a name of 33', [{ ...COMMAND, name: x(33) }], '[0].name'],
    [
      'an empty description',
      [{ ...COMMAND, description: '' }],
      '[0].description: Must be between 1 and 100 in length; this has 0.',
    ],
    ['a description of 101', [{ ...COMMAND, description: x(101) }], '[0].description'],
    ['a menu with a description', [{ type: 3, name: 'Check', description: 'x' }], '[0].description: Must be empty'],
    ['an option without a description', withOptions(option({ description: '' })), '[0].options[0].description'],
    ['26 options', withOptions(...many(26, (i) => option({ name: `o${i}` }))), '[0].options: Must be between 0 and 25'],
    ['two options of one name', withOptions(option(), option()), '[0].options: Option name already exists'],
    [
      'a required option after others',
      withOptions(option(), option({ name: 'p', required: true })),
      'Required options come first',
    ],
    [
      'choices and completion',
      withOptions(option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
      'Not with autocomplete',
    ],
    [
      'a choice of 101',
      withOptions(option({ choices: [{ name: 'a', value: x(101) }] })),
      '[0].options[0].choices[0].value',
    ],
    ['a text of over 6,000', withOptions(option({ max_length: 6001 })), '[0].options[0].max_length'],
    [
      'over 8,000 characters',
      withOptions(
        ...many(25, (i) =>
          option({ name: `o${i}`, description: x(100), choices: many(25, (j) => ({ name: x(10), value: `${j}` })) }),
        ),
      ),
      '[0]: Command exceeds 8000',
    ],
  ])('may not be %s', (_, commands, words) => {
    expect(
      checkCommands(commands as Record<string, unknown>[])
        .map(wordsOf)
        .join('\n'),
    ).toContain(words)
  })
})

describe('choices while typing', () => {
  it('are at most 25 of 1 to 100 characters', () => {
    const choices = (n: number, length: number) => ({ choices: many(n, () => ({ name: x(length), value: x(length) })) })
    expect(checkCompletion(choices(25, 100))).toEqual([])
    expect(checkCompletion(choices(26, 1)).map(wordsOf)).toEqual([
      'choices: Must be between 0 and 25 item(s); this has 26.',
    ])
    expect(checkCompletion(choices(1, 101)).map(({ path }) => path.join('.'))).toEqual([
      'choices.0.name',
      'choices.0.value',
    ])
    expect(checkCompletion(choices(1, 0))).toHaveLength(2)
  })
})
