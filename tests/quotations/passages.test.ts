import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'
import { fillIn, PAIRS } from './fill-in.ts'

const A = '{A}, {A.role}, said <A>.\n'
const B = '“<B,>” said {B}, {B.role}.\n'
const BOTH = A + B

const SECOND = {
  'a pronoun': `${A}“<A,I>” {A.she} said. “<A.>”`,
  'a pronoun before a report': `${A}{A.She} said <A>. {A.She} added that <A>.`,
  'a pronoun that goes on': `${A}“<A.>” {A.She} went on: “<A.I>”`,
  'the family name': `${BOTH}“<A,>” {a} said. “<A.I>”`,
  'the noun of a role': `${BOTH}“<A,>” said the {A.noun}. The {B.noun} said <B>.`,
  'a wider word': `${BOTH}“<A,>” the {A.wide} said.`,
  'an age': `{A}, {A.age}, {A.role}, said <A>.\n${B}“<A,>” the {A.age}-year-old said.`,
  'a life told of': `{A}, a retired nurse, said <A>.\n${B}The retired nurse said <A>.`,
  'a birthplace': `{A}, who was born in Lund, said <A>.\n${B}“<A,I>” the Lund-born sailor said.`,
  'a country': `Danish swimmer {A} said <A>.\n${B}“<A,I>” the Dane said.`,
  'a trade told by what they run': `{A}, who runs a bakery in Lund, said <A>.\n${B}“<A,I>” the baker said.`,
  'an office held, and once held': `{A}, the health secretary, said <A>. {B}, the former health secretary, said <B>.\n“<A,>” the health secretary said. “<B,>” said the former health secretary.`,
  'a headline’s word': `Ferry boss warns of delays\n{A}, the chief executive of Norbury Ferries, said <A>.\n“<A,>” the ferry boss said.`,
}

const RELATIONS = {
  'a lawyer': `${A}{A.Her} lawyer, {B}, said <B>.\n“<A,>” {a} said.\n“<B,I>” the lawyer said.`,
  'a lawyer, then a pronoun': `${A}{A.Her} lawyer, {B}, said <B>.\n“<B,I>” {B.she} said.`,
  'a predecessor': `${A}{A.Her} predecessor, {B}, said <B>.\n“<B,I>” {B.she} said.\n“<A,>” said {a}.`,
  'a colleague': `${A}{A.Her} colleague, {B}, was not so sure.\n“<A,>” {a} said.\n“<B,>” said {A.her} colleague.`,
  'one who has died': `{A}, {A.role}, died on Monday.\n{B}, {A.her} partner, said <B>. “<B,I>” {B.she} said.`,
  'a deputy': `${A}{a}’s deputy, {B}, said <B>. “<B.I>”\n“<A,>” {a} said.`,
  'an agent': `“<B,>” said {B}, {A}’s agent. “<B.I>”`,
}

const BARE = {
  'in the same paragraph': `${A.trimEnd()} “<A.>”`,
  'in the next': `${A}“<A,>” {a} said. The bridge was shut on Monday. “<A.>”`,
  'left open': `${A}“<A,>” {A.she} said. “<A.>\n“<A.I>”`,
  'left open, with the name behind': `${A}“<B.>\n“<B,I>” said {B}, {B.role}.`,
  'behind a pause': `${A}“<A,>” {a} said. A pause. “<A.I>”`,
  'behind who was blunt': `${BOTH}{a} was blunt. “<A.I>”`,
  'behind who shook a head': `${BOTH}{a} shook {A.her} head. “<A.>”`,
  'behind whoever disagrees in the paragraph': `${A}“<A,>” {a} said. But {B}, {B.role}, disagreed. “<B.>”`,
  'before whoever disagrees': `${A}{a} nodded. “<A.I>” But {B}, {B.role}, disagreed. “<B.I>”`,
  'behind who shares a view': `${A}That view is shared by {B}, {B.role}. “<B.I>”`,
  'behind who is among others': `${A}Among them was {B}, {B.role}. “<B.I>”`,
  'behind who stood there': `${A}Behind {A.him} stood {B}, {B.role}. “<B.I>”`,
  'behind who says no': `${A}Not so, says {B}, {B.role}. “<B.I>”`,
  'behind a reply that is short': `${BOTH}{a}’s reply was short. “<A.I>”`,
  'behind a verdict asked for': `${BOTH}{a}’s verdict? “<A.I>”`,
  'behind a message': `${A}{A.Her} message to {B} is simple: “<A.>”`,
  'behind who criticised another': `{A}, {A.role}, criticised {B}, {B.role}. “<A.>”`,
  'behind who denied': `{A}, {A.role}, accused {B}, {B.role}, of lying. “<A,>” {a} said.\n{b} has denied the claim. “<B.I>”`,
  'behind a question of the writer': `${A.trimEnd()} So will it be done by May? “<A.I>”`,
}

