import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'place.iran', name: 'Iran', native: { ar: 'إيران', he: 'איראן', tr: 'İran' }, familiarity: 3 },
  { id: 'place.gulf', name: 'Persian Gulf', native: { tr: 'İran Körfezi' } },
  { id: 'place.china', name: 'China', native: { he: 'סין' }, familiarity: 3 },
  { id: 'place.jeddah', name: 'Jeddah', native: { he: 'גדה' }, familiarity: 2 },
  { id: 'place.iraq', name: 'Iraq', native: { ar: 'العراق' }, familiarity: 3 },
  { id: 'place.haiti', name: 'Haiti', native: { he: 'האיטי' }, familiarity: 3 },
  { id: 'place.moscow', name: 'Moscow', native: { tr: 'Moskova' }, familiarity: 3 },
  { id: 'place.greece', name: 'Greece', native: { he: 'יוון' }, familiarity: 3 },
  { id: 'place.us', name: 'United States', native: { ar: 'الولايات المتحدة' }, familiarity: 3 },
  {
    id: 'organisation.white-house',
    name: 'White House',
    native: { tr: 'Beyaz Saray', he: 'הבית הלבן' },
    familiarity: 3,
  },
  {
    id: 'person.putin',
    name: 'Vladimir Putin',
    short: ['Putin'],
    native: { he: 'ולדימיר פוטין' },
    familiarity: 3,
  },
  { id: 'place.tel-aviv', name: 'Tel Aviv', native: { he: 'תל אביב' } },
  { id: 'place.khan-younis', name: 'Khan Younis', native: { he: 'חאן יונס' } },
  { id: 'person.levin', name: 'Yariv Levin', native: { he: 'יריב לוין' }, familiarity: 2 },
]);

describe('a name with something written on to it', () => {
  it.each([
    ['he', 'רוסיה ואיראן', ['איראן → place.iran']],
    ['he', 'רוסיה וסין', ['סין → place.china']],
    ['he', 'הוא נסע לפוטין', ['פוטין → person.putin']],
    ['he', 'הוא אמר בבית הלבן', ['בית הלבן → organisation.white-house']],
    ['he', 'הוא ראה את סין ופוטין הלך', ['סין → place.china', 'פוטין → person.putin']],
    ['he', 'הוא היה בחאן יונס', ['חאן יונס → place.khan-younis']],
    ['he', 'הוא נסע לתל אביב', ['תל אביב → place.tel-aviv']],
    ['ar', 'وصل للعراق', ['لعراق → place.iraq']],
    ['ar', 'روسيا وإيران', ['إيران → place.iran']],
    ['ar', 'قال إن روسيا والولايات المتحدة', ['الولايات المتحدة → place.us']],
    ['tr', 'Dün Moskova’da konuştu.', ['Moskova → place.moscow']],
    ['tr', "Dün Beyaz Saray'a gitti.", ['Beyaz Saray → organisation.white-house']],
    ['tr', "Bu, Putin'in sözleri", ['Putin → person.putin']],
    ['tr', "Dün İran Körfezi'nde konuştu.", ['İran Körfezi → place.gulf']], // longer than “İran”
  ])('is found without it: %s “%s”', (language, text, expected) => {
    expect(linksIn(index, [text], { language })).toEqual(expected);
  });

  it.each([
    ['en', 'Dün Moskova’da konuştu.'],
    ['tr', 'Dün Moskovada konuştu.'],
    ['tr', "Dün Saray'a gitti."],
    ['he', 'הוא בגדה'], // three letters are left of too many words
    ['he', 'הוא היה בחאן'],
    ['he', 'הוא פנה ללוין'],
    ['he', 'הוא נסע לאיטי'], // “slowly”
    ['he', 'הוא קאיראן'],
    ['he', 'מכיוון שהוא בא'], // “because”, not “from like Greece”
  ])('is no other word: %s “%s”', (language, text) => {
    expect(linksIn(index, [text], { language })).toEqual([]);
  });
});
