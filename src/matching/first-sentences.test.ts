import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

const index = indexOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], cues: ['Kremlin', 'spokesman'] },
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', short: ['Putin'], familiarity: 3 },
  {
    id: 'person.recep-tayyip-erdogan',
    name: 'Recep Tayyip Erdoğan',
    aliases: ['Tayyip Erdoğan'],
    short: ['Erdoğan'],
    familiarity: 2,
  },
  {
    id: 'person.kim-jong-un',
    name: 'Kim Jong Un',
    short: [{ text: 'Kim', needsCue: true }],
    familiarity: 3,
    country: 'KP',
  },
  { id: 'person.george-habash', name: 'George Habash', short: ['Habash'] },
  {
    id: 'person.george-w-bush',
    name: 'George W. Bush',
    aliases: ['George Bush'],
    short: ['Bush'],
    familiarity: 3,
  },
  {
    id: 'person.mao-ning',
    name: 'Mao Ning',
    cues: ['foreign ministry', 'spokeswoman', 'Chinese', 'Beijing'],
  },
  { id: 'person.mao-ning-singer', name: 'Mao Ning', cues: ['singer', 'song', 'album', 'concert'] },
  { id: 'person.mia', name: 'M.I.A.', acronyms: ['MIA'], cues: ['rapper', 'singer'] },
  { id: 'place.turkey', name: 'Turkey', needsCue: true, familiarity: 3, aliases: ['Türkiye'] },
  { id: 'person.volker-turk', name: 'Volker Türk', short: ['Türk'], cues: ['rights'] },
  {
    id: 'place.georgia',
    name: 'Georgia',
    needsCue: true,
    familiarity: 2,
    cues: ['Tbilisi', 'Abkhazia', 'Caucasus', 'Georgian Dream'],
  },
  {
    id: 'place.georgia-us',
    name: 'Georgia',
    needsCue: true,
    familiarity: 2,
    cues: ['Atlanta', 'Savannah', 'senator', 'US'],
  },
  {
    id: 'company.shell',
    name: 'Shell',
    needsCue: true,
    familiarity: 2,
    cues: ['oil', 'gas', 'company', 'profit'],
  },
  { id: 'person.theresa-may', name: 'Theresa May', short: [{ text: 'May', needsCue: true }], familiarity: 2 },
  { id: 'place.reading', name: 'Reading', needsCue: true, familiarity: 1, cues: ['Berkshire', 'town'] },
  { id: 'place.jordan', name: 'Jordan', needsCue: true, familiarity: 3, cues: ['Amman', 'kingdom'] },
  {
    id: 'person.michael-jordan',
    name: 'Michael Jordan',
    short: [{ text: 'Jordan', needsCue: true }],
    familiarity: 3,
  },
  { id: 'place.russia', name: 'Russia', familiarity: 3 },
  { id: 'place.china', name: 'China', familiarity: 3 },
  { id: 'place.moscow', name: 'Moscow', familiarity: 3 },
  { id: 'place.united-states', name: 'United States', acronyms: ['US', 'U.S.'], familiarity: 3 },
]);

/** `surface → entity`, in reading order, over the paragraphs of one page. */
function marks(...paragraphs: string[]): string[] {
  return link(paragraphs, index)
    .flat()
    .map(
      ({ surface, entity, confidence }) =>
        `${surface} → ${entity}${confidence === 'either' ? ' or another' : ''}`,
    );
}

describe('the first sentences', () => {
  it('marks a name at the start of a paragraph', () => {
    expect(marks('Dmitry Peskov said on Monday that talks would go on.')).toEqual([
      'Dmitry Peskov → person.dmitry-peskov',
    ]);
  });

  it('marks a name after a title', () => {
    expect(marks('President Vladimir Putin met the delegation.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
    ]);
  });

  it('finds Erdoğan where the page leaves out the breve, and the other way round', () => {
    expect(marks('Recep Tayyip Erdogan spoke. Later Erdoğan left.')).toEqual([
      'Recep Tayyip Erdogan → person.recep-tayyip-erdogan',
      'Erdoğan → person.recep-tayyip-erdogan',
    ]);
  });

  it('finds a hyphenated Kim Jong-un where the pack writes it without', () => {
    expect(marks('The visit of Kim Jong-un began.')).toEqual(['Kim Jong-un → person.kim-jong-un']);
  });

  it('leaves a possessive with a curly apostrophe out of the mark', () => {
    expect(marks('Vladimir Putin spoke.', 'Critics of Putin’s plan disagree.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
      'Putin → person.vladimir-putin',
    ]);
  });
});

