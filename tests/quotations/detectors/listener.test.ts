import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('whom somebody tells', () => {
  it.each([
    ['a jury before a name', 'Jane Roe told the jury Baz stood at the door.', ['Baz stood at the door']],
    ['many before a name', 'Jane Roe told reporters Baz stood at the door.', ['Baz stood at the door']],
    ['many before others', 'Jane Roe told reporters officials knew of the leak.', ['officials knew of the leak']],
    ['somebody of hers', 'Jane Roe told her boss the mill was shut.', ['the mill was shut']],
    ['not those told of', 'Jane Roe told her children were at risk.', ['children were at risk']],
    ['her alone', 'Jane Roe told her the mill was shut.', ['the mill was shut']],
    ['a name told of', 'Peter Lind told his wife Ann was late.', ['Ann was late']],
    ['a name told to', 'Peter Lind told his wife Ann that it was late.', ['it was late']],
    ["'s for “is”", "She's telling friends that the mill is shut.", ['the mill is shut']],
    ['not the ’s of an owner', 'It was Jane Roe’s telling detail that the mill was shut.', []],
    ['nobody', 'The town has been warning that it is late.', ['it is late']],
    ['many who are warned', 'He left, warning clerks on the radio that it was late.', ['it was late']],
    ['not what is heard', 'She heard a siren, warning bells and a shout that it was late.', []],
    ['a paper before a name', 'Peter Lind told the Lund Post Baz was late.', ['Baz was late']],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})
