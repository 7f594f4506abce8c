import { allNamesOf, type Entity, fold, isWordOff, type Name, reasonForCue } from '../pack/index.ts';
import { commonWords } from './common-words.ts';

/**
 * What an author wants to know of a name before and after writing it: which records of a finished pack have it, and
 * whether it may stand alone; a line each.
 * @example whyName('Reading', entities) // ['place.reading: “Reading” needs a cue: it is a common word; cues: …']
 */
export function whyName(name: string, entities: readonly Entity[]): string[] {
  const wanted = fold(name);
  const lines = entities.flatMap((entity) =>
    decisive(allNamesOf(entity).filter(({ text }) => fold(text) === wanted)).map(
      (one) => `${entity.id}: “${one.text}” ${verdictOf(one, entity)}`,
    ),
  );
  return lines.length > 0 ? lines : [`No record has “${name}”. ${forecastOf(name)}`];
}

/** Of equal names the index takes the first that texts are searched for; in capitals only is a name of its own. */
function decisive(names: readonly Name[]): Name[] {
  const sought = names.filter(({ matched }) => matched !== 'never');
  const counting = sought.length > 0 ? sought : names;
  return [true, false].flatMap(
    (isAcronym) => counting.find(({ form }) => (form === 'acronym') === isAcronym) ?? [],
  );
}

function verdictOf(name: Name, { cues }: Entity): string {
  const { matched, needsCue, because } = name;
  const details = detailsOf(name);
  const why = because === undefined ? '' : `: ${because}`;
  if (matched === 'never') return `is on the card only${details}${why}`;
  if (!needsCue) return `${aloneOrShort(name)}${details}`;
  return `needs a cue${details}${why}; cues: ${cues.join(', ') || 'none of its own'}`;
}

function aloneOrShort({ form }: Name): string {
  if (form === 'short') return 'counts near the full name, a title or a related record';
  return form === 'acronym' ? 'may stand alone, in these capitals' : 'may stand alone';
}

function detailsOf({ form, lang, from, to, generated }: Name): string {
  const details = [
    lang,
    form === 'short' ? 'short form' : undefined,
    generated ? 'made by the compiler' : undefined,
    from === undefined && to === undefined ? undefined : `${from ?? '…'} to ${to ?? '…'}`,
  ].filter((detail) => detail !== undefined);
  return details.length > 0 ? ` (${details.join(', ')})` : '';
}

/** What would become of it as the name of a new record. */
function forecastOf(name: string): string {
  if (isWordOff(fold(name)))
    return 'In a pack file it would not be looked for: it is a word of every sentence.';
  const reason = reasonForCue({ text: name, form: 'canonical' }, { commonWords: commonWords() });
  return reason === undefined ? 'It could stand alone.' : `It would need a cue: ${reason}.`;
}
