import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'
import { quotedIn } from '../quoted-in.ts'

describe('a short quote', () => {
  it.each([
    [
      'that goes on behind its report and what goes with it',
      '‘And this one,’ he says, holding up a lamp, ‘is for sailors.’',
      ['direct: And this one,', 'direct: is for sailors.'],
    ],
    [
      'that goes on behind an age',
      '‘It folds,’ says Jane Roe, 8, ‘like a wet lamp’.',
      ['direct: It folds,', 'direct: like a wet lamp'],
    ],
    [
      'that goes on behind a trade',
      'It folds with a hiss, says Jane Roe, a nurse, ‘like a wet lamp’.',
      ['indirect: It folds with a hiss', 'direct: like a wet lamp'],
    ],
    [
      'that "and" joins to another',
      '‘We need a roof,’ she said, and ‘a good rest.’',
      ['direct: We need a roof,', 'direct: a good rest.'],
    ],
    ['not what is put otherwise', '‘Tak,’ she said, or ‘thank you.’', ['direct: Tak,']],
    ['not what opens a clause', '‘It is late,’ she said, and ‘Wet Lamp’ went on.', ['direct: It is late,']],
    [
      'that a word leads up to behind another',
      '‘He should lead,’ Ms Roe said. Instead, ‘he sits by the lamp all day.’',
      ['direct: He should lead,', 'direct: he sits by the lamp all day.'],
    ],
    [
      'that tells what it is behind another',
      '‘He should lead,’ Ms Roe said. It is ‘a very long wait.’',
      ['direct: He should lead,', 'direct: a very long wait.'],
    ],
    ['not behind no quote', 'Ms Roe sold lamps. It was ‘a very long wait.’', []],
    ['not a title', '‘It folds,’ says Jane Roe, author of a play, ‘Wet Lamp’.', ['direct: It folds,']],
    ['not a word in marks', '‘It is late.’ He says so, holding up a lamp, ‘oil’ and all.', ['direct: It is late.']],
    [
      'behind a pause and a colon',
      '“To sleep,” she says. “Then to row.” Then, after a bend: “But who would row?”',
      ['direct: To sleep,', 'direct: Then to row.', 'direct: But who would row?'],
    ],
    ['not behind a pause where nobody has spoken', 'It rained. Then, after a bend: “Lund Mill”.', []],
    ['before a reply that is nobody’s by name', '‘Not today,’ came the reply.', ['direct: Not today,']],
    ['before a voice', '‘Ten,’ comes a voice from the stairs.', ['direct: Ten,']],
    ['not before what came', '‘The Hour’ came the year after.', []],
    ['that is called out', 'Roe left to shouts of “Shame on you!” from the crowd.', ['direct: Shame on you!']],
    ['that is called out at length', 'Roe left to chants of “We want a lamp”.', ['direct: We want a lamp']],
    ['not a name that is called out', 'Roe left to cries of “foul” from the crowd.', []],
    [
      'behind an amount that ends a sentence',
      'Nor will she talk of the mill sold for £12m. “It was ten,” she said.',
      ['direct: It was ten,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it('is whose the words around it are', () => {
    expect(quotedIn('‘And this one,’ Jane Roe says, holding up a lamp, ‘is for sailors.’')).toEqual([
      'Jane Roe: And this one,',
      'Jane Roe: is for sailors.',
    ])
  })
})

describe('words that are called out or stand on a thing', () => {
  it.each([
    ['whose calls they are', 'The fans’ chants of “Give us a lamp” went on.', ['fans: Give us a lamp']],
    ['from whom they come', 'There were cries of “Let us all in” from the porters.', ['porters: Let us all in']],
    ['with a colon', 'A shout from the gallery: “Give us a lamp!”', ['gallery: Give us a lamp!']],
    [
      'with a colon, by name',
      'Ida Lind rose. An interjection from the mayor, Jane Roe: “Whose lamp is it?”',
      ['Jane Roe: Whose lamp is it?'],
    ],
    ['with a colon, the other way round', 'From Jane Roe, a groan: “Not again.”', ['Jane Roe: Not again.']],
    ['not what is sent', 'A parcel from the gallery: “Lamps inside.”', []],
    [
      'a sheet',
      'A bedsheet hung from a window bore the words “Mayor, your mill is shut”.',
      ['a bedsheet: Mayor, your mill is shut'],
    ],
    [
      'on a placard',
      'A placard held up by a boy bore the words: “Save our mill.”',
      ['a placard held up by a boy: Save our mill.'],
    ],
    [
      'on a banner',
      'Jane Roe waved a banner with the slogan “No more mills in Lund”.',
      ['a banner: No more mills in Lund'],
    ],
    [
      'on a sign that reads so',
      'A sign reading “Keep off the wet lamps” stood there.',
      ['a sign: Keep off the wet lamps'],
    ],
    ['not on a badge with a name', 'Jane Roe wore a badge with the words “Lund Mill”.', []],
    ['not of a book', 'Jane Roe bought a book with the words “The End of It All”.', []],
    [
      'that “it” has',
      'Jane Roe stopped at a plaque by the mill. “Here sat the last miller,” it says.',
      ['a plaque: Here sat the last miller,'],
    ],
    [
      'not of a thing without words',
      'Jane Roe stopped at a lamp by the mill. “Here sat the last miller,” it says.',
      ['null: Here sat the last miller,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('how somebody puts it', () => {
  it.each([
    ['sums up', '“A long wet year,” is how one farmer sums it up.', ['one farmer: A long wet year,']],
    ['describes', '“A cold bath” is how Jane Roe describes the swim.', ['Jane Roe: A cold bath']],
    ['all that is said', '“No,” was all Jane Roe would say.', ['Jane Roe: No,']],
    ['how somebody answers', '“No,” was how Jane Roe replied.', ['Jane Roe: No,']],
    ['whose comment it is', '“Not now,” was the cook’s only comment.', ['cook: Not now,']],
    ['not all that is left', '“The Lamp” was all Jane Roe sold.', []],
    ['not how somebody made a name', '“The Lamp” is how Jane Roe made her name.', []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
