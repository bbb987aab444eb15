import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'

describe('who is taken up without a name', () => {
  it.each([
    [
      'another of those who spoke',
      'One user wrote: "It is late."\nAnother added: "It is over."',
      ['one user: It is late.', 'another user: It is over.'],
    ],
    [
      'others of those told of',
      'Two Lund Republicans rowed.\nBut others said it was late.',
      ['other Lund Republicans: it was late'],
    ],
    [
      'not of a person',
      'Jane Roe said it was late. Another said it was over.',
      ['Jane Roe: it was late', 'Another: it was over'],
    ],
    [
      'who sent a letter',
      'Lamp Watch sent a letter to the mayor on Monday.\nThe letter said the mill was late.',
      ['Lamp Watch: the mill was late'],
    ],
    [
      'not who got it',
      'A letter was sent to Lamp Watch. The letter said the mill was late.',
      ['letter: the mill was late'],
    ],
    [
      'a body set beside its noun',
      'It was late, said Citizens for Rivers, a small group in Lund. The group said it was over.',
      ['Citizens for Rivers: It was late', 'Citizens for Rivers: it was over'],
    ],
    [
      'kin by their looks',
      'The sailor’s father met him. “It is late,” the old man said.',
      ['sailor’s father: It is late,'],
    ],
    [
      'not kin of another gender',
      'The sailor’s mother met him. “It is late,” the old man said.',
      ['old man: It is late,'],
    ],
    [
      'not who holds another office',
      '“It is late,” said the county’s head of roads, Ann Lind. The leaflet’s printer said it was over.',
      ['Ann Lind: It is late,', 'leaflet’s printer: it was over'],
    ],
    [
      'not a man for a woman',
      '“It is late,” said Ann Lind. The union’s lawyer said he was tired.',
      ['Ann Lind: It is late,', 'union’s lawyer: he was tired'],
    ],
    ['not a person', 'Jane Roe, a group leader, left. The group said it was over.', ['group: it was over']],
    ['no title', 'Ms. Lind wept. Ms. Lind left. The group said it was over.', ['group: it was over']],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('whose a participle is', () => {
  it.each([
    [
      'of a post',
      'Jane Roe wept over Peter Lind’s post calling her “a cruel mayor” and implying she was late.',
      ['Peter Lind: her “a cruel mayor”', 'Peter Lind: she was late'],
    ],
    [
      'of what somebody sent',
      'Jane Roe mocked an email Peter Lind sent the town in May, acknowledging that it was late.',
      ['Peter Lind: it was late'],
    ],
    [
      'not of a letter that is answered',
      'Jane Roe mocked Peter Lind’s letter, saying it was late.',
      ['Jane Roe: it was late'],
    ],
    [
      'behind what somebody tried',
      'Seven rowed, though mill owners have tried to persuade workers that it was late.',
      ['mill owners: it was late'],
    ],
    [
      'behind a list of things',
      'Jane Roe, one of ten who know what people pay on lamps, oil and other goods, said it was late.',
      ['Jane Roe: it was late'],
    ],
    ['nobody told', 'She did not tell anyone it was late.', []],
    [
      'people of an age',
      'Officials revealed people as young as ten have been rowing.',
      ['Officials: people as young as ten have been rowing'],
    ],
    [
      'up to a bracket behind an abbreviation',
      'Jane Roe said the mill was ill. (The union has rowed since May.)',
      ['Jane Roe: the mill was ill.'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
