import { describe, expect, it } from 'vitest'
import { placeIn } from '../../src/linking/place/name.ts'
import { PLACE_ROWS, placeInFrame } from '../../src/linking/place/rules.ts'
import { coverageOf, quotationWith } from './coverage.ts'

describe('the place right after a cue', () => {
  it.each([
    ['she said on Friday in Oslo', 'Oslo'],
    ['she said in the northern port of Odesa', 'Odesa'],
    ['she said from a hospital in Istanbul', 'Istanbul'],
    ['she said at the airport of Istanbul', 'Istanbul'],
    ['she said at the end of Istanbul', null],
    ['she said outside the court in Vik', 'Vik'],
    ['she said at Tres Cruces bus station', 'Tres Cruces bus station'],
    ['she said at Camp Nou', 'Camp Nou'],
    ['she said at a desk', null],
    ['she said on the steps of the Capitol', 'Capitol'],
    ['she said in the lobby of the Harbour Hotel', 'Harbour Hotel'],
    ['she said in the spirit of the Harbour Treaty', null],
    ['she said at the National University of Norway', 'National University of Norway'],
    ['she said at the National Union of Norway', null],
    ['she said at St Mary’s Cathedral', 'St Mary’s Cathedral'],
    ['she said in the courtyard of the Palais Wilson', 'Palais Wilson'],
    ['she said from the steps of the consulate in Oslo', 'Oslo'],
    ['she said at the Palais', null],
    ['she said on “The Week in Oslo”', null],
    ['she said on "The Week in Oslo"', null],
    ["she said on 'The Week in Oslo'", null],
    ['she said on the eve of talks in Oslo', null],
    ['she said in Kraków', 'Kraków'],
    ['she said in Kiev', 'Kyiv'],
    ['she said in Spanish', null],
    ['she said in Welsh', null],
    ['she said in Brekke', 'Brekke'],
    ['she said in the northern port in Oslo', 'Oslo'],
    ['she said of the talks in Oslo', null],
    ['she said, after the war in Oslo', null],
    ['she said on Friday at the University of Oslo', 'University of Oslo'],
    ['she said of the pilot Bo Lind at the University of Oslo', null],
  ])('%s -> %s', (frame, place) => {
    expect(placeInFrame(frame, { start: 4, end: 'she said'.length })).toBe(place)
  })
})

