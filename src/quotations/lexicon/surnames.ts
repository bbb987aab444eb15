const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Family names that are months, seasons or days as well. */
export const TIME_SURNAMES = words('May March Fall Summer Winter Day Spring Noon Friday Sunday')

/** Family names that are offices, ranks or trades as well: nobody but a person is called "Carl King". */
export const ROLE_SURNAMES = words(`
King Bishop Pope Major Constable Baron Prince Duke Lord Judge Justice Sergeant Priest Pastor Champion Player Singer Farmer
Nurse Painter Boss Head Warden Winner Model Sheikh Pandit Swami Imam Haji Rabbi Fox Partner Merchant Masters`)

/** Family names that are words for bodies and streets as well: "Grace Church" may be either. */
export const BODY_SURNAMES = words('Church House Street Post Court Press Bank Guild Force Service Bench')
