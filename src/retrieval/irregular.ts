/**
 * Irregular English verbs and nouns that news is full of, and short ones that Porter cuts differently in each form: base
 * form, then its other forms.
 */
const FORMS = `
arise arose arisen|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came
creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard
hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|lie lies lied lain lying
lose lost|make made|mean meant|meet met|overcome overcame|overthrow overthrew overthrown|pay paid|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone
shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|win won
withdraw withdrew withdrawn|withstand withstood|write wrote written|child children|man men|woman women|foot feet|tooth teeth
die dies died dying|tie ties tied tying|try tries tried|fly flies|cry cries cried|dry dries dried|spy spies spied|fry fries fried
use uses used using|sue sued suing|queue queued queuing|focus focused focusing|person people|life lives|leaf leaves|wife wives|half halves|mouse mice`

/** Base form by irregular form: "wrote" -> "write". */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [base = '', ...others] = row.split(' ')
      return others.map((form): [string, string] => [form, base])
    }),
)
