/** A surrogate without its other half: no character, and refused by many a reader. */
export const HALVES = /[\uD800-\uDFFF]/gu
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/**
 * Characters that show nothing, or change how their neighbours are shown or ordered: controls, zero-width characters,
 * direction marks and overrides, tags, fillers.
 */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** More marks on one letter than any written language needs climb over the lines above. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

const EMOJI_STYLE = '\uFE0F'
const JOINER = '\u200D'
const ENDS_IN_PICTOGRAPH = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?$/u
const BEGINS_WITH_PICTOGRAPH = /^\p{Extended_Pictographic}/u

/** An emoji's style, and a joiner between two, are part of the emoji and stay. */
function kept(sign: string, at: number, text: string): string {
  if (sign !== EMOJI_STYLE && sign !== JOINER) return ''
  const joins = sign === EMOJI_STYLE || BEGINS_WITH_PICTOGRAPH.test(text.slice(at + 1, at + 3))
  return joins && ENDS_IN_PICTOGRAPH.test(text.slice(Math.max(at - 4, 0), at)) ? sign : ''
}

/**
 * Text of an article or a user as it may be shown: without invisible or direction-changing characters, broken
 * surrogates and towers of marks; line ends are `\n`, tabs are spaces.
 *
 * @example clean('pay\u202Elaf') // 'paylaf'
 */
export const clean = (text: string): string =>
  text
    .replace(HALVES, '\uFFFD')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, kept)
    .replace(STACKED_MARKS, '$1')

/** The same on one line: every run of white space is one space. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim()
