import { isAgency } from '../../articles/index.ts'
import { countryOf, lowerBound } from '../../language/index.ts'
import { STATES } from '../grammar/states.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import type { Bodies, BodyName } from './bodies.ts'

/** How many names back the body that a noun stands for is looked for. */
const REACH = 100

/** Whoever is meant by these has the noun in its name, or was introduced by it. */
const NO_COMPANY = /^(?:union|charity|club|team|regulator|watchdog|agency|think-?tank|newspaper|paper)$/

/** Words in the names of what no company is. */
const PUBLIC =
  /\b(?:attorney|ministry|affairs|department|embassy|agency|executive|bureau|inspectorate|regulator|watchdog|charity|court|police|commission|committee|authority|council|government|senate|parliament|congress|university|institute|foundation|federation|association|office (?:of|for)|union (?:of|for))\b|(?<!western )\bunion$|\bboard$|\bunion\b(?= \p{Lu})/iu

/** What newspapers are called; a "paper" may be a scholar's too. */
const NEWSPAPER =
  /^(?=\p{Lu}).*\b(?:Times|Post|Journal|Guardian|News|Herald|Chronicle|Telegraph|Examiner|Inquirer|Sentinel|Bulletin|Gazette|Tribune|Mail|Star|Sun|Mirror|Express|Standard|Observer|Independent|Record|Press|Globe|Courier|Echo|Dispatch|Daily|Weekly|Monde|Pa[ií]s|Zeitung|Dagblad)\b/u

/** By a noun what the names hold of bodies that have none of the nouns in them: "the Lund Tax Administration", "the FAO", "the Warm Homes Alliance". */
const NAMES_BY_NOUN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    newspaper: NEWSPAPER,
    paper: NEWSPAPER,
    agency:
      /\b(?:Administration|Bureau|Services?|Department|Office|Cent(?:ers?|re)|Authority|Commission|Protection|Enforcement|Survey|Standards|Safety|Organi[sz]ation)\b|^\p{Lu}{3,5}$/u,
    regulator:
      /\b(?:Authority|Commission|Agency|Administration|Board|Office|Bureau|Inspectorate|Standards|Safety)\b|^Of[a-z]{3,6}$|^\p{Lu}{3,5}$/u,
    thinktank:
      /\b(?:Institute|Institution|Foundation|Cent(?:er|re)|Council|Society|Trust|Observatory|Forum|Policy|Exchange|Studies|Research)\b/,
    watchdog:
      /\b(?:Authority|Commission|Agency|Administration|Board|Office|Bureau|Inspectorate|Committee|Ombudsman|Standards|Safety)\b|^Of[a-z]{3,6}$|^\p{Lu}{3,5}$/u,
    authority: /\b(?:[Cc]ouncil|Authority)\b/,
    force: /\b(?:Police|Constabulary|police)\b/,
    trust: /\b(?:Hospitals|Health|Healthcare|Infirmary|NHS|Ambulance|Care)\b/,
    charity:
      /\b(?:Alliance|Trust|Foundation|Aid|Relief|Appeal|Coalition|Society|Hospice|Mission|Rescue|Concern|Action)\b/,
  }),
)

/** The noun of a body that is told only to have a seat: "Orbis, based in Lund,". */
export const SEATED = 'company'

/** "the paper" for "the daily Jutra", "the weekly" for "the newspaper Jutra". */
const PRINTS = /^(?:newspaper|paper|daily|weekly)$/

/** Whether "the watchdog" or "the agency" may stand for a body that the noun is not part of: "Ofmill". */
export const mayBePublicBody = (noun: string, name: string): boolean => NAMES_BY_NOUN.get(noun)?.test(name) === true

/** Whether a noun may stand for any company: "the lender", "the group"; not "the union". */
export const isCompanyNoun = (noun: string): boolean => COMPANY_NOUNS.has(noun) && !NO_COMPANY.test(noun)

/** Whether a name may be a company's; not a state's, nor a news agency's, which an article is by. */
export const mayBeCompany = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && !/['’]s \p{Ll}/u.test(name) && !PUBLIC.test(name) && !STATES.test(name) && !isAgency(name)

/** They tell no more of a company than that it is one, even where its name has the word: "Lund Herring Company". */
const ANY_COMPANY = /^(?:company|firm|business|corporation)$/

/** The latest body before a token with a noun in its name, or that the article introduces by it: "the ministry", "the French ministry". */
export function bodyOfNoun({ names }: Bodies, before: number, noun: string, country: string | null): BodyName | null {
  if (ANY_COMPANY.test(noun)) return null
  return ofThese(
    latestBefore(names, before)
      .filter(({ name }) => !country || isOf(name, country))
      .filter(
        ({ name, called }) =>
          called === noun ||
          (PRINTS.test(noun) && PRINTS.test(called ?? '')) ||
          name
            .toLowerCase()
            .split(/[\s.]+/)
            .includes(noun),
      ),
  )
}

/**
 * The body that "the company", "the agency" or "the watchdog" means at a token where none has the noun in its name: the latest that fits and
 * that a sentence is about, else the latest that fits; those with a company's words in their names before others.
 */
export function bodyMeant({ names, proper, full }: Bodies, before: number, noun: string): BodyName | null {
  const latest = latestBefore(names, before)
  const others = latestBefore(proper, before)
  const kind = NAMES_BY_NOUN.get(noun)
  if (kind)
    return ofThese([...latest, ...others].filter(({ name }) => kind.test(name)).sort((a, b) => b.first - a.first))
  if (!isCompanyNoun(noun)) return null
  const companies = [...latest, ...others.filter(({ name }) => full.has(name))]
    .filter(({ name, called }) => isIntroduced(called, noun) || isCompanyName(full.get(name) ?? name, noun))
    .sort((a, b) => b.first - a.first)
  const named = others.filter(({ name }) => mayBeCompany(full.get(name) ?? name))
  return companies.find(isSubject) ?? named.find(isSubject) ?? companies[0] ?? named[0] ?? null
}

const isCompanyName = (name: string, noun: string): boolean =>
  COMPANY_NAME.test(name) || (/^(?:airline|carrier)$/.test(noun) && AIRLINE.test(name))

/** What airlines have in their names: "Norvik Air". */
const AIRLINE = /\b(?:Air|Airways|Airlines?|Aero\p{L}*|Jet|Wings)\b/u

/** "Orbis, a company," may be "the lender", and "Orbis, a lender," "the company"; not "Orbis, a campaign group,", nor "Orbis, an airline," "the lender". */
const isIntroduced = (called: string | undefined, noun: string): boolean =>
  called === SEATED ||
  called === noun ||
  (called !== undefined &&
    ANY_COMPANY.test(noun) &&
    !/^(?:group|firm)$/.test(called) &&
    isCompanyNoun(called) &&
    !NO_FIRM.test(called))

/** A company has these or is called so where it is no company. */
const NO_FIRM = /^(?:brand|platform|fund|exchange|network)$/

const isOf = (name: string, country: string): boolean =>
  name.split(/[\s-]+/).some((word) => countryOf(word.replace(/['’]s?$/, '')) === country)

const isSubject = ({ subject }: BodyName): boolean => subject

const ofThese = (latest: readonly BodyName[]): BodyName | null => latest.find(isSubject) ?? latest[0] ?? null

/** The names before a token, the latest first. */
function latestBefore(names: readonly BodyName[], before: number): BodyName[] {
  const next = lowerBound(names, before, ({ first }) => first)
  return names.slice(Math.max(0, next - REACH), next).reverse()
}
