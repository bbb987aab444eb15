import type { PartOfSpeech } from '../../../language/index.ts'
import * as mark from './marks.ts'
import * as nominal from './nominals.ts'
import * as other from './other-words.ts'
import * as preposition from './prepositions.ts'
import type { Step } from './scan.ts'
import * as verb from './verbs.ts'

type Parts = readonly PartOfSpeech[]
const MARKS: Parts = ['PUNCT']
/** What noun phrases are made of. */
const NOMINALS: Parts = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X']
const OTHERS: Parts = ['ADP', 'ADV', 'AUX', 'CCONJ', 'INTJ', 'PART', 'SCONJ', 'VERB', 'SPACE']
const WORDS: Parts = [...NOMINALS, ...OTHERS]
/** What any name may hold: no "And", and no verb. */
const IN_NAMES: Parts = ['ADP', 'ADV', 'INTJ', 'PART', 'SCONJ', 'SPACE']
const PREPOSITIONS: Parts = ['ADP', 'PART']
const VERBS: Parts = ['VERB', 'AUX']

/** The steps in their order: the first that takes a token gives its verdict. Where none does, the phrase starts behind the token. */
const STEPS: readonly Step[] = [
  { of: MARKS, example: 'Jane Roe (Lab, Lund[)]', takes: mark.passesBracket, verdict: 'on' },
  { of: MARKS, example: 'Walter Roe[,] Jr.', takes: mark.setsOffSuffix, verdict: 'on' },
  { of: MARKS, example: 'the Lund, Ohio[,] area', takes: mark.setsOffState, verdict: 'on' },
  { of: MARKS, example: 'the University of Ohio[,] Lund', takes: mark.setsOffCampus, verdict: 'on' },
  { of: MARKS, example: 'Lamp Makers Assn[.] officials', takes: mark.shortens, verdict: 'on' },
  { of: MARKS, example: 'Alan "Dixie["] Dixon', takes: mark.passesNickname, verdict: 'on' },
  { of: MARKS, example: '"It is over,["] Roe', takes: mark.closes, verdict: 'stop' },
  { of: MARKS, example: 'Roe (Lab) [-] she', takes: mark.joinsToBracket, verdict: 'stop' },

  { of: WORDS, example: 'the report [she]', takes: nominal.isOtherSubject, verdict: 'stop' },
  { of: WORDS, example: 'the plan [that] officials', takes: nominal.opensRelativeClause, verdict: 'stop' },
  { of: WORDS, example: 'the money [France]', takes: nominal.isLandBehindNoun, verdict: 'whole' },
  { of: WORDS, example: 'in [a] move ministers', takes: nominal.standsBeforeGroup, verdict: 'whole' },
  { of: WORDS, example: 'In a statement [the] union', takes: nominal.opensBehindNoun, verdict: 'opens' },
  { of: WORDS, example: 'At a meeting on [Friday] Jane Roe', takes: nominal.isDayBeforeName, verdict: 'stop' },
  { of: NOMINALS, example: 'the [head] of US diplomacy', takes: nominal.always, verdict: 'on' },
  { of: [...MARKS, ...OTHERS], example: 'Lund[’s] mayor', takes: nominal.isJoint, verdict: 'on' },
  { of: OTHERS, example: 'Sudarat [na] Pombejra', takes: nominal.isParticleOfName, verdict: 'on' },
  { of: [...MARKS, ...OTHERS], example: 'the Lund-[based] firm', takes: nominal.isBehindHyphen, verdict: 'on' },
  { of: IN_NAMES, example: 'the group Doctors [Beyond] Walls', takes: nominal.isWithinName, verdict: 'on' },

  { of: ['PART'], example: 'did [not] say', takes: preposition.isNoTo, verdict: 'stop' },
  { of: ['ADP'], example: 'an [inside] source', takes: preposition.describesNoun, verdict: 'on' },
  { of: ['ADP'], example: 'ten [per] cent', takes: preposition.isPerCent, verdict: 'on' },
  { of: PREPOSITIONS, example: 'a statement [on] Monday Roe', takes: preposition.leadsToDate, verdict: 'whole' },
  { of: PREPOSITIONS, example: 'officials [in] Kyiv', takes: preposition.joinsNouns, verdict: 'on' },
  { of: PREPOSITIONS, example: 'officials in and [around] Lund', takes: preposition.joinsPrepositions, verdict: 'on' },
  { of: PREPOSITIONS, example: 'those [around] Roe', takes: preposition.joinsPeople, verdict: 'on' },
  { of: PREPOSITIONS, example: 'a person briefed [on] it', takes: preposition.passesParticiple, verdict: 'on' },
  { of: PREPOSITIONS, example: 'a memo sent to us and seen [by] X', takes: preposition.passesWhoSawIt, verdict: 'on' },
  { of: PREPOSITIONS, example: 'left [for] Lund', takes: nominal.always, verdict: 'stop' },

  { of: ['CCONJ'], example: 'used as pawns [but] Roe', takes: other.isBut, verdict: 'stop' },
  { of: ['CCONJ'], example: 'Roe [and] Lind', takes: other.joinsTerms, verdict: 'on' },
  { of: ['CCONJ'], example: 'left [and]', takes: nominal.always, verdict: 'stop' },
  { of: ['ADV'], example: 'a study released [late] last month', takes: other.tellsHowLate, verdict: 'on' },
  { of: ['ADV'], example: 'the [back] benches', takes: other.isPlaceBeforeNoun, verdict: 'on' },
  { of: ['ADV'], example: 'the [very] old', takes: other.gradesAdjective, verdict: 'on' },
  { of: ['ADV'], example: 'a [visibly] shaken Jane Roe', takes: verb.isPastGraded, verdict: 'on' },

  { of: ['VERB'], example: 'a [leaked] memo', takes: verb.isPastModifier, verdict: 'on' },
  { of: ['VERB'], example: '[presenting] author Jane Roe', takes: verb.isParticipleOfRole, verdict: 'on' },
  { of: ['VERB'], example: 'the Danish [shipping] line', takes: verb.isGerundInCompound, verdict: 'on' },
  { of: ['VERB'], example: 'the ministry of [shipping]', takes: verb.isField, verdict: 'on' },
  { of: ['VERB'], example: 'a person familiar with her [thinking]', takes: verb.isOwnedGerund, verdict: 'on' },
  { of: ['VERB'], example: 'three of the people it [polled]', takes: verb.passesBareRelative, verdict: 'on' },
  { of: ['VERB'], example: 'a letter calling for it to be [shut]', takes: verb.passesWhatItAsksFor, verdict: 'on' },
  { of: VERBS, example: 'officials who [asked] not to be named', takes: verb.passesRelative, verdict: 'on' },
  { of: ['VERB'], example: 'the man [charged] with it', takes: verb.passesReducedRelative, verdict: 'on' },
  { of: VERBS, example: 'a boy hurt when a lamp [hit] him', takes: verb.passesWhenClause, verdict: 'on' },
  { of: VERBS, example: 'She [praised] Lund and Roe', takes: verb.isOfFirstClause, verdict: 'stop' },
  { of: VERBS, example: 'They [met] a man charged with it', takes: verb.leavesNoAntecedent, verdict: 'none' },
]

const PARTS: Parts = [...MARKS, ...WORDS]
const BY_PART = Object.fromEntries(PARTS.map((pos) => [pos, STEPS.filter(({ of }) => of.includes(pos))]))

/** The steps that are asked of a part of speech, in their order. */
export const stepsFor = (pos: PartOfSpeech): readonly Step[] => BY_PART[pos]!
