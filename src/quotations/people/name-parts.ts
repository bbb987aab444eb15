import { isSonOf, type Token } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import { hasParticle } from '../lexicon/kinds.ts'

/**
 * Past the particles that lead on to the next part of a name: in "Joost van der Velde" the "van der", in "Omar el-Baz" the
 * "el-". The same place where none stand there.
 */
export function afterParticles(tokens: readonly Token[], i: number, limit: number): number {
  let at = i
  while (at < limit && at < i + 3 && hasParticle(tokens[at]) && !isCapitalised(tokens[at])) at++
  if (at === i && tokens[i]!.text === 'an' && isSonOf(tokens[i - 1])) at++
  if (at > i && at < limit && isHyphen(tokens[at]) && touches(tokens, at - 1, at)) at++
  return at
}

/** A syllable as East Asian names are written in Latin letters: "ling", "hoon", "un". */
const SYLLABLE =
  /^(?:ch|sh|zh|ts|hs|kk|[bcdfghjklmnpqrstwxyz])?[yw]?(?:yeo|eo|eu|ae|oo|ee|ou|ai|ao|ei|ui|ua|ue|uo|ia|ie|iu|io|[aeiou])(?:ng|[nmkplthr])?$/
/** English words that look like one: "Senate-run", "Cup-win". */
const ENGLISH = new Set(
  'run win won man men fan ban pan pro non era hit set cut low per wide side like made paid born bound free too to in on at the for or so do go no up top top-tier tier time hour year long term mile war far near'.split(
    ' ',
  ),
)

/** Of those the ones that end many names: "Moon Jae-in", "Park Ji-won". */
const KOREAN = new Set(['in', 'won', 'man', 'no', 'so'])

/** The "-ling" of "Chen Wei-ling" and the "-woo" of "Hyun-woo Park", at either token; not the "-run" of "Senate-run". */
export function endsSyllables(tokens: readonly Token[], i: number, start: number): boolean {
  const hyphen = isHyphen(tokens[i]) ? i : i - 1
  const [given, syllable] = [tokens[hyphen - 1], tokens[hyphen + 1]]
  if (hyphen <= start || !given || !syllable || !isHyphen(tokens[hyphen])) return false
  if (!touches(tokens, hyphen - 1, hyphen) || !touches(tokens, hyphen, hyphen + 1)) return false
  if (given.lower === 'cup' || given.lower === 'top') return false
  if (!isCapitalised(given) || !SYLLABLE.test(given.lower) || !SYLLABLE.test(syllable.text)) return false
  const family = isCapitalised(tokens[hyphen - 2]) || isCapitalised(tokens[hyphen + 2])
  return family && (!ENGLISH.has(syllable.lower) || (KOREAN.has(syllable.lower) && isCapitalised(tokens[hyphen - 2])))
}

const touches = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens[a] !== undefined && tokens[b] !== undefined && tokens[a].end === tokens[b].start