describe('what must stay unmarked or be told apart', () => {
  it('does not take George Bush for George Habash, nor the other way round', () => {
    expect(marks('George Bush and George Habash never met.')).toEqual([
      'George Bush → person.george-w-bush',
      'George Habash → person.george-habash',
    ]);
    expect(marks('George Busash is nobody we know.')).toEqual([]);
  });

  it('tells the spokeswoman Mao Ning from the singer by the words nearby', () => {
    expect(marks('Foreign Ministry spokeswoman Mao Ning told reporters in Beijing.')).toEqual([
      'Mao Ning → person.mao-ning',
    ]);
    expect(marks('Mao Ning, the singer, gave a concert of songs from his album.')).toEqual([
      'Mao Ning → person.mao-ning-singer',
    ]);
  });

  it('says that Mao Ning could be either where nothing tells', () => {
    expect(marks('They had seen Mao Ning.')).toEqual(['Mao Ning → person.mao-ning or another']);
  });

  it('matches an acronym only in capitals', () => {
    expect(marks('The rapper MIA sang.')).toEqual(['MIA → person.mia']);
    expect(marks('He flew home through MIA.')).toEqual([]);
    expect(marks('The word mia means mine; Mia is a name.')).toEqual([]);
  });

  it('leaves the bird and a Turk alone', () => {
    expect(marks('They ate a turkey. Turkey was served cold. A Turk and two Turks came by.')).toEqual([]);
    expect(marks('Talks were held in Turkey with Russia.')).toEqual([
      'Turkey → place.turkey',
      'Russia → place.russia',
    ]);
  });

  it('marks Turk only after Volker Turk', () => {
    expect(marks('Volker Turk, the rights chief, spoke. Turk warned of hunger.')).toEqual([
      'Volker Turk → person.volker-turk',
      'Turk → person.volker-turk',
    ]);
  });

  it('marks Kim before and after Kim Jong Un', () => {
    expect(
      marks(
        'The Kim-Putin meeting is near.',
        'Kim Jong Un and Vladimir Putin will talk.',
        'Kim travels by train.',
      ),
    ).toEqual([
      'Kim → person.kim-jong-un',
      'Putin → person.vladimir-putin',
      'Kim Jong Un → person.kim-jong-un',
      'Vladimir Putin → person.vladimir-putin',
      'Kim → person.kim-jong-un',
    ]);
  });

  it('does not mark Kim without the full name, nor inside Kim Kardashian', () => {
    expect(marks('We met Kim yesterday.')).toEqual([]);
    expect(marks('Kim Jong Un is one thing, Kim Kardashian another.')).toEqual([
      'Kim Jong Un → person.kim-jong-un',
    ]);
  });

  it('does not give a stranger’s surname to the one we know', () => {
    expect(marks('Vladimir Putin spoke.', 'Her neighbour Igor Putin disagreed. Putin said so.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
    ]);
  });

  it('tells Georgia the country from the state', () => {
    expect(marks('Protesters in Georgia filled the streets of Tbilisi.')).toEqual([
      'Georgia → place.georgia',
    ]);
    expect(marks('Voters in Georgia queued in Atlanta and Savannah.')).toEqual([
      'Georgia → place.georgia-us',
    ]);
    expect(marks('He had lived in Georgia.')).toEqual(['Georgia → place.georgia or another']);
    expect(marks('A show by Georgia O’Keeffe opened.')).toEqual([]);
  });

  it('leaves shells, the month, reading and a stranger called Jordan alone', () => {
    expect(marks('Shell fragments lay about. In May we saw a shell.')).toEqual([]);
    expect(marks('Reading is fun. May I help?')).toEqual([]);
    expect(marks('Eddie Jordan retired.')).toEqual([]);
  });

  it('marks them where the sentence says so', () => {
    expect(marks('Oil giant Shell raised its profit.')).toEqual(['Shell → company.shell']);
    expect(marks('Theresa May resigned in May. May said so in London.')).toEqual([
      'Theresa May → person.theresa-may',
      'May → person.theresa-may',
    ]);
    expect(marks('They live in Reading, a town in Berkshire.')).toEqual(['Reading → place.reading']);
    expect(marks('Refugees in Jordan, a kingdom, came to Amman.')).toEqual(['Jordan → place.jordan']);
    expect(marks('Michael Jordan retired. Jordan said so.')).toEqual([
      'Michael Jordan → person.michael-jordan',
      'Jordan → person.michael-jordan',
    ]);
  });

  it('does not mark a name inside a longer one that the pack lacks', () => {
    expect(marks('It cost the United States US$5 million, the US said.')).toEqual([
      'United States → place.united-states',
      'US → place.united-states',
    ]);
    expect(marks('It cost US $5 million and was made by the US.')).toEqual(['US → place.united-states']);
    expect(marks('They gave the United States $5 million.')).toEqual(['United States → place.united-states']);
    expect(marks('The Bank of China and the Moscow Times wrote to the U.S. Senate.')).toEqual([]);
  });
});

describe('what an agency calls its report', () => {
  it.each(['EXCLUSIVE-Putin said so', 'RPT-UPDATE 2-Putin said so'])(
    'is no part of the name behind it: “%s”',
    (text) => {
      expect(linksIn(index, [text])).toEqual(['Putin → person.vladimir-putin']);
    },
  );

  it.each(['Exclusive-Putin said so', 'They saw EXCLUSIVE-Putin sing'])(
    'is so in capitals at the start alone: “%s”',
    (text) => {
      expect(linksIn(index, [text])).toEqual([]);
    },
  );
});
