const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that date a report by themselves: "said Friday", "said on Friday", "said last week", "said yesterday". */
export const TIME_NOUNS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun yesterday today tonight tomorrow
  morning afternoon evening night noon midnight week weekend month year day january february march april may june july
  august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. gmt bst utc cet cest edt cdt mdt pdt aest aedt nzst nzdt spring summer autumn fall winter`,
)

/** What stands before a time noun: "last week", "early on Friday", "this morning". */
export const TIME_MODIFIERS = words('last this next early late earlier later that the same previous past on every one')
