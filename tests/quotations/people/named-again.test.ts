import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/index.ts'
import { findQuotations } from '../../../src/quotations/index.ts'
import { articleOf } from '../article-of.ts'

/** A name in full, and what an article calls its bearer later. */
interface Named {
  readonly full: string
  readonly later: string
}

const named = (rows: string): Named[] =>
  rows
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((row) => row.split('|'))
    .map(([full = '', later = full]) => ({ full, later }))

const PERSONS = named(`
  Helen Marsh|Marsh; Owen Price|Price; Colin Winter|Winter; Laura Day|Day; Toby Fall|Fall; Carl King|King; Luke Bishop|Bishop
  Ruth Pope|Pope; Mark Major|Major; Ivy Singer|Singer; Irfan Sheikh|Sheikh; Liam Fox|Fox; Kate England|England
  Declan O’Keeve|O’Keeve; Fergus MacGill|MacGill; Siobhán Ní Dhála|Ní Dhála; Rupert ap Gwil|Ap Gwil; Camilla Forsyth-Hume|Forsyth-Hume
  Lucía Ferrando Robles|Ferrando Robles; Mariana Teixeira da Cunha|Teixeira da Cunha; Ximena de la Hoz|De la Hoz
  Joost van der Meulen|Van der Meulen; Ulrich von Tannen|Von Tannen; Chiara Della Rovere|Della Rovere; Luca D’Angelo|D’Angelo
  Åsa Lindqvist-Berg|Lindqvist-Berg; Søren Kjær|Kjær; Zdeněk Hrdlička|Hrdlička; Erdem Yıldırım|Yıldırım; Gergő Székely|Székely
  Khalid al-Mutlaq|al-Mutlaq; Faisal bin Hamad|Bin Hamad; Yousef Abu Rahma|Abu Rahma; Shlomit Ben-Haim|Ben-Haim
  K. R. Nair|Nair; Harbhajan Singh Sekhon|Sekhon; Zhou Wenbin|Zhou; Kwon Eun-sook|Kwon; Lau Siu-fung|Lau; Pham Thi Nhung|Nhung
  Sayuri Ohno|Ohno; Folasade Adebanjo|Adebanjo; Thandeka Xaba|Xaba; Wiremu Parata-Jones|Parata-Jones; Shanique Gayle-Brown|Gayle-Brown
  Robert J. Hollings|Hollings; Lionel Tubb Jr.|Tubb; Quillan Frobe|Frobe; Tazmyn Orrick|Orrick`)

/** Those whose last words name bodies and streets as well need to be told of as persons. */
const TOLD_PERSONS = named('Jenna Church|Church; Ann House|House; Peter Street|Street; Emily Post|Post')

const TOLD = {
  'a role before': ({ full }) => `On Tuesday plumber ${full} said it was late.`,
  'an office before': ({ full }) => `Housing Minister ${full} said it was late.`,
  'a role behind': ({ full }) => `${full}, a plumber from Varnow, said it was late.`,
  'a post behind': ({ full }) => `${full}, chief executive of Varnow Homes, said it was late.`,
  'an age': ({ full }) => `${full}, 44, said it was late.`,
  'a post between commas': ({ full }) => `Varnow Homes’ chief executive, ${full}, said it was late.`,
  'a relative clause': ({ full }) => `${full}, who has lived there since 1998, said it was late.`,
  'behind a quote': ({ full }) => `“It is late,” said ${full}, a plumber from Varnow.`,
  rank: ({ full }) => `Det Insp ${full} said it was late.`,
} satisfies Record<string, (named: Named) => string>

const PLAIN = {
  'of a body': ({ full }) => `${full} of the Varnow Tenants’ Union said it was late.`,
  'behind a day': ({ full }) => `At a meeting on Friday ${full} said it was late.`,
  'as the source': ({ full }) => `According to ${full}, it was late.`,
} satisfies Record<string, (named: Named) => string>

const AGAIN = {
  'before its verb': ({ later }) => `${later} said it was over.`,
  'behind its verb': ({ later }) => `“It is over,” said ${later}.`,
  'behind "but"': ({ later }) => `But ${later} said it was over.`,
  'as the source': ({ later }) => `According to ${later}, it was over.`,
  'in full': ({ full }) => `${full} said it was over.`,
} satisfies Record<string, (named: Named) => string>

