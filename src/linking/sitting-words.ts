/** What sits and is told of, for patterns: "the inquest". */
export const SITTINGS = 'inquest|inquiry|tribunal|court|jury|hearing|committee|meeting'

/** What stands before "heard" in "the court has also heard", for patterns. */
export const BEFORE_HEARD = '(?:(?:has|have|had|also|then|later) ){0,2}'
