import {
  type Claim,
  dropUndefined,
  type Entity,
  isAcronym,
  isLatin,
  type Name,
  type NameForm,
  nativeOr,
} from '../../pack/index.ts';
import { placeOf } from '../../pack-import/records/place-of.ts';
import { volatilityOf } from '../../pack-import/records/volatility.ts';
import type { AuthoredAlias, AuthoredRecord } from './record-schema.ts';

/** Turns a record as authors write it into an Entity. */
export function toEntity(record: AuthoredRecord): Entity {
  const {
    needsCue,
    native,
    aliases,
    short,
    acronyms,
    from,
    to,
    claims,
    place,
    mapWidth,
    memberCues,
    ...rest
  } = record;
  return dropUndefined({
    ...rest,
    ...placeOf(record),
    from: from ?? undefined,
    to: to ?? undefined,
    names: namesOf(record),
    claims: claims.map(toClaim),
  }) as Entity; // the schema has checked every field
}

function toClaim(claim: AuthoredRecord['claims'][number]): Claim {
  const volatility = claim.volatility ?? volatilityOf(claim.type, claim.to);
  return dropUndefined({ ...claim, volatility });
}

function namesOf(record: AuthoredRecord): Name[] {
  const canonical: Name = {
    text: record.name,
    form: isAcronym(record.name) ? 'acronym' : 'canonical',
    ...(record.needsCue === undefined ? {} : { needsCue: record.needsCue }),
  };
  const natives = Object.entries(record.native).flatMap(([lang, names]) =>
    [names].flat().map((text): Name => ({ text, lang, form: isLatin(text) ? 'alias' : 'native' })),
  );
  return [
    canonical,
    ...record.aliases.map((alias) => toName(alias, 'alias')),
    ...record.acronyms.map((alias) => toName(alias, 'acronym')),
    ...record.short.map((alias) => toName(alias, 'short')),
    ...natives,
  ];
}

function toName(alias: AuthoredAlias, form: NameForm): Name {
  if (typeof alias === 'string') return { text: alias, form: nativeOr(alias, form) };
  return dropUndefined({ ...alias, form: nativeOr(alias.text, form) });
}
