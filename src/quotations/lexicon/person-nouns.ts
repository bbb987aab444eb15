import { COMPANY_NOUNS } from './bodies.ts'
import { FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from './roles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Who mostly bears the same family name as someone: "his wife". */
export const NAMESAKES: ReadonlySet<string> = words(
  'wife husband widow widower mother father son daughter brother sister grandson granddaughter aunt uncle cousin',
)

/** What people are to someone: "his wife", "her colleague". */
export const KIN: ReadonlySet<string> = new Set([
  ...NAMESAKES,
  ...words(`
mum mom dad parent child spouse grandmother grandfather grandchild nephew niece partner girlfriend boyfriend fiance fiancee fiancé
fiancée twin sibling stepfather stepmother stepson stepdaughter brother-in-law sister-in-law son-in-law daughter-in-law
mother-in-law father-in-law friend colleague neighbour neighbor roommate flatmate housemate ex-wife ex-husband
gran granny grandma nan nanna grandad granddad grandpa grandparent auntie hubby`),
])

/** Nouns for people that no ending tells. */
const PEOPLE = words(`
abbess abbot absentee accomplice accused ace acolyte acrobat actuary addict adherent adolescent adoptee adversary aficionado
agnostic alcoholic alderman alderwoman alumna alumnus amateur amputee apostle appellant applicant appointee apprentice
archdeacon archduke aristocrat artisan aspirant assailant assassin associate asthmatic athlete attendant attendee attorney
auteur autocrat ayatollah bachelor bailiff ballerina bandit bantamweight barista baritone barmaid baroness baronet beneficiary bigwig bloke
boatswain bodyguard boffin bookie bride bridegroom bridesmaid brigadier bureaucrat burglar cabbie caddie captive cashier
casualty celebrant celebrity chap gent bestie centenarian centurion champ chaperone chaplain chauffeur chef chief chieftain choirboy
churchwarden citizen claimant classmate cleric clerk client clown co-captain co-chair co-defendant co-leader co-owner co-pilot
co-star coauthor colonel combatant comic commandant commando commodore companion compatriot complainant comrade concierge
confidant confidante connoisseur conscript constable consultant contestant contralto convict cook cop corporal cosmonaut
councillor councilor countess courier courtier coward cowboy cowgirl criminal critic crofter croupier culprit curate cynic
czar daredevil deacon dean deceased deckhand defendant demagogue dentist descendant despot detainee devotee diabetic dignitary
disciple dissident diva divorcee divorcée docent dockhand donor doyen doyenne draftee dramatist dropout druid duchess duke dwarf earl elder
emigre emir emissary employee enthusiast escapee evacuee examinee exile expat expatriate exponent eyewitness fan fanatic featherweight fella
fellow fiend financier foe foodie freshman friar fugitive fullback functionary gamer gendarme genius goalie goalscorer
goddaughter godson governess grad graduate groom guerrilla guest guide guru guvnor gymnast hacktivist halfback hardman head
heavyweight heir heiress herald hermit hero heroine highflyer hippie holidaymaker homeowner honoree honouree hooligan hostage
hostess hotelier househusband housewife human icon idol imam immigrant impresario incumbent inductee infant influencer
informant inhabitant inmate insider intellectual interim intermediary intern interviewee invitee islander janitor jockey juror
juvenile kid kingpin knight lad laird landlady landlord lass laureate layman lead leaseholder lefty legend legionnaire lessee
licensee lifeguard lightweight lodger loner lord luminary maestro magnate maharaja maharani maid marchioness marshal martyr mason masseur
masseuse mastermind matador matriarch maverick mechanic medic mercenary merchant middleweight midwife migrant militant milkmaid millionaire
millionairess misfit missionary mogul monarch monk mortgagee motorcyclist motorist muezzin mullah mystic nanny native naturist
navvy neurosurgeon newlywed newsagent nomad nonagenarian notary novice nun nurse occupant octogenarian offspring oligarch
ombudswoman operative optometrist orphan osteopath outcast outlaw outpatient overlord paralegal parent parishioner parolee
parson participant partygoer passer-by passerby patient patriarch patriot peasant peer pensioner person pharmacist pilgrim
pilot pirate plaintiff pontiff postgraduate postie prankster prefect prelate priest prioress prodigy prophet proponent
proprietress protege protégé psychic psychoanalyst pub-goer publican pundit pupil purveyor quarterback rabbi raconteur
rapporteur rebel recipient recluse recruit ref referee refugee relative resident respondent restaurateur retiree returnee
reverend revolutionary rogue runner-up saboteur sailor saint saviour sceptic schoolboy schoolchild schoolgirl schoolmate
scribe sculptress seamstress second-in-command senior septuagenarian servant sheik sheikh shepherd shepherdess shortstop
sidekick signatory skeptic skier slave sleuth smallholder socialite solon sommelier sophomore soprano source southpaw sovereign
spy squire stagehand stalwart steeplejack stepbrother stepchild stepsister stevedore steward stewardess stonemason stowaway
streamer student sub-editor subeditor subordinate substitute suffragan sultan supermodel superstar supremo surgeon surrogate
survivor swami sweetheart tailor tanaiste taoiseach team-mate teammate techie technocrat techpreneur teen tenant tenor thief
thug tiktoker toddler tot trainee traitor troubadour tsar turncoat tyrant tánaiste umpire undergraduate underling understudy
undertaker upstart usher valet valuer vegan vendor vet vicar vice-captain vice-chair vice-president victim vigilante villager
villain virtuoso viscount viscountess visionary visitor vlogger wannabe warlord warrior welterweight whistle-blower whistleblower whizz
wizard workaholic workmate wunderkind yogi youth youtuber zealot`)

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
elevator escalator ventilator calculator radiator refrigerator simulator accelerator excavator
after under over per her whether either neither another bigger smaller higher larger longer greater lower faster slower stronger
weaker cheaper newer harder softer wider deeper darker brighter quicker shorter taller richer fewer warmer colder proper clever
bitter super upper inner outer however moreover rather never ever forever whatever whenever wherever altogether together further later thereafter rancor precursor
september october november december`)

const ENDING =
  /(?:[^aeiou]er|eer|[cst]or|ist|(?<!ll)ian|man|woman|person|smith|master|mistress|keeper|wright|monger|-old|born|-of-(?:one|two|three|four|five|six|\d+))$/

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
  'couple pair duo trio family families newlyweds women men children locals girls boys gang crew siblings twins spouses police staff youths parishioners folk aristocracy clergy nobility gentry electorate',
)
