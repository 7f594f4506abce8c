import { isDemonym } from '../../pack/index.ts';
import { CALENDAR, FOREIGN_FIRST_WORDS, FUNCTION_WORDS, HONORIFICS } from './lexicon.ts';
import { ROLE_WORDS } from './roles.ts';
import { is, type TokenizedFlow } from './tokenized-flow.ts';
import { anyOf } from './word-class.ts';

/** Capitalised words that are no part of any name: roles, days and months, the starts of sentences. */
export const OF_NO_NAME = anyOf(ROLE_WORDS, HONORIFICS, CALENDAR, FUNCTION_WORDS, FOREIGN_FIRST_WORDS);

/** Whether the token is a demonym: “Kenyan”, “Kurdish”. */
export function isNationality({ tokens, index }: TokenizedFlow, token: number): boolean {
  return isDemonym(index.demonyms, tokens.hash[token] as number); // token < count
}

/** A capitalised word that is no part of any name, or a nationality. */
export function belongsToNoName(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, OF_NO_NAME) || isNationality(flow, token);
}