const BODIES = named(`
  Ministry of Fisheries; Federal Grain Agency; Office for Rail Standards; Public Porters’ Union; National Association of Ferry Pilots
  Korvath Industries|Korvath; Brinsley & Poole plc|Brinsley & Poole; Tarnholm AB|Tarnholm; Sociedad Lumera SA; Northmoor Water|Northmoor
  Harrow Lane Brewery|Harrow Lane; Pallas Capital|Pallas; Air Calyx; Zentrix; Moody’s; Queen Maud Infirmary
  Varnow General Hospital|Varnow General; St Aldwyn’s Hospital; University of Varnow; Tollbrook University|Tollbrook
  Wexmoor FC|Wexmoor; Fundación Tres Ríos; Banco de Lumera; Institut für Seenforschung; Tollshire Constabulary; Ostrava Steelworks
  Ana de la Hoz Foundation; Varnow High Court; Centre for Tide Policy`)

const BODY_TOLD = {
  alone: ({ full }) => `${full} said it was late.`,
  'behind a quote': ({ full }) => `“It is late,” said ${full}.`,
  'with a description': ({ full }) => `${full}, which has 40 staff, said it was late.`,
  seated: ({ full }) => `Varnow-based ${full} said it was late.`,
  'in a statement': ({ full }) => `In a statement, ${full} said it was late.`,
} satisfies Record<string, (named: Named) => string>

const BODY_AGAIN = {
  shortened: ({ later }) => `${later} said it was over.`,
  'behind a quote': ({ later }) => `“It is over,” ${later} said.`,
  'in full': ({ full }) => `${full} said it was over.`,
} satisfies Record<string, (named: Named) => string>

type Frames = Readonly<Record<string, (named: Named) => string>>

/** The texts in which some speaker is not whom both sentences name, each once and of that kind. */
function wrong(all: readonly Named[], told: Frames, again: Frames, kind: 'person' | 'body'): string[] {
  const out: string[] = []
  for (const one of all)
    for (const first of Object.values(told))
      for (const second of Object.values(again)) {
        const article = articleOf(`${first(one)}\n${second(one)}`)
        const { quotations, people } = findQuotations(article, readDocument(article.text, article.blocks))
        const right = quotations.length === 2 && quotations.every(({ speaker }) => speaker === one.full)
        const kinds = people.filter((each) => each.name === one.full && each.kind === kind)
        if (!right || kinds.length !== 1)
          out.push(`${article.text} -> ${quotations.map(({ speaker }) => speaker).join(', ')}`)
      }
  return out
}

describe('whoever and whatever is named again', () => {
  it('is the person told of with a role, an age or a clause', () => {
    expect(wrong([...PERSONS, ...TOLD_PERSONS], TOLD, AGAIN, 'person')).toEqual([])
  })
  it('is the person named without any', () => {
    expect(wrong(PERSONS, PLAIN, AGAIN, 'person')).toEqual([])
  })
  it('is the body', () => {
    expect(wrong(BODIES, BODY_TOLD, BODY_AGAIN, 'body')).toEqual([])
  })
  it('is neither a namesake nor a body of the same name', () => {
    const out: string[] = []
    for (const { full, later } of PERSONS) {
      if (!full.endsWith(later) || /[. ]|^al/.test(later)) continue
      const texts = {
        [`${full}, a plumber, said it was late. Her cousin Wendy ${later}, a baker, said it was over.`]: [
          full,
          `Wendy ${later}`,
        ],
        [`${later} Foods said it was late. ${full}, its founder, said it was over. ${later} Foods said it was cold.`]: [
          `${later} Foods`,
          full,
          `${later} Foods`,
        ],
      }
      for (const [text, expected] of Object.entries(texts)) {
        const article = articleOf(text)
        const { quotations } = findQuotations(article, readDocument(article.text, article.blocks))
        const speakers = quotations.map(({ speaker }) => speaker)
        if (speakers.join() !== expected.join()) out.push(`${text} -> ${speakers.join(', ')}`)
      }
    }
    expect(out).toEqual([])
  })
})
