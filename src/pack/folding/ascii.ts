export const LOWER_A = 0x61;
export const LETTERS_A_TO_Z = 26;
/** Turns an ASCII letter into its lower case, and no other unit into one. */
export const CASE_BIT = 0x20;