describe('the place in a sentence', () => {
  it.each(PLACE_ROWS)('"$like", not "$unlike"', ({ like, unlike, pattern }) => {
    expect(like).toMatch(new RegExp(pattern.source, 'u'))
    expect(placeInFrame(like)).toBe('Oslo')
    expect(placeInFrame(unlike)).toBeNull()
  })

  it.each([
    ['she told reporters in Geneva on Friday', 'Geneva'],
    ['she used a ceremony in Geneva to mend it', 'Geneva'],
    ['she used a boat in Geneva to fish', null],
    ['Speaking in Kiev, the minister said', 'Kyiv'],
    ['he said after talks with the minister in Brussels', 'Brussels'],
    ['she said, following business-like talks in Vienna', 'Vienna'],
    ['he said at the start of a meeting at the White House', 'White House'],
    ['she said during a visit to Australia', 'Australia'],
    ['as she arrived at a Geneva hotel', 'Geneva'],
    ['Speaking about the protests in Kazakhstan, she said', null],
    ['Speaking on the pavement by a bank in Oslo, she said', 'Oslo'],
    ['Speaking on the price of bread in Oslo, she said', null],
    ['she said ahead of talks in Geneva', null],
    ['he told reporters after talks on the war in Ukraine', null],
    ['she told lawmakers in the capital Oslo on Friday', 'Oslo'],
    ['he said in a television interview in Oslo on Sunday', 'Oslo'],
    ['Two hours to the west, in the village of Vik, a farmer said', 'Vik'],
    ['In Vik, a village of sailors, residents said', 'Vik'],
    ['In Vik, residents said', null],
    ['she said in a speech at the Harbour Society in Oslo', 'Oslo'],
    ['she said in a speech to the Harbour Society of Oslo', null],
    ['she told a meeting in Vik', 'Vik'],
    ['she told a meeting in Vik Saturday', 'Vik'],
    ['he told reporters at Vik naval base that', 'Vik naval base'],
    ['she said in the northern port of Oslo', null],
    ['Speaking on public radio in Oslo, she said', 'Oslo'],
    ['Police in Oslo said', 'Oslo'],
    ['Police in Vik said', 'Vik'],
    ['Police in March said', null],
    ['Giving evidence at Vik Crown Court, he said', 'Vik Crown Court'],
    ['she recalled in a lecture at Kew', 'Kew'],
    ['At the Swan Inn, the landlord said', 'Swan Inn'],
    ['A fire in Oslo killed two, police said', null],
    ['On a visit to the flooded town of Vik, she said', 'Vik'],
    ['Reached at her home in Vik, she said', 'Vik'],
    ['Standing in the rubble of her house in Oslo, she said', 'Oslo'],
    ['At the port of Vik, she said', 'Vik'],
    ['she told reporters in the Norwegian capital', 'Oslo'],
    ['she told reporters in Norway’s capital on Monday', 'Oslo'],
    ['she told reporters in Norwegian capital gains', null],
    ['Another villager in Bergen, who asked not to be named, said', 'Bergen'],
    ['In Vik, where the river rose, she said', 'Vik'],
    ['In Norway, the union said', null],
    ['In Oslo, she could win', null],
    ['she said in a report in the Boston Globe', null],
    ['he said at a rally in New York City', 'New York City'],
    ['she told Vik lawmakers in Parliament', null],
    ['she said in a statement obtained by Oslo Radio', null],
    ['a group based in Oslo said after the talks', null],
    ['she said in January', null],
    ['he said in Parliament', null],
  ])('%s -> %s', (frame, place) => {
    expect(placeInFrame(frame)).toBe(place)
  })

  it.each([
    ['White House Rose Garden', 'White House'],
    ["Geneva's", 'Geneva'],
    ["Norway's Bergen", 'Bergen'],
    ["Norway's Brekke", 'Norway'],
    ['Monday', null],
  ])('%s begins with the place %s', (words, place) => {
    expect(placeIn(words)).toBe(place)
  })
})

const TITLE = 'Harbour masters of two countries meet over fish'

