import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'company.att', kind: 'company', name: 'AT&T' },
  { id: 'org.cd-v', kind: 'organisation', name: 'Christen-Democratisch', acronyms: ['CD&V'], familiarity: 3 },
  { id: 'company.amazon', kind: 'company', name: 'Amazon.com' },
  { id: 'company.johnson', kind: 'company', name: 'Johnson & Johnson' },
  { id: 'org.pkk', kind: 'organisation', name: 'Kurdistan Workers’ Party' },
  { id: 'event.aleppo', kind: 'event', name: 'Battle of Aleppo (2012–2016)' },
  { id: 'medium.ria', kind: 'medium', name: 'RIA Novosti', native: { ru: 'РИА «Новости»' } },
  { id: 'company.meta', kind: 'company', name: 'Meta', native: { ja: 'メタ・プラットフォームズ' } },
  { id: 'org.idf', kind: 'organisation', name: 'Israel Defense Forces', native: { he: 'צה״ל' } },
  { id: 'place.chad', kind: 'place', name: 'Chad', native: { he: 'צ׳אד' } },
  { id: 'person.george-soros', name: 'George Soros', native: { he: 'ג׳ורג׳ סורוס' } },
  { id: 'place.cambridge', kind: 'place', name: 'Cambridge', native: { he: "קיימברידג'" } },
  { id: 'agreement.molotov', kind: 'agreement', name: 'Molotov – Ribbentrop pact' },
  { id: 'org.opec', kind: 'organisation', name: 'OPEC' },
  { id: 'org.opec-plus', kind: 'organisation', name: 'OPEC+' },
  { id: 'place.st-johns', kind: 'place', name: 'St. John’s' },
  { id: 'company.sothebys', kind: 'company', name: 'Sotheby’s' },
  { id: 'event.first', kind: 'event', name: 'America First' },
]);

const found = (text: string) => linksIn(index, [text]);

describe('a name with punctuation inside', () => {
  it.each([
    ['Both Verizon and AT&T said so.', 'AT&T → company.att'],
    ['That was the CD&V again.', 'CD&V → org.cd-v'],
    ['He bought it from Amazon.com yesterday.', 'Amazon.com → company.amazon'],
    ['The vaccine of Johnson & Johnson works.', 'Johnson & Johnson → company.johnson'],
    ['Members of the Kurdistan Workers’ Party met.', 'Kurdistan Workers’ Party → org.pkk'],
    ["Members of the Kurdistan Workers' Party met.", "Kurdistan Workers' Party → org.pkk"],
    ['After the Battle of Aleppo (2012–2016) they left.', 'Battle of Aleppo (2012–2016) → event.aleppo'],
    ['Об этом сообщает РИА «Новости».', 'РИА «Новости → medium.ria'],
    ['親会社のメタ・プラットフォームズは、', 'メタ・プラットフォームズ → company.meta'],
    ['דובר צה״ל מסר', 'צה״ל → org.idf'],
    ['It was sold at Sotheby’s in March.', 'Sotheby → company.sothebys'],
    ['דובר צה"ל מסר', 'צה"ל → org.idf'],
    ["נשיא צ'אד אמר", "צ'אד → place.chad"],
    ['נשיא צ׳אד אמר', 'צ׳אד → place.chad'],
    ["המיליארדר ג'ורג' סורוס אמר", "ג'ורג' סורוס → person.george-soros"],
    ['המיליארדר ג׳ורג׳ סורוס אמר', 'ג׳ורג׳ סורוס → person.george-soros'],
    ['העיר קיימברידג׳ באנגליה', 'קיימברידג׳ → place.cambridge'],
    ["SOTHEBY'S SELLS IT", 'SOTHEBY → company.sothebys'],
    ['The Molotov – Ribbentrop pact was secret.', 'Molotov – Ribbentrop pact → agreement.molotov'],
  ])('is found in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The lawyer Ann Sotheby sold it.',
    'Everybody knows Sotheby there.',
    'They flew to St. John on Monday.',
  ])('is not found without its possessive in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not its owner’s county or church', () => {
    expect(found('They closed the schools of St. John’s County again.')).toEqual([]);
    expect(found('They closed St. John’s schools again.')).toEqual(['St. John → place.st-johns']);
  });

  it('is told by a plus at its end from the name without it', () => {
    expect(found('OPEC met before OPEC+’s ministers did; the study on OPEC+oil is old.')).toEqual([
      'OPEC → org.opec',
      'OPEC+ → org.opec-plus',
      'OPEC → org.opec',
    ]);
    expect(found('They watch AT&T+ and Meta+.')).toEqual([]);
  });

  it('is found without it', () => {
    expect(found('Members of the Kurdistan Workers Party met.')).toEqual([
      'Kurdistan Workers Party → org.pkk',
    ]);
  });

  it.each(['In America, First Solar grew.', 'He likes America. First he left.', 'AT. T-Mobile said so.'])(
    'is not made from two: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the name of a case', () => {
  const index = indexOf([{ id: 'concept.roe', kind: 'concept', name: 'Roe v. Wade', familiarity: 2 }]);

  it.each(['Roe v. Wade', 'Roe v Wade'])('is found as %s', (name) => {
    expect(linksIn(index, [`Years after ${name} it was another court.`])).toEqual([`${name} → concept.roe`]);
  });

  it('is not made by the end of a sentence', () => {
    expect(linksIn(index, ['They called it Roe. Wade followed.'])).toEqual([]);
  });
});
