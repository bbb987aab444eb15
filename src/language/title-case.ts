/** Words in capitals with only their first letters left so: "Den Daglige" of "DEN DAGLIGE". */
export const inTitleCase = (words: string): string =>
  words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
