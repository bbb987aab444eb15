import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a role by a wider word or what the words behind a name tell', () => {
  it.each([
    ['an ambassador', 'Ambassador Ann Roe left.', 'The diplomat', 'Ann Roe'],
    ['a campaigner', 'Campaigner Ann Roe left.', 'The activist', 'Ann Roe'],
    ['a biologist', 'Ann Roe, a biologist in Lund, left.', 'The scientist', 'Ann Roe'],
    [
      'not where another was called so',
      'A scientist wept. Ann Roe, a biologist in Lund, left.',
      'The scientist',
      'scientist',
    ],
    ['a professor', 'Professor Ann Roe left.', 'The academic', 'Ann Roe'],
    ['not a baker', 'Ann Roe, a baker in Lund, left.', 'The diplomat', 'Jo Lind'],
    ['a captain', 'Lund captain Ian Roe left.', 'The skipper', 'Ian Roe'],
    ['a chairwoman', 'Ann Roe, chairwoman of the council, left.', 'The chair', 'Ann Roe'],
    ['a secretary of a department', 'Education Secretary Ian Roe left.', 'The minister', 'Ian Roe'],
    ['letters', 'Ann Roe MP left.', 'The MP', 'Ann Roe'],
    ['a widow', 'Ann Roe, whose husband drowned, left.', 'The widow', 'Ann Roe'],
    ['no widow of a son', 'Ann Roe, whose son drowned, left.', 'The widow', 'Jo Lind'],
    ['a prosecutor', 'Ann Roe, prosecuting, rose.', 'The prosecutor', 'Ann Roe'],
    ['a prosecutor for the Crown', 'Ann Roe KC, for the Crown, rose.', 'The prosecutor', 'Ann Roe'],
    ['a prosecutor behind their case', 'Opening the case, Ann Roe rose.', 'The prosecutor', 'Ann Roe'],
    ['a prosecutor behind their client', 'Prosecuting for the council, Ann Roe rose.', 'The prosecutor', 'Ann Roe'],
    ['no prosecutor of a letter', 'Opening the letter, Ann Roe rose.', 'The prosecutor', 'prosecutor'],
    ['a defender', 'Ann Roe, defending, rose.', 'The defence lawyer', 'Ann Roe'],
    ['not a defender', 'Ann Roe, defending, rose.', 'The prosecutor', 'prosecutor'],
    ['a plaintiff', 'Bo Roe, who sued the firm, left.', 'The plaintiff', 'Bo Roe'],
    ['a schoolteacher', 'Ann Roe, 34, a schoolteacher, left.', 'The teacher', 'Ann Roe'],
    ['a teacher who did something', 'At the gate stood Ann Roe, a teacher who was late.', 'The teacher', 'Ann Roe'],
    ['a founder', 'Ann Roe, founder of a mill in Lund, left.', 'The entrepreneur', 'Ann Roe'],
    ['a striker', 'Lund striker Ian Roe left.', 'The footballer', 'Ian Roe'],
    ['a chief executive', 'Ann Roe, chief executive of Orbis, left.', 'The executive', 'Ann Roe'],
    ['a correspondent', 'Ann Roe, a correspondent, left.', 'The journalist', 'Ann Roe'],
    ['no striker', 'Ann Roe, a correspondent, left.', 'The footballer', 'Jo Lind'],
    ['no teacher', 'Ann Roe, a plumber, left.', 'The teacher', 'teacher'],
  ])('%s: %s', (_, opening, described, expected) => {
    expect(speakersIn(`${opening} Jo Lind, a cook, wept. ${described} said it was over.`)).toEqual([expected])
  })
})
