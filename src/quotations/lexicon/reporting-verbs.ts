/**
 * What a reporting verb can do, as data.
 * - `that`: takes a that-clause; `bare`: also one without "that" ("said he would go")
 * - `noun`: its object is what is said ("criticised the deal", "announced a plan")
 * - `object`: takes an ordinary object, which is not what is said ("wrote a book")
 * - `to`: takes an infinitive ("vowed to fight"); `doing`: takes a gerund ("reported having lost it"); `person`: someone may stand before the content ("told reporters that")
 * - `whether`: takes a question ("asked whether")
 * - `prep`: prepositions that open what is said ("called for", "warned of")
 * - `quote`: only reports together with quote marks ("she laughed")
 * - `out`: only with that particle ("pointed out")
 * - `back`: only with such a particle ("hit back", "chipped in")
 * - `it`: only with that object ("put it this way")
 * - `trail`: may follow an unmarked clause (", he noted")
 * - `held`: tells a view, which is somebody's words only in the present and not the writer's ("she believes that")
 */
export interface ReportingVerb {
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  readonly prepositions: ReadonlySet<string>
}

export type Frame =
  | 'that'
  | 'bare'
  | 'noun'
  | 'object'
  | 'to'
  | 'doing'
  | 'person'
  | 'whether'
  | 'quote'
  | 'trail'
  | 'out'
  | 'back'
  | 'it'
  | 'held'

/** A form of a reporting verb. "told" is both past and participle. */
export interface VerbForm {
  readonly verb: ReportingVerb
  readonly form: 'base' | 's' | 'ing' | 'past'
}