describe('the place of a quotation', () => {
  it.each<[string, string, string, string | null]>([
    [
      'is where its speaker met others that day',
      'Ann Grey and Bo Lind met in Oslo on Friday.\n\n"The quota is fair to both sides," Ann Grey said. "We will sign it in a month."',
      'quota is fair',
      'Oslo',
    ],
    [
      'is not where a meeting is still ahead',
      'Ann Grey spoke on Thursday ahead of talks in Oslo.\n\n"The quota is fair to both sides," Ann Grey said on Thursday.',
      'quota is fair',
      null,
    ],
    [
      'is not that of a meeting on another day',
      'Ann Grey and Bo Lind met in Oslo on Tuesday.\n\n"The quota is fair to both sides," Ann Grey said on Friday.',
      'quota is fair',
      null,
    ],
    [
      'is where a caption shows its speaker that day',
      'Ann Grey, left, and Bo Lind at the town hall in Oslo on Friday\n\nThe two ministers spoke on Friday for three hours of fish and quotas.\n\n"The quota is fair to both sides," Ann Grey said.',
      'quota is fair',
      'Oslo',
    ],
    [
      'is where a caption with its agency shows its speaker that day',
      'Ann Grey and Bo Lind shake hands at the town hall in Oslo on Friday. EPA\n\nThe two ministers spoke on Friday for three hours of fish and quotas.\n\n"The quota is fair to both sides," Ann Grey said.',
      'quota is fair',
      'Oslo',
    ],
    [
      'is not that of talks which loom',
      'Ministers hope for a quota as Oslo talks loom.\n\n"The quota is fair to both sides," Ann Grey told reporters.',
      'quota is fair',
      null,
    ],
    [
      'is not an event in another town than the report of it',
      'BERGEN, May 7 (NTB) - Ministers agreed a quota on Friday after talks in Oslo.\n\nThe fleet is old.\n\n"The quota is fair to both sides," Ann Grey told reporters on Friday.',
      'quota is fair',
      null,
    ],
    [
      'is where the meeting was after which it was said',
      'The ministers of two countries agreed in Oslo on Friday to count the fish.\n\nAnn Grey spoke after the talks.\n\n"The quota is fair to both sides," Grey said.',
      'quota is fair',
      'Oslo',
    ],
    [
      'is that of the same briefing',
      'Bo Lind told a briefing in Oslo on Friday that the fish were few.\n\nAnn Grey told the same briefing that the quota was fair to both sides.',
      'quota was fair',
      'Oslo',
    ],
    [
      'goes on in the same interview',
      '"The quota is fair to both sides," Ann Grey told NRK television in Oslo on Friday.\n\n"We will sign it in a month," she said.',
      'sign it',
      'Oslo',
    ],
    [
      'is where the report was written, of what was said here',
      'OSLO, May 7 (NTB) - The quota was signed on Friday.\n\n"The quota is fair to both sides," Ann Grey told reporters here on Friday.',
      'quota is fair',
      'Oslo',
    ],
    [
      'is not where the report was written, of a statement',
      'OSLO, May 7 (NTB) - The quota was signed on Friday.\n\n"The quota is fair to both sides," Ann Grey said in a statement.',
      'quota is fair',
      null,
    ],
    [
      'is the village that the scene is set in',
      'Not all are happy. In Brekke, a village of fishermen, the boats lie idle.\n\n"The quota is fair to both sides," said Ann Grey, a retired teacher.',
      'quota is fair',
      'Brekke',
    ],
    [
      'is the stronghold that the scene is set in',
      'Not all are happy. In the party’s old stronghold of Tromsø, the boats lie idle.\n\n"The quota is fair to both sides," said Ann Grey, a retired teacher.',
      'quota is fair',
      'Tromsø',
    ],
    [
      'is no city in which something else happened',
      'Not all are happy. In Bergen, the boats lie idle.\n\n"The quota is fair to both sides," said Ann Grey, a retired teacher.',
      'quota is fair',
      null,
    ],
    [
      'is the court in which a judge speaks',
      'Bo Lind pleaded guilty at Vik District Court to theft.\n\nSentencing him on Tuesday, Judge Ann Grey said that the quota was fair.',
      'quota was fair',
      'Vik District Court',
    ],
    [
      'is the court in which a lawyer pleads',
      'Bo Lind pleaded guilty at Vik District Court to theft.\n\nAnn Grey, mitigating, said that the quota was fair.',
      'quota was fair',
      'Vik District Court',
    ],
    [
      'is where the inquest sits',
      'The inquest is sitting in Vik.\n\nBo Lind told the inquest that fish were few.\n\nAnn Grey told the inquest that the quota was fair.',
      'quota was fair',
      'Vik',
    ],
    [
      'is where the hearing was that somebody was told at',
      'Bo Lind told the hearing in Vik that fish were few.\n\nAnn Grey, an engineer, told the hearing that the quota was fair.',
      'quota was fair',
      'Vik',
    ],
    [
      'is not where a hearing is told of that was somewhere else too',
      'Bo Lind told the hearing in Vik that fish were few.\n\nKari Moe told the hearing in Moss that they were many.\n\nAnn Grey, an engineer, told the hearing that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is the parliament at which a committee sits',
      'Bo Lind appeared before the Harbour Committee at Parliament on Friday.\n\nAnn Grey told the committee that the quota was fair. She told MPs that fish were few.',
      'quota was fair',
      'Parliament',
    ],
    [
      'is the hall that people squeezed into',
      'More than 90 people squeezed into the Memorial Hall on Friday.\n\nAnn Grey told the parish council that the quota was fair. She told the council that fish were few.',
      'quota was fair',
      'Memorial Hall',
    ],
    [
      'is no town that people squeezed into',
      'More than 90 people squeezed into Vik on Friday.\n\nAnn Grey told the parish council that the quota was fair. She told the council that fish were few.',
      'quota was fair',
      null,
    ],
    [
      'is the court that the sitting is named for',
      'The boat was stolen, Vik Crown Court heard.\n\nProsecutor Ann Grey said that the quota was fair. She told the court that fish were few.',
      'quota was fair',
      'Vik Crown Court',
    ],
    [
      'is not where the inquest sits, of one who spoke by link',
      'The inquest is sitting in Vik.\n\nBo Lind told the inquest that fish were few.\n\nAnn Grey gave evidence by video link. She told the inquest that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is the hall in which the council voted',
      'The council voted for it at Vik Town Hall on Monday.\n\nCllr Bo Lind told the meeting that fish were few. Cllr Ann Grey told the meeting that the quota was fair.',
      'quota was fair',
      'Vik Town Hall',
    ],
    [
      'is not a hall in which nothing was done',
      'The bus stops at Vik Town Hall on Monday.\n\nCllr Bo Lind told the meeting that fish were few. Cllr Ann Grey told the meeting that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is where the crowd gathered',
      'About 200 people gathered on Sunday outside the harbour office in Bergen.\n\n"The quota is fair to both sides," Ann Grey told the crowd.',
      'quota is fair',
      'Bergen',
    ],
    [
      'is not where others gathered',
      'About 200 people gathered on Sunday outside the harbour office in Bergen.\n\n"The quota is fair to both sides," Ann Grey told a friend.',
      'quota is fair',
      null,
    ],
    [
      'is where somebody met the reporter',
      'Ann Grey met us at a bakery outside Axim. "The quota is fair to both sides," Grey said.',
      'quota is fair',
      'Axim',
    ],
    [
      'is where the reporter is back',
      'Back in Axim, a lorry stops. "The quota is fair to both sides," its driver says.',
      'quota is fair',
      'Axim',
    ],
    [
      'is no city to which the report turns back',
      'Back in Oslo, a lorry stops. "The quota is fair to both sides," its driver says.',
      'quota is fair',
      null,
    ],
    [
      'is not where somebody is back from',
      'Back from Axim, a lorry stops. "The quota is fair to both sides," its driver says.',
      'quota is fair',
      null,
    ],
    [
      'is the ground at which the reporter writes',
      'By Kari Moe at the Axim showgrounds\n\nI’m at the main shelter, where the boats lie.\n\n"The quota is fair to both sides," says Ann Grey, a cook.',
      'quota is fair',
      'Axim showgrounds',
    ],
    [
      'is not where a reporter writes who asked nobody there',
      'By Kari Moe at the Axim showgrounds\n\nThe boats lie at the quay and wait for wind.\n\n"The quota is fair to both sides," says Ann Grey, a cook.',
      'quota is fair',
      null,
    ],
    [
      'is no network that heads a report',
      'NTBC — The quota was signed on Friday.\n\n"The quota is fair to both sides," Ann Grey told a press conference.\n\nA cook told NTBC that fish were few.',
      'quota is fair',
      null,
    ],
    [
      'is not that of a firm that sends a statement',
      'A firm in Bergen counted the fish. In a statement, the firm said that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is not the court, of a neighbour',
      'Bo Lind pleaded guilty at Vik District Court to theft.\n\n"The quota is fair to both sides," said Ann Grey, a neighbour.',
      'quota is fair',
      null,
    ],
    [
      'is the hall in which the meeting met',
      'The committee met on Monday night at Vik Town Hall.\n\n"The quota is fair to both sides," Ann Grey told the meeting.',
      'quota is fair',
      'Vik Town Hall',
    ],
    [
      'is that of the one event of which reporters were told',
      'Ministers agreed a quota on Friday after talks in Oslo.\n\n"The quota is fair to both sides," Ann Grey told reporters as she left.',
      'quota is fair',
      'Oslo',
    ],
    [
      'is not that of one of several events',
      'Ministers agreed a quota on Friday after talks in Oslo. They met in Bergen on Thursday.\n\n"The quota is fair to both sides," Ann Grey told reporters as she left.',
      'quota is fair',
      null,
    ],
    [
      'is not that of which somebody talks',
      'Ann Grey talks about her years in Bergen.\n\n"The quota is fair to both sides," she told reporters.',
      'quota is fair',
      null,
    ],
    [
      'is the town of a dateline that no table knows',
      'VIK, May 7 (NTB) - The quota was signed on Friday.\n\n"The quota is fair to both sides," Ann Grey told reporters.',
      'quota is fair',
      'Vik',
    ],
    [
      'is the one hotel of the article',
      'The ministers met at the Harbour Hotel.\n\nArriving at the hotel, Ann Grey said that the quota was fair.',
      'quota was fair',
      'Harbour Hotel',
    ],
    [
      'is neither of two hotels',
      'Some ministers slept at the Harbour Hotel, some at the Fjord Hotel.\n\nArriving at the hotel, Ann Grey said that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is the province that opens the paragraph before',
      'In Norway’s Nordvest province, fishermen marched to the town hall on Friday with a boat.\n\n"The quota is fair to nobody," said Ann Grey, a fisherwoman.',
      'quota is fair',
      'Nordvest',
    ],
    [
      'is no province that is only told of',
      'Fishermen have come from Norway’s Nordvest province since Friday with boats.\n\n"The quota is fair to nobody," said Ann Grey, a fisherwoman.',
      'quota is fair',
      null,
    ],
    [
      'is the scene that was set, of one who was there',
      'In Norway’s Nordvest province, fishermen marched to the town hall on Friday with a boat.\n\nThe boat was red.\n\nIt was old.\n\nThe quota was fair, a police officer at the scene said.',
      'quota was fair',
      'Nordvest',
    ],
    [
      'is the village whose people speak next',
      'In Brekke the news was met with a shrug. Villagers said that the quota was fair.',
      'quota was fair',
      'Brekke',
    ],
    [
      'is no village where nobody of it speaks',
      'In Brekke the news was met with a shrug. Ann Grey said that the quota was fair.',
      'quota was fair',
      null,
    ],
    [
      'is that of a body that its paragraph names with it',
      'A labour court in Bergen threw out the request on Tuesday. The court said that the quota was fair to both sides.',
      'quota was fair',
      'Bergen',
    ],
    [
      'is not that of a man',
      'A teacher in Bergen read of it on Tuesday. The teacher said that the quota was fair to both sides.',
      'quota was fair',
      null,
    ],
    [
      'is that of the briefing which others told',
      '"The fleet is old," Bo Lind told reporters in Oslo.\n\nAnn Grey told the same briefing that the quota was fair.',
      'quota was fair',
      'Oslo',
    ],
    [
      'goes on with the same broadcast, and not with another',
      '"The fleet is old," Ann Grey told NRK television in Oslo. "The quota is fair to both sides."',
      'quota is fair',
      'Oslo',
    ],
    [
      'stands in the sentence before',
      'Ann Grey touched on it at the start of a meeting in Oslo.\n\n"The quota is fair to both sides," Grey said.',
      'quota is fair',
      'Oslo',
    ],
  ])('%s', (_name, text, words, place) => {
    expect(quotationWith(coverageOf([`${TITLE}\n\n${text}`], '2021-05-08'), words).place).toBe(place)
  })
})
