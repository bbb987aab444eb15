import { isAgency } from './agencies.ts'
import { readTrailingCredit } from './dateline.ts'
import { countWords } from './page.ts'

const PICTURE_AGENCY =
  '(?:AP|AFP|Reuters|EPA|EPA-EFE|Getty(?: Images)?|PA|PA Wire|DPA|dpa|ANSA|EFE|TASS|Sputnik|Xinhua|Bloomberg|Shutterstock|Alamy|Anadolu(?: Agency)?|IMAGO|NurPhoto|UPI|Kyodo|Yonhap|Zuma|iStock|Unsplash|Pool)'

/**
 * What the words of a caption say by themselves, wherever it stands.
 * Each row: a pattern, a line that it matches and one that it must not.
 */
export const CAPTION_ROWS: readonly { readonly pattern: RegExp; readonly like: string; readonly unlike: string }[] = [
  {
    pattern: /^(?:Image|Photo|Video|Media) (?:source|caption|credit),? \S/,
    like: 'Image caption, The harbour has been shut for five weeks',
    unlike: 'Image is everything, the mayor said.',
  },
  {
    pattern: new RegExp(
      `\\b${PICTURE_AGENCY}(?:\\s?/\\s?[\\p{L} ]{2,30})? ?(?:Photo|Images?|Pic|File(?: Photo)?)s?[).\\]]*$`,
      'u',
    ),
    like: 'Boats in the harbour of Bergen on Monday. AP Photo',
    unlike: 'The gallery bought the archive of AP photo prints in May.',
  },
  {
    pattern:
      /[([](?:AP|Photo|File|Image|Picture|Credit|Source|Reuters|AFP|EPA|Getty)[^()[\]]{0,20}[:/][^()[\]]{2,80}[)\]][.,]?$/u,
    like: 'The mayor speaks at the opening. (Photo: Ann Grey)',
    unlike: 'The mayor spoke at the opening (see page 4).',
  },
  {
    pattern:
      /\b(?:AFP|Getty Images|Getty|Reuters|EPA|AP|PA)\s?(?:\/|via|-|–)\s?(?:Getty Images|Getty|Reuters|AFP|AP|EPA|EPA-EFE|File|Pool|[\p{Lu}][\p{L}.'’-]+ [\p{Lu}][\p{L}.'’-]+)[).\]]*$/u,
    like: 'Ships wait off Suez last week. AFP via Getty Images',
    unlike: 'The pact was first reported by AFP and Reuters.',
  },
  {
    pattern:
      /^(?:(?:FILE|HANDOUT)(?: PHOTO| IMAGE)?\s?[-–—:]|File photo\b|\[File(?:: [^\]]{1,60})?\]|(?:Photo|Picture|Pictured|Image|Credit|Caption|Photograph|Photo credit|Image credit|Source)\s?(?::|by\b))/i,
    like: 'FILE PHOTO: The dam near Aswan, 3 May.',
    unlike: 'File a claim before Friday, the agency said.',
  },
  {
    pattern:
      /^(?:Photographs|Photographs and \w+|Photos|Pictures|Illustrations?|Graphics?|Images|Video) by \p{Lu}[^.!?]{1,60}$/u,
    like: 'Photographs by Ann Grey',
    unlike: 'Pictures by Dutch masters fill the last room of the hall.',
  },
  {
    pattern:
      /\b(?:Photo|Photograph|Image|Picture|Credit|Courtesy)(?: courtesy)?\s?(?::|by\b|of\b)\s?[\p{Lu}@][^.!?]{1,60}$/u,
    like: 'Divers at the wreck. Photo: Ann Grey/Harbour Times',
    unlike: 'The photo of the wreck was taken in May.',
  },
  {
    pattern: /[.!?]["”’]? (?:EPA|EPA-EFE|Getty(?: Images)?|Alamy|Shutterstock|NurPhoto|IMAGO|iStock|Unsplash)$/,
    like: 'Ann Grey and Bo Lind shake hands at the town hall in Oslo on Friday. EPA',
    unlike: 'The fuel would have to be approved by the EPA',
  },
  {
    pattern: /(?:[\s([/]|^)(?:File photo|File picture|File image|Handout|Screengrab|Screenshot)[)\].]*$/i,
    like: 'The chancellor in Bonn. File photo',
    unlike: 'Police released a screenshot of the message.',
  },
  {
    // A capital name and where it stands, before any verb: "Ann Grey of Norway, left, and Bo Lind at the town hall".
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]*,? (?:(?:of|the|de|van|von|and) ){0,2}){2,8}(?<=[\p{L}], )(?:(?:second|third|far|top|bottom) )?(?:left|right|cent(?:re|er)), /u,
    like: 'Mayor Ann Grey of Bergen, left, and Bo Lind at the town hall in Oslo on Friday. AFP',
    unlike: 'Ann Grey said the party had turned left, and right.',
  },
  {
    pattern: /\((?:L|R|C|left|right|centre|center|L-R|from left|front)\)/i,
    like: 'Ann Grey (L) shakes hands with Bo Lind in Malmo.',
    unlike: 'The left said it would vote against.',
  },
  {
    pattern: new RegExp(
      `(?:[\\p{Ll}\\d"”’.)]\\s?|\\.\\s)(?:[-–—|/(\\[]\\s?)(?:${PICTURE_AGENCY}|[\\p{Lu}]{2,6})[)\\],]+$`,
      'u',
    ),
    like: 'Crowds at the station in Lviv. - Reuters,',
    unlike: 'The strike ends on Friday, the union said. - Reuters',
  },
]

/** Captions are short; a longer line is the article's, whatever it ends with. */
const MOST_WORDS = 70

/**
 * Whether a line says by its own words that it is a picture's caption or credit.
 * A trailing agency alone does not: "- Reuters" also closes a report.
 */
export function isCaption(text: string): boolean {
  if (text.length > 600 || countWords(text, MOST_WORDS + 1) > MOST_WORDS) return false
  if (/^[([]?[^()[\]]{2,60}[)\]]?$/.test(text) && isAgency(text.replace(/^[([]|[)\]]$/g, ''))) return false
  if (readTrailingCredit(text)) return false
  return CAPTION_ROWS.some(({ pattern }) => pattern.test(text))
}

/**
 * Whether a line ends with an agency after a dash, a bar, a full stop or in brackets, as captions near a page's head do.
 *
 * Matches `A tanker in the strait. (Reuters)`; must not match `The tanker was stopped in the strait.`
 */
export function endsWithAgency(text: string): boolean {
  const match = /(?:[-–—|/]\s?|[([]|[.!?]["”’]? )([\p{L}/ .&-]{2,40})[)\].,]*$/u.exec(text.slice(-60))
  return match !== null && isAgency((match[1] ?? '').replace(/[.\s]+$/, ''))
}

/**
 * Where the credit of a caption's picture begins; the caption's length where it has none, or is nothing else.
 *
 * @example captionCredit('Divers at the wreck Credit: Ann Grey') // 20
 */
export function captionCredit(text: string): number {
  const tail = Math.max(0, text.length - 90)
  const match =
    /\s[([]?(?:(?:Photo|Picture|Image) )?(?:Credit|Photo|Photograph|Picture|Image)s?(?: by)?:\s?[^:.!?]{2,60}$/.exec(
      text.slice(tail),
    )
  return match && countWords(text.slice(0, tail + match.index)) > 2 ? tail + match.index + 1 : text.length
}