/** Lemma, irregular past (or -), frames, prepositions. */
const ROWS = `
say said | that bare trail
tell told | that bare person to whether trail | of about
put put | quote it
add - | that bare trail object
point - | that bare trail noun out
write wrote,written | that bare trail object
tweet - | that bare trail object
post - | that quote object
argue - | that bare trail object | for against
claim - | that bare to trail object
note - | that bare trail noun
insist - | that bare trail | on upon
explain - | that bare trail noun
warn - | that bare person to trail | of against about
declare - | that bare trail noun
announce - | that bare trail noun to
state - | that bare trail noun
ask - | whether person trail noun to | for about
reply - | that bare trail
respond - | that trail
answer - | that bare trail object
promise - | that bare person to noun trail
vow - | that bare to trail
pledge - | that bare to trail object
suggest - | that bare trail noun
accept - | that bare object
acknowledge - | that bare trail noun
admit - | that bare trail noun to
concede - | that bare trail object
deny denied | that bare noun
confirm - | that bare trail object
report - | that bare trail object doing
call - | noun trail | for on upon
describe - | noun whether
accuse - | noun
criticize - | noun
criticise - | noun
praise - | noun
remark - | that bare trail
comment - | that bare trail | on
joke - | that bare trail | about
recall - | that bare noun trail
recollect - | that quote trail
recognise - | that
recognize - | that
remember - | that trail held quote
stress - | that bare trail noun
emphasize - | that bare trail noun
emphasise - | that bare trail noun
underline - | that bare trail noun
underscore - | that trail object
urge - | person to that trail noun
continue - | quote trail
conclude - | that bare trail
assert - | that bare trail noun
contend - | that bare trail
complain - | that bare trail | about of
caution - | that bare person to trail | against
testify - | that bare trail | about
predict - | that bare trail noun
counter - | that bare trail
maintain - | that bare trail object
allege - | that bare trail noun
propose - | that bare noun to trail
object - | that bare trail | to
condemn - | noun
decline - | to noun
refuse - | quote
repeat - | that bare trail object
reiterate - | that bare trail noun
shout - | that bare trail object
yell - | that bare trail object
boast - | that bare trail object | of about
quip - | that bare trail
observe - | that bare trail object
mention - | that bare trail object
advise - | that person to trail
inform - | that bare person trail
assure - | that bare person trail
remind - | that bare person to trail | of about
reassure - | that bare person trail
notify - | that bare person
brief - | that person
persuade - | that person
convince - | that person
reveal - | that bare trail object
disclose - | that bare trail object
estimate - | that bare trail object
record - | quote
forecast forecast,forecasted | that bare trail object
project - | that bare object
lament - | that bare trail object
opine - | that bare trail
proclaim - | that bare trail object
pronounce - | object
profess - | that bare to object
affirm - | that bare trail object
reaffirm - | that bare trail noun
attest - | that bare | to
aver - | that bare trail
avow - | that bare
posit - | that bare trail
theorize - | that bare trail
theorise - | that bare trail
calculate - | that bare object
certify - | that bare object
insinuate - | that bare trail
recollect - | that bare trail
grouse - | that bare trail
reminisce - | that quote trail
speculate - | that bare trail | about
hint - | that bare trail | at
intimate - | that bare
imply - | that bare object
indicate - | that bare trail object
signal signaled,signalled | that bare object
retort - | that bare trail
dixit dixit | quote
demur - | quote trail
rejoin - | quote trail
riposte - | that quote trail
interject - | that bare trail
interrupt - | quote trail
exclaim - | that bare trail
cry - | quote trail
plead pleaded,pled | that bare trail | for
beg - | person to | for
implore - | person to
beseech - | person to
demand - | that bare noun to trail
request - | that person
recommend - | that bare noun trail
instruct - | that person to
order - | that person to
threaten - | that bare object
swear swore,sworn | that bare to trail
confess - | that bare trail | to
confide - | that bare trail
divulge - | that bare noun
mutter - | that bare trail
murmur - | that bare trail
whisper - | that bare trail
scream - | that bare trail object
bellow - | that bare trail object
roar - | that bare trail object
growl - | quote trail
snap - | quote trail
bare - | that
bark - | quote trail
chant - | quote trail
sing sang,sung | quote trail
laugh - | quote trail
smile - | quote
grin - | quote
sigh - | quote trail
sob - | quote trail
gush - | quote trail
purr - | quote trail
soothe - | quote trail
chorus - | quote trail
enthuse - | that bare trail
rave - | quote trail
beam - | quote trail
fume - | quote trail
thunder - | quote trail
storm - | quote trail
rail - | quote | against
rant - | quote trail
lecture - | quote trail
chide - | quote trail noun
scold - | noun quote trail
taunt - | quote trail noun
tease - | quote trail
deadpan deadpanned | quote trail
venture - | that quote trail
hazard - | quote trail
offer - | quote trail
begin began,begun | quote
start - | quote
finish - | quote
go went,gone | quote
think thought | that bare trail held quote
suspect - | that bare trail held
muse - | that bare trail
reason - | that bare trail
reckon - | that bare trail
stipulate - | that bare
specify - | that bare object
clarify - | that bare trail object
elaborate - | that bare quote trail | on
reflect - | quote trail
summarize - | quote trail noun
summarise - | quote trail noun
sum summed | quote
echo - | quote trail object
agree - | that bare trail object
disagree - | that quote trail
concur - | that quote trail
dispute - | that noun
refute - | that noun
rebut - | noun
judge - | that
contradict - | object
dismiss - | object
reject - | object
denounce - | object
decry - | noun
slam - | quote trail object
blast - | quote trail object
lambast - | noun
lambaste - | noun
bash - | object
mock - | object
ridicule - | object
deride - | object
blame - | object
fault - | object
attack - | object
reproach - | quote trail
rebuke - | object
castigate - | object
chastise - | object
berate - | object
hail - | object
laud - | noun
applaud - | noun
commend - | noun
congratulate - | object
salute - | object
thank - | object
tout - | object
defend - | object
back - | quote
endorse - | object
oppose - | quote
liken - | object
compare - | object
characterize - | noun
characterise - | noun
portray - | noun
depict - | noun
brand - | noun
label - | noun
dub - | noun
term - | noun
deem - | object
refer - | quote
speak spoke,spoken | quote | of about
talk - | quote
discuss - | object
address - | quote object
detail - | object
outline - | object
recount - | that bare noun trail
relate - | that trail
narrate - | quote trail
quote - | object
cite - | object
paraphrase - | quote
read read | that bare object
express - | object
voice - | noun
apologize - | that | for
apologise - | that | for
bemoan - | that noun
bewail - | that noun
mourn - | quote trail
wonder - | whether quote trail
question - | whether object
query - | whether quote trail
inquire - | whether quote trail
enquire - | whether quote trail
press - | quote
interpose - | quote trail
protest - | that bare trail object
challenge - | that quote object
charge - | that trail object
grumble - | that bare trail | about
grouse - | that quote trail | about
fret - | that quote trail | about
kvetch - | that quote trail | about
harrumph - | quote trail
gripe - | that bare trail | about
moan - | that bare trail
whine - | that bare trail
rage - | quote trail
scoff - | that bare trail | at
sneer - | quote trail
crow - | that quote trail
brag - | that bare trail | about
gloat - | that quote trail
marvel marveled,marvelled | that bare trail | at
expound - | quote
elucidate - | quote
explicate - | quote
articulate - | noun
enunciate - | quote
utter - | noun
communicate - | that bare noun
convey - | that noun
relay - | that object
impart - | that
publish - | quote
issue - | quote
release - | quote
blog - | that bare trail
text - | that quote
email - | that quote
e-mail - | that quote
telegraph - | that quote
cable - | that quote trail
wire - | that quote
radio - | that quote trail
scribble - | quote trail
scrawl - | quote trail
jot - | quote trail
type - | quote trail
log - | that
message - | that quote
caption - | quote
retweet - | quote
headline - | quote
top - | quote
submit - | that bare trail object
find found | that
rule - | that bare trail
decree - | that bare
verify - | that
vouch - | that
flag - | that
record - | that object
assess - | that object
determine - | that
decide - | that quote
prophesy prophesied | that bare
foretell foretold | that bare
envisage - | that
expect - | quote
believe - | that bare trail held quote
feel felt | quote
hope - | quote
fear - | that bare trail held quote object
guess - | quote
worry - | that quote
gloss - | quote
volunteer - | that trail
chime - | quote back trail
chip - | quote back
weigh - | quote back trail
hit hit | quote back trail
fire - | that quote back trail
shoot shot | quote back trail
regret - | that
pipe - | quote
blurt - | that quote trail
stammer - | quote trail
stutter - | quote trail
croak - | quote trail
drawl - | quote trail
gasp - | quote trail
groan - | quote trail
hiss - | quote trail
whimper - | quote trail
squeal - | quote trail
shriek - | quote trail
holler - | quote trail
snort - | quote trail
chuckle - | quote trail
giggle - | quote trail
mumble - | that quote trail
grunt - | quote trail
wail - | quote trail
howl - | quote trail
sniff - | quote trail
huff - | quote trail
jest - | quote trail
shrug shrugged | quote
guarantee - | that object
counsel counseled,counselled | that person to quote trail
intone - | that trail
preach - | that trail
pontificate - | quote trail
rhapsodize - | quote trail
ejaculate - | quote
surmise - | that bare trail
conjecture - | that bare trail
hypothesize - | that bare trail
hypothesise - | that bare trail
deduce - | that
infer - | that
postulate - | that bare
`

