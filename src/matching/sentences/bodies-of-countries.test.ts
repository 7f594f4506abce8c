import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const index = indexOf([
  country('Kenya', 'KE'),
  country('Australia', 'AU'),
  country('Spain', 'ES'),
  { ...country('United States', 'US'), acronyms: ['US'] },
  { id: 'place.kenyan-hills', name: 'Kenyan Hills', country: 'AU' },
  { id: 'place.michigan', name: 'Michigan', familiarity: 2, country: 'US' },
  {
    id: 'organisation.us-supreme-court',
    name: 'United States Supreme Court',
    aliases: [{ text: 'Supreme Court', needsCue: true }],
    familiarity: 3,
    country: 'US',
  },
  {
    id: 'organisation.supreme-court-of-kenya',
    name: 'Supreme Court of Kenya',
    aliases: [{ text: 'Supreme Court', needsCue: true }],
    familiarity: 1,
    country: 'KE',
  },
  {
    id: 'organisation.border-force',
    name: 'Kenyan Border Force',
    aliases: ['Border Force'],
    familiarity: 1,
    country: 'KE',
  },
  {
    id: 'event.french-election-2022',
    name: 'French presidential election',
    aliases: [{ text: '2022 presidential election', needsCue: true }],
    cues: ['presidential'],
    country: 'FR',
  },
  {
    id: 'medium.new-york-times',
    name: 'New York Times',
    aliases: [{ text: 'the Times', needsCue: true }],
    cues: ['reported'],
    familiarity: 1,
  },
  { id: 'company.ford', name: 'Ford', familiarity: 3, country: 'US' },
  { id: 'person.ada-borg', name: 'Ada Borg', short: ['Borg'], familiarity: 3, country: 'US' },
  { id: 'person.a-spain', name: 'Ada Spain', short: [{ text: 'Spain', needsCue: true }] },
  { id: 'person.delcy-rodriguez', name: 'Delcy Rodríguez', short: ['Rodríguez'], country: 'VE' },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

const AMERICAN = 'Supreme Court → organisation.us-supreme-court';
const KENYAN = 'Supreme Court → organisation.supreme-court-of-kenya';

describe('a body of which many countries have one', () => {
  it('is that of the country that the text gives it to', () => {
    expect(marks('The Kenyan Supreme Court ruled.')).toEqual([KENYAN]);
    expect(marks('It went to Kenya’s highest Supreme Court.')).toContain(KENYAN);
    expect(marks('The US Supreme Court ruled.')).toContain(AMERICAN);
  });

  it('is not that of a country which only does something to it', () => {
    const force = 'Border Force → organisation.border-force';

    expect(marks('They praised the Kenyan Border Force.')).toEqual([`Kenyan ${force}`]);
    expect(marks('Australia accuses Border Force of it.')).toContain(force);
    expect(marks('Australia and Border Force agreed on it.')).toContain(force);
    expect(marks('Australia’s new Border Force was praised.')).not.toContain(force);
  });

  it('is told by the peoples that the text names', () => {
    expect(marks('Zambians waited while the Supreme Court ruled.')).toEqual([]);
    expect(marks('Bolivian lawyers went to the Supreme Court.')).toEqual([]);
    expect(marks('Americans waited while the Supreme Court ruled.')).toEqual([AMERICAN]);
    expect(marks('Kurdish lawyers went to the Supreme Court.')).toEqual([AMERICAN]);
  });

  it('is told by the people that the text names, and by longer names', () => {
    expect(marks('Australia waited while the Supreme Court ruled.')).not.toContain(AMERICAN);
    expect(marks('Australia waited for Ada Borg while the Supreme Court ruled.')).toContain(AMERICAN);
    expect(marks('Australia waited for Borg while the Supreme Court ruled.')).toContain(AMERICAN);
    expect(marks('Delcy Rodríguez waited while the Supreme Court ruled.')).not.toContain(AMERICAN);
    expect(marks('The High Court of Australia asked the Supreme Court.')).toEqual([]);
  });

  it('is that of the only country of its sentence, whatever the rest of the text is about', () => {
    const others = 'The United States sent it to the United States.';

    expect(marks(others, 'In Kenya somebody left the Supreme Court.')).toContain(KENYAN);
    expect(marks('They were in Kenya. Ada Borg left the Supreme Court.')).toContain(AMERICAN);
    expect(marks(others, 'Kenya told the US of the Supreme Court.')).toContain(AMERICAN);
    expect(marks(others, 'Kenya told Rodríguez of the Supreme Court.')).toContain(AMERICAN);
  });

  it('takes no country from a name that is called after one', () => {
    const confidence = (text: string) => link([text], index).flat().at(-1)?.confidence;

    expect(confidence('In Kenyan hills somebody left the Supreme Court.')).toBe('sure');
    expect(confidence('In Kenyan Hills somebody left the Supreme Court.')).toBe('likely');
  });

  it('is none that the pack knows where the text is about another country', () => {
    const spain = 'Spain → place.spain';

    expect(marks('Spain’s people heard that the Spanish Supreme Court ruled.')).toEqual([spain]);
    // Somebody bears the name of the country.
    expect(marks('Spain’s Supreme Court upheld the ruling.')).toEqual([spain]);
    expect(marks('Judges in Australia spoke of the Supreme Court. It is in Australia.')).not.toContain(
      AMERICAN,
    );
  });

  it('is marked by neither half where the pack lacks the whole', () => {
    expect(marks('Marcia McBrien spoke for the Michigan Supreme Court.')).toEqual([]);
    expect(marks('The government would support Ford Australia with money.')).toEqual([]);
    expect(marks('She led the US-Kenya Supreme Court again.')).toEqual([]);
    expect(marks('She led the US-Kenya court again.')).toHaveLength(2);
  });
});

describe('an election that many countries hold', () => {
  it('is that of a country which the text names, or none', () => {
    const french = '2022 presidential election → event.french-election-2022';

    expect(marks('The French voted in the 2022 presidential election.')).toContain(french);
    expect(marks('Kenya heard who won the 2022 presidential election.')).not.toContain(french);
  });
});

describe('a company or paper “of” a country', () => {
  it('is another company if the country is not its own', () => {
    const ford = 'Ford → company.ford';

    expect(marks('She left Ford of Kenya again.')).toEqual([]);
    expect(marks('She left Ford in Kenya again.')).toContain(ford);
    expect(marks('She left Ford of the United States again.')).toContain(ford);
  });

  it('is another paper', () => {
    expect(marks('Haaretz reported that, and the Times of Israel reported this.')).toEqual([]);
    expect(marks('Haaretz reported that, and the Times reported this.')).toEqual([
      'the Times → medium.new-york-times',
    ]);
  });
});
