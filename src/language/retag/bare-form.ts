import type { Draft } from '../tokens.ts'

/** Neither "Said" nor "Says", "Asked", "Adding". */
export const isBareForm = ({ text }: Draft): boolean => !/(?:ed|ing|s|aid|told|wrote)$/i.test(text)