const ANSWERS = {
  'a name that replied': `${BOTH}“<A,>” {a} replied. “<A.I>”`,
  'a name that hit back': `${BOTH}“<A,>” {a} hit back.`,
  'who was asked by another': `Asked by {B}, {B.role}, whether the plan was dead, {A}, {A.role}, said <A>.\n“<A,>” {a} said.`,
  'who told another': `{A}, {A.role}, told {B}, {B.role}, that <A>.\n“<A,>” {a} said.`,
  'whom somebody asked': `{A}, {A.role}, asked {B}, {B.role}, if the road was open.\n“<B,I>” {B.she} replied.`,
  'whom somebody asked in one sentence': `${A}When {B} asked {A.him} whether the road was open, {A.she} said <A>.`,
  'a letter’s': `{A}, {A.role}, wrote to {B}, {B.role}, on Monday. “<A,>” {A.she} wrote.\n{b} replied on Tuesday. “<B,>” {B.she} wrote.`,
}

const BETWEEN = {
  'a paragraph of background': `${A}The storm left thousands of homes without power.\n“<A,I>” {A.she} said.`,
  'whom somebody met': `{A}, {A.role}, met {B} at the harbour on Monday.\n“<A,>” {A.she} said.`,
  'whose plan it was': `{A}, {A.role}, rejected {B}’s plan for the bridge.\n“<A,>” {A.she} said.`,
  'whom a clause is about': `When {B} came to the hall, {A}, {A.role}, left.\n“<A,>” {A.she} said.`,
  'whom a report is about': `{A}, {A.role}, said that {B} had sold the bridge. {A.She} said <A>.`,
  'who beat another': `{A}, {A.role}, won the race ahead of {B}.\n“<A,I>” {A.she} said.`,
  'who did not respond': `${A}{B} did not respond to a request for comment.\n“<A,I>” {a} said. “<A.>”`,
  'a company’s statement': `${A}In a statement, Norbury Water said <Norbury Water>. It added that <Norbury Water>.\n“<A,>” {a} said.`,
  'a council that replies': `${A}Norbury Council said <Norbury Council>.\n“<Norbury Council,>” it said. “<Norbury Council.>”\n“<A,>” said {a}.`,
  'a report': `${A}The report says <report>. It adds that <report>.\n“<A,>” {a} said.`,
  'a neighbour': `${A}A neighbour said <a neighbour>. “<a neighbour,>” the neighbour said.\n“<A,>” {a} said.`,
  'two of a family': `Eva Lind, a potter, and her brother Karl Lind, a miller, run the mill.
“<Eva Lind,>” Eva said.
“<Karl Lind,>” said Karl.
“<Eva Lind,>” she said.`,
}

const APART = {
  'of two who spoke': `${BOTH}“<A,>” {A.she} said. “<B,>” {B.she} said.`,
  'of one who told the other': `${BOTH}“<A,>” {A.she} told {B.him}.`,
  'of a couple': `${A}{A.Her} {B.spouse}, {B}, was at home.\n“<B,>” {B.she} said.`,
  'of one who was asked': `${A}“<B,>” said {B}, {B.role}.\n“<A,>” {A.she} replied.`,
}

/** Whom the words of a passage are given to, other than whose they are. */
function wrong(passage: string, pair: (typeof PAIRS)[number]): string[] {
  const { text, marked } = fillIn(passage, pair)
  const article = articleOf(text)
  const { quotations } = findQuotations(article, readDocument(article.text, article.blocks))
  return marked.flatMap(({ start, end, speaker }) => {
    const found = quotations.findLast((one) => one.start <= start && one.end >= end)
    return found?.speaker === speaker
      ? []
      : [`${text.slice(start, end)}: ${found?.speaker}, not ${speaker}, in\n${text}`]
  })
}

describe('who speaks over several sentences', () => {
  const groups = { SECOND, RELATIONS, BARE, ANSWERS, BETWEEN, APART }
  const rows = Object.entries(groups).flatMap(([group, passages]) =>
    Object.entries(passages).map(([name, passage]) => [group.toLowerCase(), name, passage] as const),
  )
  it.each(rows)('%s: %s', (group, _, passage) => {
    for (const pair of PAIRS)
      if (group !== 'apart' || pair[0].woman !== pair[1].woman) expect(wrong(passage, pair)).toEqual([])
  })
})
