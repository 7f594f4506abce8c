import type { Entity, Name } from '../records/entity.ts';

/** Whose own papers, also in English, put the family name first, while others turn it round: "Suzuki Shunichi". */
const COUNTRIES = new Set(['JP', 'HU']);

/** A person's name of two words in the order of the country. */
export function familyNameFirst({ kind, country, names }: Entity): readonly Name[] {
  if (kind !== 'person' || country === undefined || !COUNTRIES.has(country)) return [];
  return names
    .filter(({ form, lang }) => (form === 'canonical' || form === 'alias') && lang === undefined)
    .flatMap((name) => {
      const [given, family, ...more] = name.text.split(' ');
      return given && family && more.length === 0
        ? [{ ...name, text: `${family} ${given}`, form: 'alias' }]
        : [];
    });
}
