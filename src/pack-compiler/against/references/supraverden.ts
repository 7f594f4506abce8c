import { NOTHING, type Reference } from './reference.ts';
import { type Row, readJsonLines } from './table.ts';
import { yearsIn } from './years-in.ts';

const ENGLISH = ['Name_en', 'Name_other_en', 'Name_other_2_en', 'Name_other_3_en'];

/** Names and years of international organisations from supraverden; its seats are known to be unreliable. */
export function readSupraverden(text: string): Reference {
  const bodies = readJsonLines(text).map((row) => ({
    kind: 'organisation' as const,
    names: ENGLISH.flatMap((column) => row.get(column) ?? []),
    founded: yearsIn(row.get('Year_established')),
    native: nativeNames(row),
  }));
  return { ...NOTHING, id: 'supraverden', day: '2026-06-24', bodies };
}

function nativeNames(row: Row): { lang: string; text: string }[] {
  return [...row].flatMap(([column, text]) => {
    const lang = /^Name_([a-z]{2})$/.exec(column)?.[1];
    return lang === undefined || lang === 'en' ? [] : [{ lang, text }];
  });
}
