import type { Token } from '../../language/index.ts'

const VERBS = new Set(
  'Is Are Was Were Has Have Had Says Tells Told Calls Called Slams Blasts Warns Vows Beats Endorses Announces Declares Claims Urges Wants Gets Makes Takes Fires Faces Defends Attacks Rips Admits Denies Leads Joins Seeks Rejects Reveals Responds Reacts Explains Asks Accuses Criticizes Criticises Praises Signs Visits Meets Leaves Returns Dies Launches Releases Gives Goes Comes Keeps Loses Hits Backs Opens Ends Pleads Thinks Believes Thanks Hails Quits Resigns Becomes Shares Talks Speaks Discusses Insists Suggests Offers Promises Refuses Demands Threatens Calling Saying Slammed Blasted Vowed'.split(
    ' ',
  ),
)

/**
 * Whether a word is a verb that a headline prints with a capital behind a name: "Jane Roe Says It Is Over", "Peter Lind Beats
 * Baz". None of them is a family name of many.
 */
export const isHeadlineVerb = ({ text }: Token): boolean => VERBS.has(text)
