import { NOTHING, type Reference } from './reference.ts';
import { readCsv } from './table.ts';

const LANGUAGES = { ar: 'Arabic', zh: 'Chinese', fr: 'French', ru: 'Russian', es: 'Spanish' };

/** Names of countries as the terminology service of the United Nations gives them. */
export function readUnCountries(text: string): Reference {
  const countries = readCsv(text).map((row) => ({
    iso2: row.get('ISO3166-1-Alpha-2') ?? '',
    iso3: row.get('ISO3166-1-Alpha-3') ?? '',
    short: withoutRemarks(row.get('UNTERM English Short') ?? ''),
    native: new Map(
      Object.entries(LANGUAGES).flatMap(([lang, column]) => {
        const name = withoutRemarks(row.get(`UNTERM ${column} Short`) ?? '');
        return name === '' ? [] : [[lang, name] as const];
      }),
    ),
  }));
  return { ...NOTHING, id: 'un-countries', day: '2026-05-15', countries };
}

/** "Afghanistan (l') [masc.]" → "Afghanistan" */
function withoutRemarks(name: string): string {
  return name.replace(/\s*(?:\([^)]*\)|\[[^\]]*\]|\*)/g, '').trim();
}
