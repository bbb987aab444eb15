/** "1 quotation", "2 quotations". */
export const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
