/**
 * The letters and digits of every script, for use inside a character class. Beyond Latin these are whole blocks, marks and
 * unassigned places included, so that there are 40 ranges where `\p{L}\p{N}` has over 700: in a pattern that is compiled
 * anew in each process these cost milliseconds each, and a process has hundreds.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee' +
  '\\u0370-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2102-\\u214f\\u2183\\u2184\\u2c00-\\u2dff\\u2e2f\\u3005\\u3006\\u3031-\\u3035' +
  '\\u303b\\u303c\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}'

export const LETTERS_AND_DIGITS =
  `${LETTERS}0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793` +
  '\\u3007\\u3021-\\u3029\\u3038-\\u303a\\uff10-\\uff19\\u{1f100}-\\u{1f10c}\\u{1fbf0}-\\u{1fbf9}'
