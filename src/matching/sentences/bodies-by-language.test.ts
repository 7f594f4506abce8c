import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const body = (id: string, country: string, ...named: readonly (readonly [string, string])[]) => ({
  id: `organisation.${id}`,
  name: `${id} of ${country}`,
  aliases: named.map(([lang, text]) => ({ text, lang, needsCue: true })),
  country,
  familiarity: 1 as const,
});

const index = indexOf([
  body('cortes', 'ES', ['es', 'Senado'], ['es', 'Congreso']),
  body('congress-chile', 'CL', ['es', 'Senado'], ['es', 'Congreso']),
  body('senate-italy', 'IT', ['it', 'Senato']),
  body('senate-us', 'US', ['it', 'Senato'], ['es', 'Senado']),
  body('nationalrat', 'AT', ['de', 'Nationalrat']),
  body('knesset', 'IL', ['he', 'הכנסת']),
  { ...body('canadiens', 'CA', ['fr', 'Canadiens']), cues: ['ice hockey', 'hockey'] },
  { id: 'place.spain', name: 'España', label: 'country', country: 'ES' },
  { id: 'place.chile', name: 'Chile', label: 'country', country: 'CL' },
  { id: 'place.italy', name: 'Italia', label: 'country', country: 'IT' },
  { id: 'place.us', name: 'Stati Uniti', label: 'country', country: 'US' },
  { id: 'place.canada', name: 'Canada', label: 'country', country: 'CA' },
]);

const found = (text: string, language: string) =>
  linksIn(index, [text], { language }).flatMap((found) => found.split(' → organisation.')[1] ?? []);

describe('a national body in the language of its country', () => {
  it.each([
    ['Ieri il Senato ha votato la legge.', 'it', 'senate-italy'],
    ['In Italia si discute: ieri il Senato ha votato la legge.', 'it', 'senate-italy'],
    ['En España el Senado votó ayer.', 'es', 'cortes'],
    ['Ayer el Congreso votó la ley. La gente de Chile salió a la calle.', 'es', 'congress-chile'],
    ['Ayer votó el Senado de Chile. Lo dijo España.', 'es', 'congress-chile'],
  ])('is whose the page tells it to be: %s', (text, language, id) => {
    expect(found(text, language)).toEqual([id]);
  });

  it.each([
    ['nobody tells of the country of a language of many', 'Ayer el Senado votó la ley.', 'es'],
    ['another country is told of', 'Negli Stati Uniti si discute. Ieri il Senato ha votato.', 'it'],
    ['it is any', 'In Italia manca un Senato nuovo.', 'it'],
    ['it is somebody’s', 'En España empezó el Congreso del partido.', 'es'],
    ['it is numbered', 'En España empezó el 39 Congreso.', 'es'],
    ['all nouns have capitals', 'Gestern hat der Nationalrat gewählt.', 'de'],
    ['no word has a capital', 'אתמול הוא בנה בית הכנסת.', 'he'],
    ['a team is called like a people', 'Au Canada, deux Canadiens arrivent.', 'fr'],
  ])('is nobody’s where %s', (_, text, language) => {
    expect(found(text, language)).toEqual([]);
  });
});
