import type { Entity, Name } from '../../pack/index.ts';
import type { Problem } from '../problem.ts';
import { rivalsOf, withCaution } from './cautious-names.ts';
import { cityDrafts } from './city-drafts.ts';
import { countryDrafts } from './country-drafts.ts';
import { currencyDrafts } from './currency-drafts.ts';
import type { Draft } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { readPlaces } from './read-places.ts';
import { regionDrafts } from './region-drafts.ts';

/**
 * The records of a pack together with those that the tables of places in its folder give: countries, regions,
 * cities and currencies that nobody wrote a record of. Written records gain the names and facts that they lack.
 */
export function withPlaces(
  folder: string,
  written: readonly Entity[],
  commonWords: ReadonlySet<string>,
): { readonly entities: readonly Entity[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const places = readPlaces(folder, problems);
  if (!places) return { entities: written, problems };
  const context = { places };
  const drafts = [
    ...countryDrafts(context),
    ...regionDrafts(context),
    ...cityDrafts(context),
    ...currencyDrafts(context, written),
  ];
  const merged = mergeDrafts(written, drafts);
  const rivals = rivalsOf(merged.written, merged.drafts, commonWords);
  const records = new Map(written.map((entity) => [entity.id, entity]));
  const generated = merged.drafts.flatMap((draft) =>
    finished(draft, records, withoutIdleNames(draft, withCaution(draft, rivals))),
  );
  return { entities: [...merged.written, ...generated], problems };
}

/** Languages in which the card of a small town or a currency lists its name. */
const LISTED = new Set('ru uk de fr es ar zh ja ko'.split(' '));

/**
 * Without the names that no text is searched for and few readers of a card would look for: a Polish name of a town in
 * Peru. Names in the country’s own script stay, and countries keep all.
 */
function withoutIdleNames({ kind }: Draft, entity: Entity): Entity {
  if (kind === 'country') return entity;
  const isIdle = ({ matched, form, lang }: Name) =>
    matched === 'never' && form === 'alias' && lang !== undefined && !LISTED.has(lang);
  return { ...entity, names: entity.names.filter((name) => !isIdle(name)) };
}

/** A place in disputed land says whose that is in the words of the written record; without one it is left out. */
function finished({ guard }: Draft, records: ReadonlyMap<string, Entity>, entity: Entity): readonly Entity[] {
  if (!guard) return [entity];
  const record = records.get(guard.record);
  if (!record) return [];
  return [guard.inherits && record.contested ? { ...entity, contested: record.contested } : entity];
}
