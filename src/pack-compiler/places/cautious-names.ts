import {
  type Entity,
  type EntityId,
  fold,
  isEnglish,
  isOneWord,
  type Name,
  silent,
  withCue,
} from '../../pack/index.ts';
import { isNationality } from './demonyms.ts';
import type { Draft } from './draft.ts';
import { isPersonalName } from './personal-names.ts';
import { isOfOneLanguage } from './reference-names.ts';

/** From this familiarity on a written record’s name is taken … */
const WELL_KNOWN = 2;
/** … but for a city of this many thousands. */
const RIVAL_WEIGHT = 250;
/** From this many on a city is meant rather than the one person of the pack who has its name as a given name. */
const GREAT_CITY = 3000;

/** What a name of a draft may be mistaken for. */
export interface Rivals {
  /** Folded names of written records and the greatest familiarity among those that bear them. */
  readonly written: ReadonlyMap<string, number>;
  /** Folded words that the names of people in the pack end with, or that several people have in theirs. */
  readonly surnames: ReadonlySet<string>;
  /** The other words of them, and who has each. */
  readonly givenNames: ReadonlyMap<string, EntityId>;
  /** The greatest weight among the drafts of that folded name. */
  readonly weights: ReadonlyMap<string, number>;
  readonly commonWords: ReadonlySet<string>;
}

/** Gathers who else has the names of drafts. `commonWords` are folded. */
export function rivalsOf(
  written: readonly Entity[],
  drafts: readonly Draft[],
  commonWords: ReadonlySet<string>,
): Rivals {
  const names = new Map<string, number>();
  const surnames = new Set<string>();
  const givenNames = new Map<string, EntityId>();
  for (const entity of written) {
    for (const name of entity.names) {
      const folded = fold(name.text);
      if (takesName(name)) names.set(folded, Math.max(entity.familiarity, names.get(folded) ?? 0));
      if (entity.kind !== 'person') continue;
      const words = folded.split(' ');
      surnames.add(words.pop() ?? '');
      for (const word of words) {
        if ((givenNames.get(word) ?? entity.id) !== entity.id) surnames.add(word);
        givenNames.set(word, entity.id);
      }
    }
  }
  const weights = new Map<string, number>();
  for (const { entity, weight } of drafts) {
    for (const { text, matched } of entity.names) {
      const folded = fold(text);
      if (matched !== 'never') weights.set(folded, Math.max(weight, weights.get(folded) ?? 0));
    }
  }
  return { written: names, surnames, givenNames, weights, commonWords };
}

/** A club that words of its sport tell from its town leaves the town its name. */
function takesName({ matched, form, needsCue }: Name): boolean {
  return matched !== 'never' && !(form === 'short' && needsCue);
}

/**
 * Marks what the names of a draft need beside them in a text. Thousands of towns bear surnames, given names, common
 * words or the name of a better known town:
 *
 * - a name of one word that people bear as a surname, or several as a given name, counts only as a surname does
 *   (`short`); if it is one person's given name and no great city's it needs a cue;
 * - the name of something that a person wrote a record of, or of a larger town, needs a cue;
 * - so does any name of one word of a town that was not chosen by hand, or of few letters and a small town;
 * - where a written record of a well-known thing has the name, the small town’s is not looked for at all;
 * - nationalities name people, so they are not looked for at all.
 */
export function withCaution(draft: Draft, rivals: Rivals): Entity {
  const names = draft.entity.names.map((name) => cautious(name, draft, rivals));
  const doubtful = names.some(
    ({ needsCue, form, text, matched }) =>
      matched !== 'never' &&
      (needsCue || form === 'short' || (isOneWord(text) && rivals.commonWords.has(fold(text)))),
  );
  return { ...draft.entity, names, cues: doubtful ? [...new Set(draft.cues)] : draft.entity.cues };
}

function cautious(name: Name, draft: Draft, rivals: Rivals): Name {
  if (name.matched === 'never') return name;
  if (isNationality(name.text)) return silent(name, 'it is a nationality');
  const folded = fold(name.text);
  const isSmall = draft.weight < RIVAL_WEIGHT;
  const written = rivals.written.get(folded);
  if (isSmall && written !== undefined && written >= WELL_KNOWN)
    return silent(name, 'something well known has it');
  const facts = {
    isOfPeople: isSurname(folded, rivals) || (rivals.givenNames.has(folded) && draft.weight < GREAT_CITY),
    isTaken: written !== undefined || (rivals.weights.get(folded) ?? 0) > draft.weight,
    place: { standing: draft.standing, isSmall },
  };
  // Its language alone does not tell what people or others are called as well: "Santiago".
  if (isOfOneLanguage(name) && name.needsCue && (facts.isOfPeople || facts.isTaken))
    return silent(name, 'people or something else have it');
  const flagged = withCue(name, facts);
  return draft.kind !== 'country' && isLikeSurname(flagged, draft, rivals)
    ? { ...flagged, form: 'short' }
    : flagged;
}

function isSurname(folded: string, { surnames }: Rivals): boolean {
  return isPersonalName(folded) || surnames.has(folded);
}

function isLikeSurname(name: Name, { standing }: Draft, rivals: Rivals): boolean {
  const folded = fold(name.text);
  if (!name.needsCue || !isEnglish(name) || !isOneWord(folded)) return false;
  return standing === 'surname' || isSurname(folded, rivals);
}
