/** Lucene's English stop words (EnglishAnalyzer.ENGLISH_STOP_WORDS_SET): in no index, in no query. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
)

/** Words that make a question, not what it is about. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'who whom whose what which when where why how did do does done is was were are am been being be has have had can ' +
    'could would should may might shall must many much long its his her hers him he she them i me my you your we our ' +
    'from about any some than also so please tell show give there those exactly'
  ).split(' '),
)
