const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that make a capitalised name a body's, not a person's. */
export const BODY_WORDS = words(`
ministry department office agency commission committee council board bureau university college school institute institution
company co. corp corp. corporation inc inc. ltd ltd. plc llc group holdings bank fund union association assn federation league party
church court government administration parliament congress senate house kremlin pentagon treasury police army navy force
forces nato eu un bbc cnn abc nbc cbs fox reuters ap afp times post journal guardian news agency television radio tv press
magazine network foundation society trust team club service services center centre organization organisation
authority alliance coalition campaign movement embassy consulate secretariat delegation international national states state kingdom
republic city county airport airlines airways motors energy oil gas technologies labs laboratories systems partners
associates fc afc rovers wanderers hotspur athletic industries enterprises ventures pharmaceuticals chemicals aerospace telecom investments media studios records productions pictures entertainment equities securities homes estates developments properties foods shipping logistics construction consulting solutions trading crossings front bloc caucus guild international street hospital clinic museum hostel library theatre theater observatory survey
report reports lines ferries cruises railways robotics semiconductors packaging dynamics brewery breweries therapeutics genomics
biosciences analytics automotive aviation electronics beverages academy confederation consortium orchestra philharmonic corps tribune gazette herald chronicle telegraph examiner inquirer sentinel bulletin inspectorate directorate prefecture municipality tribunal brigade assembly chamber cabinet hotel palace stadium arena avenue boulevard mosque cathedral prison restaurant cafe café pub supreme bench fire nations taliban hamas hezbollah watch amnesty greenpeace google facebook twitter microsoft apple amazon tesla`)

/** Words that tell a body in a name ("NorthLine Rail", "Tern Water") and nothing as common nouns. */
export const BODY_NAME_WORDS = words(`
rail railway trains metro buses transit transport water networks grid housing ambulance constabulary coastguard rescue capital insurance
bancorp petroleum electric mining minerals metals resources retail stores supermarkets gallery opera ballet symphony diocese
hospice polytechnic borough cricket football rugby racing rangers health travels haulage textiles air offshore maritime drilling renewables
limited fisheries dairies farms software seafoods aquaculture fertilisers fertilizers realty bakeries creameries vineyards orchards quarries aggregates telecoms telecommunications broadband wireless interactive diagnostics healthcare leisure gyms fitness resorts hotels
coaches couriers parcels freight cargo shipyard shipyards dockyard shipbuilding engineering turbines batteries lithium uranium hydro solar recycling savings finance leasing robotics mobility vehicles tyres tires semiconductor pipelines
refining refineries plantations apparel garments cosmetics toys appliances furniture hardware supplies distributors wholesalers outfitters builders contractors
infirmary sanatorium steelworks ironworks gasworks waterworks brickworks research conservatory seminary priory zoo aquarium archives
cooperative collective initiative forum syndicate fellowship`)

/** Words of other languages that bodies' names open with: "Banco de Lund", "Université Jean Roe". */
export const BODY_OPENERS = words(`
banco banque banca fundación fundação fondation stiftung ministerio ministère comité société sociedad sociedade università
universidad université universität universidade instituto institut istituto sindicato partido federación asociación associazione
associação confederación cooperativa compañía`)

/** What stands behind the names of companies, in these letters: "Tarnholm AB". */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AB AG SA S.A. SpA NV N.V. BV ASA Oy Oyj GmbH KG SARL Pty Bhd LLP PLC A/S'.split(' '),
)

/** Places and the bodies that they stand for, where a capital or country speaks. */
export const SPEAKING_PLACES = words(`
moscow washington london beijing paris berlin brussels kyiv kiev tehran tokyo delhi ankara jerusalem russia china
france germany britain iran israel ukraine turkey japan india poland america australia canada mexico brazil`)

/** Nouns that stand for a company or club named before: "the carmaker said". */
export const COMPANY_NOUNS = words(`
company firm group business carmaker automaker bank lender retailer supermarket airline carrier maker manufacturer giant
startup start-up chain operator broker brokerage insurer developer publisher broadcaster network producer supplier conglomerate
drugmaker chipmaker planemaker truckmaker steelmaker toymaker shipbuilder brewer builder housebuilder miner utility club team platform watchdog regulator charity union agency
thrift refiner distributor jeweller jeweler lessor telco consortium outfit haulier hauler shipper wholesaler smelter driller reinsurer airframer nonprofit ngo franchise
newspaper paper brand fund exchange thinktank think-tank provider`)
