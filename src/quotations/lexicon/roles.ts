const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for what a person is or does: they end the role before a name, and stand for the person later. */
export const ROLE_NOUNS = words(`
accountant activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor
anthropologist archbishop architect artist assistant astronaut athlete attorney author banker baron bishop boss
broadcaster campaigner candidate captain cardinal ceo cfo chair chairman chairperson chairwoman champion chancellor chef chief
clerk climatologist co-founder co-author coach columnist comedian comedienne commander commentator commissioner composer
congressman congresswoman conservative consul contender controller coordinator coroner correspondent councillor councilman
councilwoman counsel counsellor counterpart creator critic curator dcp dci ssp defender delegate democrat deputy designer detective
diplomat director doctor economist editor engineer entrepreneur envoy epidemiologist executive expert ex-president farmer
filmmaker fighter forecaster founder frontman frontrunner front-runner forward general geologist goalkeeper governor guard guitarist head
historian host inspector instructor inventor investigator investor journalist judge justice king lawmaker lawyer leader
lecturer legislator liberal librarian lieutenant lobbyist magistrate major manager mayor mayoress mediator mentor midfielder
midwife minister ministers mla mha mlc mep mpp model moderator mp msp mogul musician negotiator neighbour neighbor nominee novelist nurse
officer official ombudsman operator opponent organiser organizer owner painter paramedic partner pastor patron philosopher
physician physicist pilot planner player playwright poet policeman politician pollster pope premier presenter president
priest prime prince princess principal producer professor prosecutor protester provost psychiatrist psychologist publicist
publisher queen rabbi rapper rector registrar regulator reporter representative republican researcher rival scholar
scientist secretary senator sergeant sheriff singer skipper sociologist soldier solicitor speaker specialist spokesman
spokesperson spokeswoman star strategist striker student superintendent supervisor surgeon surveyor survivor teacher
td technician tycoon treasurer trader trainer trustee undersecretary veteran vice victim volunteer warden whip wing winger winner
witness worker writer`)

/** Roles that need not share a word: "the head of US diplomacy" is the secretary of state. One class a line. */
export const ROLE_CLASSES: readonly RegExp[] = [
  /\b(?:secretary of state|foreign (?:minister|secretary)|minister of foreign affairs|(?:top|chief|leading) diplomat|(?:head|chief) of (?:\S+ )?diplomacy|diplomatic chief)\b/i,
  /\b(?:prime minister|pm|premier|taoiseach|head of (?:the )?government)\b/i,
  /\b(?:president|head of state)\b(?!-)/i,
  /\b(?:chief executive|ceo)\b/i,
  /\bmayor(?:ess)?\b|\bfirst citizen\b|\b(?:town|city) hall (?:chief|boss|head)\b/i,
  /\bchair(?:man|woman|person)?\b/i,
  /\b(?:head ?teacher|head ?master|head ?mistress|principal)\b/i,
  /\b(?:manager|head coach|coach)\b/i,
  /\b(?:finance (?:minister|secretary)|chancellor of the exchequer|treasury secretary|secretary of the treasury)\b/i,
  /\b(?:defen[cs]e (?:minister|secretary|chief)|secretary of defen[cs]e|minister of defen[cs]e|pentagon (?:chief|boss|head))\b/i,
  /\b(?:secretary[- ]general|(?:un|u\.n\.|united nations|nato) (?:chief|boss|head))\b/i,
  /\b(?:central banker|central bank (?:governor|chief|head|boss|president|chair)|governor)\b/i,
  /\b(?:interior minister|home secretary|minister of the interior)\b/i,
  /\b(?:judge|justice|magistrate)\b/i,
  /\b(?:prosecutor|prosecuting (?:counsel|barrister|attorney|lawyer|solicitor)|counsel for the (?:prosecution|crown)|(?:district|county|state['’]?s?|city|commonwealth['’]?s?|u\.?s\.?) attorney)\b/i,
  /\b(?:lawyer|attorney(?! general)|barrister|solicitor|counsel)\b/i,
  /\b(?:king|queen|monarch|ruler|emir|sultan|oba|igwe)\b/i,
  /\b(?:spokesman|spokeswoman|spokesperson|press secretary)\b/i,
  /\b(?:minister|(?:education|health|transport|culture|environment|energy|justice|business|housing|home|foreign|defen[cs]e|agriculture|work and pensions|cabinet) secretary|(?:head|chief) of (?:the |his |her )?(?:ministry|department)|ministry chief|department head)\b/i,
  /\b(?:politician|minister|senator|congressman|congresswoman|secretary|lawmaker|mp|legislator)\b/i,
]

/** Nouns that stand for whichever person the text has just been about. */
export const PERSON_NOUNS = words(`
politician leader lawmaker legislator man woman boy girl teenager pensioner star veteran official executive player
democrat republican conservative billionaire businessman businesswoman actor actress singer author mother father widow
widower resident suspect defendant winner champion businessman tycoon mogul diplomat native newcomer rookie former
father-of-two mother-of-two academic scientist lawyer candidate nominee striker midfielder defender goalkeeper winger
forward manager coach captain boss skipper frontman presenter comedian chef brunette blonde redhead favourite favorite beauty heartthrob`)

export const FEMALE_NOUNS = words(
  `woman lady girl mother actress mayoress headmistress widow congresswoman spokeswoman chairwoman businesswoman comedienne queen princess councilwoman wife daughter sister grandmother mother-of-two midwife
  gran granny grandma nan nanna auntie mum mom aunt niece granddaughter girlfriend landlady waitress nun heroine stepmother stepdaughter mother-in-law sister-in-law daughter-in-law ex-wife brunette blonde`,
)
export const MALE_NOUNS = words(
  `man gentleman boy father actor widower congressman spokesman businessman king prince councilman husband son brother grandfather father-of-two policeman
  grandad granddad grandpa hubby chap gent dad uncle nephew grandson boyfriend landlord monk stepfather stepson father-in-law brother-in-law son-in-law ex-husband`,
)

/** Nouns for groups; they speak without a name. */
export const GROUP_NOUNS = words(`
analysts officials management experts critics supporters opponents sources aides advisers advisors allies diplomats lawmakers
economists observers activists campaigners researchers scientists doctors residents witnesses police prosecutors
authorities investigators republicans democrats senators conservatives liberals leaders ministers reporters journalists
voters traders investors strategists historians lawyers executives fans people others some many several most both
neighbours neighbors relatives parents teachers students protesters organisers organizers members staff employees
workers farmers developers regulators scholars commentators pundits insiders politicians firefighters rescuers soldiers`)
