import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a role of whoever is told of right before', () => {
  it.each([
    [
      'not whoever is replied to',
      'Jo Roe asked for a pump. In its reply, the minister said there was none.',
      ['Jo Roe', 'minister'],
    ],
    ['whoever goes on', 'Jo Roe asked for a pump. In May, the minister said there was none.', ['Jo Roe', 'Jo Roe']],
    [
      'who has it and has just spoken',
      'Justice minister Ian Lind left. Jo Roe, the roads minister, said she had met Mr Lind. The minister said it was late.',
      ['Jo Roe', 'Jo Roe'],
    ],
    [
      'not where a sentence since is about somebody else',
      'Jo Roe, the roads minister, said it was late. Justice minister Ian Lind wept. The minister said it was over.',
      ['Jo Roe', 'Ian Lind'],
    ],
    [
      'not where who has just spoken has another',
      'Justice minister Ian Lind left. Jo Roe, the roads chief, said she had met Mr Lind. The minister said it was late.',
      ['Jo Roe', 'Ian Lind'],
    ],
    [
      'of a country where the other is told to be another’s',
      'Ian Lind, Minister of Labour, met Jo Roe, Norway’s Minister of Trade. It rained. The mill shut. The Swedish minister said it was over.',
      ['Ian Lind'],
    ],
    [
      'not of another’s',
      'Ian Lind, Finland’s Minister of Labour, met Jo Roe, Norway’s Minister of Trade. It rained. The mill shut. The Swedish minister said it was over.',
      ['Swedish minister'],
    ],
    [
      'a senior diplomat below a minister',
      'Foreign minister Ian Lind left. Deputy foreign minister Jo Roe wept. “It is over,” the senior diplomat said.',
      ['Jo Roe'],
    ],
    [
      'the top diplomat no deputy',
      'Foreign minister Ian Lind left. Deputy foreign minister Jo Roe wept. “It is over,” the top diplomat said.',
      ['Ian Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a new description of whoever has just spoken', () => {
  it.each([
    [
      'of whom the article knows only as kin',
      'His sister, Ida Lind, said she had met him.\n“It was late,” the junior surveyor said.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'not of whom it gives another trade, where somebody else has that one',
      'A junior surveyor had seen him. Ida Lind, a miller, said she had met him.\n“It was late,” the junior surveyor said.',
      ['Ida Lind', 'junior surveyor'],
    ],
    [
      'of what somebody has done for years',
      'Ida Lind, who has driven coaches since May, said it was late.\n“It was dark,” the driver said.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'of whoever teaches',
      'Ida Lind, who teaches law in Lund, said it was late.\n“It was dark,” the professor said.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'not of who drives nothing, where somebody else drove',
      'The driver was hurt. Ida Lind, who has seen coaches, said it was late.\n“It was dark,” the driver said.',
      ['Ida Lind', 'driver'],
    ],
    [
      'of whoever is asked',
      '“It was late,” Jo Baz said.\n“Were you sure?” Ida Lind asked.\n“It was dark,” the executive replied.',
      ['Jo Baz', 'Ida Lind', 'Jo Baz'],
    ],
    [
      'of whoever asks, in the same paragraph',
      '“It was late,” Jo Baz said.\n“Were you sure?” Ida Lind asked. “It was dark,” the executive said.',
      ['Jo Baz', 'Ida Lind', 'Ida Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a life of whoever is told of right before', () => {
  it.each([
    [
      'without a name',
      'Ian Roe wept. A former smith, who asked not to be named, said it was late. According to the former worker, it was over.',
      ['a former smith', 'a former smith'],
    ],
    [
      'without a name under another word for it',
      'An employee at the mill said it was late. Ian Roe wept. “It is over,” the worker said.',
      ['an employee at the mill', 'an employee at the mill'],
    ],
    [
      'not where another was called so',
      'A worker wept. An employee at the mill said it was late. Ian Roe wept. “It is over,” the worker said.',
      ['an employee at the mill', 'worker'],
    ],
    [
      'of an age without a name',
      'Ian Roe wept. One mother said her son was ill. “It is over,” the 34-year-old said.',
      ['one mother', 'one mother'],
    ],
    [
      'without a name in the paragraph before a quote',
      'Mia Roe wept. Another camper said it was late.\n\n“It is over,” the mother of three said.',
      ['another camper', 'another camper'],
    ],
    [
      'not where somebody is named since',
      'Another camper said it was late. Mia Roe wept.\n\n“It is over,” the mother of three said.',
      ['another camper', 'Mia Roe'],
    ],
    [
      'not in a new paragraph about somebody else',
      'Mia Roe wept. Another camper said it was late.\n\nThe mother of three said it was over.',
      ['another camper', 'Mia Roe'],
    ],
    [
      'where others drive something else',
      'A van driver left. Ian Roe wept.\n\n“It is over,” the former lorry driver said.',
      ['Ian Roe'],
    ],
    [
      'not where another drives that',
      'A lorry driver left. Ian Roe wept.\n\n“It is over,” the former lorry driver said.',
      ['former lorry driver'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a role in a game', () => {
  it.each([
    [
      'the goalkeeper whom somebody beat',
      'Ian Roe tucked it under Bo Lind. The Norland goalkeeper wept. It was over, he said.',
      ['Bo Lind'],
    ],
    [
      'who is told to keep goal before that',
      'Goalkeeper Ian Roe ran past Bo Lind. The goalkeeper wept. It was over, he said.',
      ['Ian Roe'],
    ],
    [
      'not the striker',
      'Ian Roe tucked it under Bo Lind. The Norland striker wept. It was over, he said.',
      ['Ian Roe'],
    ],
    [
      'whom the clause before is about',
      'Ian Roe left. Ann Holt went on – Bo Lind’s arm was high, though the defender protested that it was late.',
      ['Bo Lind'],
    ],
    [
      'not whom it only names',
      'Ian Roe left. It went on after Bo Lind, though the defender protested that it was late.',
      ['Ian Roe'],
    ],
    [
      'no manager for the striker',
      'Ian Roe rowed. Manager Bo Lind praised Jai Roe. “It is over,” the striker said.',
      ['Bo Lind', 'Jai Roe'],
    ],
    [
      'a manager for the former striker',
      'Ian Roe rowed. Manager Bo Lind wept for Jai Roe. “It is over,” the former striker said.',
      ['Bo Lind'],
    ],
    ['no wing for the fly-half', 'Wing Bo Lind found Jai Roe at last. “It is over,” the fly-half said.', ['Jai Roe']],
    ['a number', 'Jai Roe left. “It is over,” the embattled No. 7 said.', ['Jai Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a party', () => {
  it.each([
    [
      'behind a name',
      'Sen. Ian Roe, R-Texas, rose. Rep. Bo Lind, D-Utah, wept. The Texas Republican said it was late. The Utah Democrat said it was over.',
      ['Ian Roe', 'Bo Lind'],
    ],
    [
      'in brackets',
      'Sen. Ian Roe (R-Texas) rose. Rep. Bo Lind (D-Calif.) wept. The Republican said it was late. The Democrat said it was over.',
      ['Ian Roe', 'Bo Lind'],
    ],
    [
      'in short',
      'Councillor Ian Roe (Lab) rose. Councillor Bo Lind (Con, Lund) wept. The Labour councillor said it was late. The Conservative said it was over.',
      ['Ian Roe', 'Bo Lind'],
    ],
    [
      'no party in another mark',
      'Councillor Ian Roe rose. Bo Lind, D-Day veteran, wept. The Democrat said it was over.',
      ['Ian Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('another word for a role', () => {
  it.each([
    [
      'what somebody was',
      'Former mayor Ian Roe rose. Mayor Ann Lind wept. The ex-mayor said it was late. The mayor said it was over.',
      ['Ian Roe', 'Ann Lind'],
    ],
    ['a pastor', 'Pastor Ian Roe rose. Church warden Ann Lind wept. The vicar said it was late.', ['Ian Roe']],
    ['no warden', 'Church warden Ann Lind wept. Ian Roe rose. The vicar said it was late.', ['Ian Roe']],
    [
      'no prosecutor for the defendant',
      'Ian Roe rose. Prosecutor Ann Lind said he lied. The defendant said it was late.',
      ['Ann Lind', 'Ian Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('an age', () => {
  it.each([
    [
      'before what somebody is',
      'Ann Roe left with her 13-year-old son Bo. The 15-year-old said it was over.',
      ['Ann Roe'],
    ],
    [
      'before a name',
      'Ann Roe left. It was 15-year-old Bo Lind’s mill. Roe rowed. The 15-year-old said it was over.',
      ['Bo Lind'],
    ],
    [
      'behind a name',
      'Ann Roe, a 46-year-old cook, left. Bo Lind wept. The 46-year-old said it was over.',
      ['Ann Roe'],
    ],
    ['not another', 'Ann Roe left. Bo Lind, a 46-year-old cook, wept. The 47-year-old said it was over.', ['Ann Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what a sentence is about', () => {
  it.each([
    [
      'whoever was born somewhere',
      'Femi Roe rose. The Lund-born cook set it before Olav Lind. “It is over,” he said.',
      ['Femi Roe'],
    ],
    ['whoever co-signs', 'Femi Roe rose. The cook co-signed it for Olav Lind. “It is over,” he said.', ['Femi Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a name beside what a country has', () => {
  it.each([
    ['a minister', 'Uthred Holt, Norland’s roads minister, wept. The minister said it was over.', ['Uthred Holt']],
    [
      'no developer',
      'Mia Roe left. Halm Motors, Norland’s largest developer, wept. “It is over,” she said.',
      ['Mia Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what somebody was', () => {
  it.each([
    [
      'clerk to somebody',
      'Uma Lind, who was clerk to the deputy, wept. Jo Holt, a cook, left. The former clerk said it was over.',
      ['Uma Lind'],
    ],
    [
      'not who was led to one',
      'Uma Lind, who was led to a clerk, wept. Jo Holt left. The former clerk said it was over.',
      ['former clerk'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('how somebody without a name is called', () => {
  it.each([
    ['by what they do', '“It is over,” said one cook working on the boats.', ['one cook working on the boats']],
    ['not by who quotes them', '“It is over,” said one cook quoted in the boats.', ['one cook']],
    ['not by who leads them', 'A Lund team led by Ann Roe wept. It said it was over.', ['a Lund team']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('the company', () => {
  it.each([
    [
      'not who watches over it',
      'Delk Motors wept. The Lund Environment Agency said it was late. The company said it was over.',
      ['Lund Environment Agency', 'Delk Motors'],
    ],
    [
      'which a sentence opens with',
      'Airline Orbis wept. Lund Council rose. The airline said it was over. Orbis is old.',
      ['Orbis'],
    ],
    [
      'an operator that a sentence opens with',
      'Lund Council rose. Operator Baltic Deep denied this. “It is over,” it said.',
      ['Baltic Deep'],
    ],
    [
      'an owner that goes on as “it”',
      'Lund Council rose. Owner Tarn Hollow denied this. “It is over,” it said.',
      ['Tarn Hollow'],
    ],
    ['not an owner who does not', 'Owner Jane Roe denied this. “It is over,” she said.', ['Jane Roe']],
    [
      'not by a name’s own noun',
      'Charity Commission head Ann Roe wept. The charity said it was over.',
      ['Charity Commission'],
    ],
    ['a regulator by its name', 'Regulator Ofgrum said it was late. Ofgrum is old.', ['Ofgrum']],
    [
      'behind its owner',
      'The mill shut. Its owner, Orbis, said it was late. Lund Council rose. “It is over,” Orbis said.',
      ['Orbis', 'Orbis'],
    ],
    ['a first name behind its owner', 'The mill shut. Its owner, Mia, said it was late.', ['Mia']],
    [
      'not whoever speaks for another',
      'Delk Motors wept. Analyst Ann Roe of Lund Bank said it was late. The bank said it was over.',
      ['Ann Roe', 'Lund Bank'],
    ],
    [
      'not whose analyst speaks',
      'Delk Motors wept. Analyst Ann Roe of Lund Bank said it was late. The company said it was over.',
      ['Ann Roe', 'Delk Motors'],
    ],
    [
      'no board',
      'Orlan Bank wept. The Lund Markets Board said it was late. The lender said it was over.',
      ['Lund Markets Board', 'Orlan Bank'],
    ],
    ['an owner', 'Owner Velt Shipping wept. The company said it was over.', ['Velt Shipping']],
    ['no person before', 'Orbis Motors left. Ann Roe wept. The planemaker said it was over.', ['Orbis Motors']],
    [
      'an executive that is a body',
      'Ian Roe, chief executive of Orbis, wept. The Mines and Docks Executive said it was over.',
      ['Mines and Docks Executive'],
    ],
    [
      'a chief executive',
      'Ian Roe, chief executive of Orbis, wept. The Chief Executive said it was over.',
      ['Ian Roe'],
    ],
    [
      'no ministry called in short',
      'Orbis Motors wept. Foreign Affairs left. Foreign Affairs said it was late. The company said it was over.',
      ['Foreign Affairs', 'Orbis Motors'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
