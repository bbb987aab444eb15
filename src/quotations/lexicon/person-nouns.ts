import { COMPANY_NOUNS } from './bodies.ts'
import { FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from './roles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What people are to someone: "his wife", "her colleague". */
export const KIN: ReadonlySet<string> = words(`
wife husband mother father mum mom dad son daughter brother sister parent child grandmother grandfather grandson
granddaughter grandchild aunt uncle nephew niece cousin widow widower partner girlfriend boyfriend fiance fiancee fiancé
fiancée twin sibling stepfather stepmother stepson stepdaughter brother-in-law sister-in-law son-in-law daughter-in-law
mother-in-law father-in-law friend colleague neighbour neighbor roommate flatmate housemate ex-wife ex-husband`)

/** Nouns for people that no ending tells. */
const PEOPLE = words(`
abbot abbess absentee ace addict adolescent adversary alcoholic amateur applicant apprentice aristocrat aspirant assailant
associate athlete attendant attendee attorney autocrat beneficiary bride bureaucrat captive casualty celebrity champ chaplain
chauffeur chef chief citizen claimant cleric clerk client combatant comic commandant complainant consultant contestant convict courtier croupier cashier financier hotelier sommelier
cook cop critic curate czar deacon dean devotee dignitary dissident emissary employee evacuee expat expatriate fugitive
functionary immigrant incumbent interviewee luminary magnate mechanic mercenary militant missionary mystic notary oligarch
landlady landlord
operative parent plaintiff publican pirate proponent protege protégé recipient respondent retiree returnee revolutionary sceptic servant skeptic
technocrat thief trainee tsar visionary
defendant dentist descendant detainee druid earl elder eyewitness fan genius goalie graduate grad groom guide guru hardman head
herald heir hero heroine hostage human imam informant icon idol inhabitant inmate insider interim janitor kid landlady landlord lead legend lifeguard
lodger maestro maid mason medic merchant midwife migrant mogul monk mullah nanny native nun nurse occupant participant
patient peer pensioner person pharmacist pilot postie priest prodigy pupil rabbi recruit refugee resident sailor scribe sheikh
source steward senior sophomore freshman student substitute superstar surgeon survivor tailor teen tenant tot undertaker usher vet vicar victim whizz youth`)

/** They end like words for people. */
const THINGS = words(`
answer artist-run asian banner barrier boiler border buffer bumper butter calendar cancer cellar center centre chamber
chapter charger charter cinder clamor clamour cluster collar collider color colour computer container cooker corner counter
cover crater cylinder danger dinner disaster disclaimer disorder dollar door elevator encounter engine error factor favor
favour fever filter finger flavor flavour floor flower folder freezer generator glamour hammer harbor harbour helicopter
horror humor humour indicator italian labor labour ladder laser layer letter liquor litter locker manner marker matter
meter mirror mixer monitor monster motor murder newsletter newspaper number offer order other odor odour paper pepper
poster powder power prayer printer processor quarter razor reactor remainder reminder river rotor router rubber rumor
rumour scanner sector semester sensor server shelter shoulder shower slogan soccer splendor sticker summer supper surrender
tanker terror timber tower tractor trailer transistor tremor trigger tumor tumour vapor vapour vector visor weather whisper
winter wonder list twist waist wrist fist mist merger takeover handover makeover turnover crossover rollover stopover
changeover leftover tender water slaughter laughter thunder lumber plaster fiber gender anger hunger copper silver leather
feather batter platter gutter shutter clutter boulder bunker amber ember liver lever sewer drawer oyster lobster blister
canister theater thermometer barometer kilometer diameter perimeter parameter adapter splinter geyser freighter
trawler stapler cooler thriller filler burger ledger ginger scooter sweater heater toaster cider spider glider detector
elevator escalator ventilator calculator radiator refrigerator simulator accelerator excavator`)

const ENDING =
  /(?:[^aeiou]er|eer|[cst]or|ist|ian|man|woman|person|smith|master|mistress|keeper|wright|monger|-old|born|-of-(?:one|two|three|four|five|six|\d+))$/

/** Whether a noun in the singular tells a person by what they do, are, or are to someone: "vicar", "wife", "71-year-old". */
export function isPersonNoun(noun: string): boolean {
  if (noun.startsWith('ex-')) return isPersonNoun(noun.slice(3))
  if (ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || KIN.has(noun) || PEOPLE.has(noun)) return true
  if (FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun)) return true
  return ENDING.test(noun) && !THINGS.has(noun) && !COMPANY_NOUNS.has(noun)
}

/** Whether a noun tells several people: "advisers", "newlyweds", "women"; not "prices". */
export function isGroupNoun(noun: string): boolean {
  if (GROUP_NOUNS.has(noun) || COLLECTIVES.has(noun)) return true
  return noun.endsWith('s') && isPersonNoun(noun.slice(0, -1))
}

const COLLECTIVES = words(
  'couple pair duo trio family families newlyweds women men children girls boys gang crew siblings twins spouses police staff youths parishioners folk aristocracy clergy nobility gentry electorate',
)
