import {
  type Claim,
  dropUndefined,
  type Entity,
  fold,
  isAcronym,
  isWordOff,
  type Name,
  nativeOr,
  type PackInfo,
  type Source,
  silent,
  withCue,
} from '../../pack/index.ts';
import type { PackClaim, PackFile, PackName, PackRecord } from '../format/pack-schema.ts';
import { placeOf } from '../records/place-of.ts';
import { volatilityOf } from '../records/volatility.ts';

/** The source of whatever names none: the pack itself, with its author and date. No author can write this id. */
const PACK_ITSELF = 'pack:itself';

const DEFAULT_FAMILIARITY = 1;

/** What a pack says of itself, wherever it is listed. */
export function packInfo({ id, title, author, licence, date, language }: PackFile): PackInfo {
  return dropUndefined({ id, title, author, licence, date, language });
}

/** The register of sources, with the pack itself first. */
export function sourcesOf({ title, author, date, licence, sources = [] }: PackFile): Source[] {
  return [{ id: PACK_ITSELF, title, publisher: author, asOf: date, licence }, ...sources.map(dropUndefined)];
}

/** A record of a pack file as an Entity. `ids` are those of the file: relations to others lead nowhere. */
export function entityOf(record: PackRecord, { date }: PackFile, ids: { has(id: string): boolean }): Entity {
  const {
    needsCue: _,
    names: __,
    place: ___,
    mapWidth: ____,
    adjectives = [],
    claims = [],
    relations = [],
    events = [],
    ...rest
  } = record;
  return dropUndefined({
    ...rest,
    ...placeOf(record),
    label: record.label ?? record.kind,
    names: namesOf(record),
    familiarity: record.familiarity ?? DEFAULT_FAMILIARITY,
    claims: claims.map((claim) => claimOf(claim, date)),
    relations: relations.filter(({ to }) => ids.has(to)).map(dropUndefined),
    events: events.map((event) => ({ ...event, sources: event.sources ?? [PACK_ITSELF] })),
    cues: [...(record.cues ?? []), ...adjectives],
    sources: record.sources ?? [PACK_ITSELF],
    reviewed: record.reviewed ?? date,
  });
}

function claimOf({ type = 'fact', ...claim }: PackClaim, date: string): Claim {
  return dropUndefined({
    ...claim,
    type,
    asOf: claim.asOf ?? date,
    volatility: volatilityOf(type, claim.to),
    sources: claim.sources ?? [PACK_ITSELF],
  });
}

/** The names of a record, flagged as its author and their own letters ask; what else the pack has is not looked at. */
export function namesOf({ name, needsCue, names = [] }: PackRecord): Name[] {
  const canonical: Name = {
    text: name,
    form: isAcronym(name) ? 'acronym' : 'canonical',
    ...(needsCue === undefined ? {} : { needsCue }),
  };
  return [canonical, ...names.map(otherName)].map(guarded);
}

function otherName(written: PackName): Name {
  const { form, ...name } = typeof written === 'string' ? { text: written, form: undefined } : written;
  const guessed = isAcronym(name.text) ? 'acronym' : nativeOr(name.text, 'alias');
  return dropUndefined({ ...name, form: form ?? guessed });
}

/** What nobody can mean by itself is shown but not looked for; two letters need a cue, and are not found misspelt. */
function guarded(name: Name): Name {
  if (isWordOff(fold(name.text))) return silent(name, 'it is a word of every sentence');
  const flagged = withCue(name, { isUnread: true });
  return flagged.because === 'two letters say too little' ? { ...flagged, matched: 'as spelt' } : flagged;
}
