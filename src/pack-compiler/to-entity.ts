import type { Claim, ClaimType, Entity, Name, NameForm, Volatility } from '../pack/index.ts';
import type { AuthoredAlias, AuthoredRecord } from './record-schema.ts';

const DEFAULT_VOLATILITY: Readonly<Record<ClaimType, Volatility>> = {
  role: 'office',
  membership: 'membership',
  status: 'membership',
  control: 'membership',
  fact: 'stable',
};

/** Turns a record as authors write it into an Entity. */
export function toEntity(record: AuthoredRecord): Entity {
  const { needsCue, native, aliases, short, acronyms, from, to, claims, ...rest } = record;
  return dropUndefined({
    ...rest,
    from: from ?? undefined,
    to: to ?? undefined,
    names: namesOf(record),
    claims: claims.map(toClaim),
  }) as Entity; // the schema has checked every field
}

function toClaim(claim: AuthoredRecord['claims'][number]): Claim {
  // A role that has ended no longer changes.
  const settled = claim.to !== undefined ? 'stable' : DEFAULT_VOLATILITY[claim.type];
  return { ...claim, volatility: claim.volatility ?? settled } as Claim; // optional fields absent, not undefined
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
  return dropUndefined({ ...alias, form: nativeOr(alias.text, form) }) as Name;
}

/** An alias in another script stands alone; a surname in another script is still only a surname. */
function nativeOr(text: string, form: NameForm): NameForm {
  return form === 'alias' && !isLatin(text) ? 'native' : form;
}

/** One word of capitals such as TASS is matched as an acronym also where it is the canonical name. */
function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name);
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text);
}

function dropUndefined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
