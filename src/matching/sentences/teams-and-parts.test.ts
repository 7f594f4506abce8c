import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  country('Spain', 'ES'),
  country('Chile', 'CL'),
  country('Brazil', 'BR'),
  country('France', 'FR'),
  country('Ecuador', 'EC'),
  country('Kenya', 'KE'),
  { ...country('United States', 'US'), acronyms: ['US'] },
  { id: 'place.england', name: 'England', familiarity: 3, country: 'GB' },
  { id: 'place.barcelona', name: 'Barcelona', familiarity: 3, country: 'ES' },
  { id: 'place.hollywood', name: 'Hollywood', familiarity: 3, country: 'US' },
  {
    id: 'organisation.fc-barcelona',
    name: 'FC Barcelona',
    short: ['Barcelona'],
    familiarity: 2,
    country: 'ES',
  },
  { id: 'place.new-york', name: 'New York', familiarity: 3, country: 'US' },
  { id: 'place.new-jersey', name: 'New Jersey', familiarity: 2, country: 'US' },
  {
    id: 'organisation.us-house',
    name: 'United States House of Representatives',
    aliases: ['House'],
    familiarity: 3,
    country: 'US',
  },
  {
    id: 'medium.nikkei',
    name: 'Nikkei',
    needsCue: true,
    cues: ['reported', 'newspaper', 'told'],
    familiarity: 2,
    country: 'JP',
  },
  {
    id: 'concept.nikkei-225',
    name: 'Nikkei 225',
    aliases: ['Nikkei share average', { text: 'Nikkei', needsCue: true }],
    cues: ['index', 'shares', 'percent', 'points', 'fell', 'rose'],
    familiarity: 1,
    country: 'JP',
  },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a country’s name for its team', () => {
  it('is not the country', () => {
    expect(marks('He bowled England captain Andrew Strauss.')).toEqual([]);
    expect(marks('She scored a late goal as England thrashed Kenya in the semifinal.')).toEqual([]);
  });

  it('is the country where a match is played in it', () => {
    expect(marks('They scored two goals in a match in Kenya.')).toEqual(['Kenya → place.kenya']);
    expect(marks('The 2026 football World Cup will be hosted in the US.')).toEqual([
      'US → place.united-states',
    ]);
  });
});

describe('a score beside a name', () => {
  it.each([
    'Denmark defeats Spain 34–27 there.',
    'It was a 1–0 win over Chile there.',
    'They drew before a 2-1 loss to France there.',
    'They lost 3-1 to France there.',
  ])('tells of a team: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['Napoleon defeated Spain in 1808.', 'Spain → place.spain'],
    ['The senate voted 34–27 on a law on Chile.', 'Chile → place.chile'],
    ['A win over France was far off.', 'France → place.france'],
  ])('is needed: %s', (text, mark) => {
    expect(marks(text)).toEqual([mark]);
  });
});

describe('a report from a tournament', () => {
  const report = [
    'Spain beat Chile in the semifinal.',
    'Brazil captain Marta scored two goals for her team.',
    'France coach Deschamps left out a striker.',
    'Spain midfielder Pedri won the penalty.',
  ];

  it('names teams wherever a country acts', () => {
    expect(marks(...report, 'Nobody had expected so much of Brazil and its people.')).toEqual([]);
  });

  it('names the country where something happens, and the state by its acronym', () => {
    expect(marks(...report, 'The final will be played in Brazil.')).toEqual(['Brazil → place.brazil']);
    expect(marks(...report, 'The US refused him a visa.')).toEqual(['US → place.united-states']);
  });

  it('is no report if most countries act as states', () => {
    const politics = ['Spain', 'Chile', 'Brazil', 'France', 'Ecuador', 'Chile', 'Brazil'].map(
      (country) => `The government of ${country} signed the treaty on fish.`,
    );
    expect(marks(...report, ...politics, ...politics)).toContain('Ecuador → place.ecuador');
  });

  it('knows the head coach and the manager', () => {
    expect(marks('“Let us make history”, says the Brazil manager in the papers.')).toEqual([]);
    expect(marks('Beccacece was on the verge of losing his job as Ecuador head coach.')).toEqual([]);
  });
});

describe('names inside of others', () => {
  it('are not marked in a chain of places that ends in another word', () => {
    expect(marks('They met at the New York New Jersey Stadium on Sunday.')).toEqual([]);
    expect(marks('They met in New York on Sunday.')).toEqual(['New York → place.new-york']);
  });

  it('are not marked as the body of the whole country after “state”', () => {
    expect(marks('The letter was signed by four state House representatives.')).toEqual([]);
    expect(marks('The letter was signed by four House representatives.')).toEqual([
      'House → organisation.us-house',
    ]);
  });
});

describe('the town of a club', () => {
  it('is not marked before what only a club has', () => {
    expect(marks('He met the former Barcelona star on Monday.')).toEqual([]);
    expect(marks('He met the former Barcelona mayor on Monday.')).toEqual(['Barcelona → place.barcelona']);
  });

  it('is needed: a town without one has stars of its own', () => {
    expect(marks('He met the former Hollywood star on Monday.')).toEqual(['Hollywood → place.hollywood']);
  });
});

describe('a stock index that bears the name of a paper', () => {
  it('is told from the paper by its name or by what it does', () => {
    const index = /^(?:the )?Nikkei.* → concept.nikkei-225$/;

    expect(marks('In Tokyo the Nikkei 225 was flat.')).toEqual([expect.stringMatching(index)]);
    expect(marks('Gains pushed the Nikkei share average up.')).toEqual([expect.stringMatching(index)]);
    expect(marks('On Friday the Nikkei closed down 5.8 percent.')).toEqual([expect.stringMatching(index)]);
    expect(marks('On Friday the Nikkei fell by more than 2%.')).toEqual([expect.stringMatching(index)]);
  });

  it('leaves the paper that reports something alone', () => {
    expect(marks('The bank will be sold, the Nikkei reported on Friday.')).toEqual([
      'Nikkei → medium.nikkei',
    ]);
  });

  it('is neither where nothing tells', () => {
    expect(marks('On Friday the Nikkei was there.')).toEqual([]);
  });
});
