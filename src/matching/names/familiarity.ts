/*
 * Steps of an entity's familiarity that rules ask for.
 */

export const KNOWN_TO_SOME = 1;
export const KNOWN_TO_MANY = 2;
export const KNOWN_TO_ALL = 3;
