import { familyOf, type Report, type Reporting } from '../reports.ts'
import { titledWith } from '../titled.ts'

/** Who is spoken to in a court or inquiry, or speaks by office, and how. */
export const AT_LAW =
  /\b(?:[Tt]old (?:the )?(?:coroner|judge|jurors|magistrates?|families on)|(?:[Jj]udge|[Jj]ustice|[Cc]oroner|[Mm]agistrate)\b(?! (?:who|for|in the))|[Cc]ounsel\b|the witness\b|gave evidence|[Gg]iving evidence|[Tt]estif(?:ied|ying)|[Cc]ross-examin\p{Ll}+|from the (?:bench|dock|stand|witness (?:box|stand))|[Ss]entencing|prosecuting|defending|mitigating|[Pp]rosecutor \p{Lu})/u
/** "appearing by video link", "giving evidence": who does so speaks there, of whatever kind it is. */
export const AS_WITNESS =
  /\b(?:[Aa]ppearing (?:by|via|remotely)|gave evidence|[Gg]iving evidence|[Tt]estif(?:ied|ying))\b/
/** Only what was said aloud is met so. */
export const AT_MEETING =
  /, (?:to|attracting|drawing|amid) (?:(?:the|loud|more|some|polite|much) )*(?:applause|jeers|cheers|laughter|groans|boos|heckling|amusement|thumping)\b|\bfrom the (?:public gallery|floor|(?:opposition|government|public) benches)\b|\bcall(?:ed|s)? for order\b|\b(?:opposition|Treasury) benches\b/
/** Asked and answered: who does so is there, near what was said there. */
export const EXCHANGE =
  /\b(?:asked|asks|wondered|demanded to know|wanted to know|replied|replies|answered|responded|retorted|countered|shot back|hit back|came back|fired back|came the reply|interjected|intervened|called out|shouted|objected|ruled|[Uu]nder questioning|told (?:him|her|them))\b|(?:^|[ ,])(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Tt]asked|[Rr]esponding|[Ii]n (?:a|his|her) (?:rejoinder|submission|reply))\b/
/** "Pressed by Senator Ann Grey" */
export const BY_MEMBER =
  /\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Tt]asked|questioning|challenged|quizzed) (?:by|from) (?:[\p{L}’'-]+ ){0,4}(?:MP|MSP|TD|[Ss]enator|[Cc]ouncillor|Cllr|member|chair(?:man|woman|person)?|convener|coroner|judge|counsel|KC|barrister)\b/u
/** Those who sit in a council, committee or parliament or speak to it. */
const MEMBER =
  /\b(?:Cllr|Coun|[Cc]ouncill?or|Councilm[ae]n|Councilwom[ae]n|Councilmember|Alderman|Alderwoman|MP|MSP|TD|Senator|(?:[Cc]ommittee|Council) chair(?:man|woman|person)?|[Cc]hair(?:man|woman|person)? of the committee|the chair(?:man|woman|person)?|member for|shadow (?:\p{Ll}+ ){1,2}(?:secretary|minister)|Speaker)\b\.?/u

const isTitledOfficer = titledWith('(?:Judge|Justice|Coroner|Magistrate|Recorder)', 4)
const isTitledMember = titledWith(
  '\\b(?:Cllr|Coun|[Cc]ouncill?or|Councilm[ae]n|Councilwom[ae]n|Councilmember|Alderman|Alderwoman|MP|MSP|Senator|Speaker|chair(?:man|woman|person)?)\\b\\.?',
  4,
)

export const isOfficer = (reporting: Reporting, { speaker }: Report): boolean =>
  isTitledOfficer(reporting, familyOf(speaker))

export const isMember = (reporting: Reporting, { sentence, speaker }: Report): boolean =>
  MEMBER.test(reporting.frames[sentence] ?? '') || isTitledMember(reporting, familyOf(speaker))

/** Said outside, afterwards, or sent: not at it. */
const AWAY =
  /\b(?:[Oo]utside|[Aa]fterwards?|[Ll]ater|[Ll]ast night|[Hh]allway|corridor|[Ii]n an? (?:[\p{L}-]+ ){0,3}(?:interview|statement|email|e-mail|letter|message|post|note)|spokes(?:man|woman|person)|[Ss]peaking (?:to|after|before)|[Aa]fter the (?:hearing|meeting|verdict|inquest|session|sentencing|case)|told (?:reporters|journalists|us|me|police|officers|detectives)|(?:by|from) (?:an?|your|our) reporter|[Ww]rote|writes|texted|emailed|recalls|remembers|out to the cameras|[Ll]ast (?:week|month|year)|[Pp]reviously|court steps|steps of the|on (?:his|her|their) way (?:in|out|into|to)|[Ww]hen (?:contacted|reached))\b/u
/** "Outside court she had four words. “I am glad,” she said.", "Here is what she read on the court steps:" */
export const OUTSIDE = /^\W*(?:Speaking )?[Oo]utside\b|\bcourt steps|\bout to the cameras\b/u

/** Whether a report's own sentence tells that it was said elsewhere or sent, or the one before it in its paragraph or before a colon. */
export function isAway({ analysis, frames }: Reporting, { sentence, block }: Report): boolean {
  if (AWAY.test(frames[sentence] ?? '')) return true
  const before = frames[sentence - 1] ?? ''
  const leads = analysis.sentences[sentence - 1]?.block === block || /:\W*$/.test(before)
  return leads && OUTSIDE.test(before)
}
/** "Outside court, her brother said": all before it was inside. */
export const LEAVES =
  /^\W*(?:(?:Speaking )?[Oo]utside|Speaking after|After the (?:hearing|inquest|verdict|session)|In an interview after|Afterwards?)\b|\btold (?:the |The )?(?:\p{Lu}[\p{L}’'-]* ?){1,3}(?:afterwards|after the (?:meeting|hearing|session|vote))\b|\b(?:said|added) afterwards\b/u

const DOCUMENT =
  /\b(?:report|review|study|audit|document|complaint|file|records?|statement|papers?|letter|email|e-mail|affidavit)\b/
const DOCUMENT_SAYS = /^\W*(?:An?|The) (?:\p{L}+ ){0,2}(?:report|review|study|audit|document|complaint)\b/u

/** "The report finds", "A report put before members said" */
export const isDocument = ({ quotation: { mention } }: Report, frame: string): boolean =>
  (mention !== null && DOCUMENT.test(mention.text)) || DOCUMENT_SAYS.test(frame)

/** Of whom reporters write at any time, not at the sitting alone. */
const AUTHORITIES =
  /(?:^|\b(?:police|government|house|department|state) )(?:prosecutors?|police|lawyers|attorneys|authorities|officials|investigators|detectives|critics|opponents|supporters|analysts|experts|observers|sources|aides|allies|many|some|others)$/i

export const isSomebody = ({ speaker, quotation }: Report): boolean =>
  speaker !== null && quotation.speakerKind !== 'body' && !AUTHORITIES.test(speaker)
