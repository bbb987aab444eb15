import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/terminal/arguments.ts'
import { COMMANDS, help, OPTIONS, UsageError } from '../../src/terminal/grammar.ts'
import { readPromptLine } from '../../src/terminal/prompt.ts'

describe('readArguments', () => {
  it.each([
    ['ask Who said it', { command: 'ask', operands: ['Who', 'said', 'it'], options: {} }],
    ['ask', { command: 'ask', operands: [], options: {} }],
    [
      'quotes --speaker Blinken --json',
      { command: 'quotes', operands: [], options: { speaker: 'Blinken', json: true } },
    ],
    ['what Lavrov --about NATO', { command: 'what', operands: ['Lavrov'], options: { about: 'NATO' } }],
    ['timeline --png out.png', { command: 'timeline', operands: [], options: { png: 'out.png' } }],
    ['extract a.txt b --seeds c', { command: 'extract', operands: ['a.txt', 'b'], options: { seeds: 'c' } }],
  ])('reads "%s"', (line, request) => {
    expect(readArguments(line.split(' '))).toEqual({ kind: 'request', request })
  })

  it('opens the prompt without a command', () => {
    expect(readArguments(['--seeds', 'x'])).toEqual({ kind: 'prompt', options: { seeds: 'x' } })
  })

  it.each([['--help'], ['ask --help'], ['--help nonsense']])('prints help for "%s"', (line) => {
    expect(readArguments(line.split(' '))).toEqual({ kind: 'help' })
  })

  it.each([
    ['anwer me', 'there is no command "anwer"'],
    ['who', 'who needs WORDS'],
    ['who --about x words', 'who has no option --about'],
    ['quotes Blinken', 'quotes takes no words of its own'],
    ['quotes --speaker', '--speaker'],
    ['ask --loud', '--loud'],
    ['when --png x event', 'when has no option --png'],
  ])('refuses "%s" in one line', (line, message) => {
    expect(() => readArguments(line.split(' '))).toThrow(UsageError)
    expect(() => readArguments(line.split(' '))).toThrow(message)
    try {
      readArguments(line.split(' '))
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
    }
  })
})

describe('readPromptLine', () => {
  it.each([
    ['Who said it?', { command: 'ask', operands: ['Who said it?'], options: {} }],
    ['/ask question:When is it?', { command: 'ask', operands: ['When is it?'], options: {} }],
    ['/ask When is it?', { command: 'ask', operands: ['When is it?'], options: {} }],
    ['/who words:a gun to the head', { command: 'who', operands: ['a gun to the head'], options: {} }],
    [
      '/quotes speaker:Blinken about:NATO talks',
      { command: 'quotes', operands: [], options: { speaker: 'Blinken', about: 'NATO talks' } },
    ],
    ['/what speaker:Lavrov about:a reply', { command: 'what', operands: ['Lavrov'], options: { about: 'a reply' } }],
    ['/what Lavrov about:a reply', { command: 'what', operands: ['Lavrov'], options: { about: 'a reply' } }],
    ['/sources private:true', { command: 'sources', operands: [], options: {} }],
    ['/ask What is the ratio 3:1 worth?', { command: 'ask', operands: ['What is the ratio 3:1 worth?'], options: {} }],
    ['  ', null],
  ])('reads "%s"', (line, request) => {
    expect(readPromptLine(line)).toEqual(request)
  })

  it.each([['/nonsense'], ['/who'], ['/'], ['/quotes Blinken']])('refuses "%s"', (line) => {
    expect(() => readPromptLine(line)).toThrow(UsageError)
  })
})

describe('help', () => {
  it('names every command and option', () => {
    for (const { name } of COMMANDS) expect(help()).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    for (const name of Object.keys(OPTIONS)) expect(help()).toContain(`--${name}`)
  })
})
