const rows = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [verbs = '', nouns = ''] = row.split(':')
        return verbs.split(' ').map((verb): [string, readonly string[]] => [verb, nouns.trim().split(' ')])
      }),
  )

/** What somebody is called of whom a verb tells what they do: "Jane Roe, who leads the union," is "the union leader". */
export const ROLE_VERBS = rows(`
leads led heads headed: leader
chairs chaired: chair chairman chairwoman
runs ran: boss
owns owned co-owns: owner
founded co-founded: founder
edits edited: editor
manages managed: manager
coaches coached: coach
captains captained: captain
directs directed: director
wrote authored: author writer
hosts hosted: host
presents: presenter
commands commanded: commander
designed: designer
teaches taught: teacher
farms farmed: farmer`)

/** They tell as much without an object: "who farms near Lund"; "who ran for mayor" runs nothing. */
export const ROLE_VERBS_ALONE: ReadonlySet<string> = new Set(
  'coaches coached edits teaches taught farms farmed'.split(' '),
)