const VOWEL = /[aeiou]/
/** Verbs whose last consonant doubles: admit, admitted. */
const DOUBLING = new Set(
  'admit beg quip regret hit rebut refer rap sob grin snap chip sum slam hum brag concur aver bar chat submit blog demur fret jot log flag'.split(
    ' ',
  ),
)

/** Verbs whose "l" doubles in Britain alone: signaled, signalled. */
const DOUBLING_IN_BRITAIN = new Set(['signal', 'label', 'counsel', 'marvel'])

function forms(lemma: string, irregular: readonly string[]): [string, VerbForm['form']][] {
  const y = lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma
  const past = lemma.endsWith('e') ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const ing = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  const pasts = irregular.length > 0 ? irregular : [past]
  const out: [string, VerbForm['form']][] = [
    [lemma, 'base'],
    [s, 's'],
    [ing, 'ing'],
  ]
  for (const word of pasts) out.push([word, 'past'])
  if (DOUBLING_IN_BRITAIN.has(lemma)) out.push([`${lemma}ling`, 'ing'], [`${lemma}led`, 'past'])
  return out
}

/** Every form of every reporting verb, in lower case. */
const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [head = '', frames = '', prepositions = ''] = row.split('|').map((cell) => cell.trim())
      const [lemma = '', irregular = '-'] = head.split(' ')
      const verb: ReportingVerb = {
        lemma,
        frames: new Set(frames.split(' ').filter(Boolean) as Frame[]),
        prepositions: new Set(prepositions.split(' ').filter(Boolean)),
      }
      const past = irregular === '-' ? [] : irregular.split(',')
      return forms(lemma, past).map(([word, form]): [string, VerbForm] => [word, { verb, form }])
    }),
)

/** The form of a reporting verb that a word in lower case is, if it is one. */
export const verbForm = (word: string): VerbForm | undefined => VERB_FORMS.get(word)
