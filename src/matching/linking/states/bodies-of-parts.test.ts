import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../../tests/support/links-in.ts';
import { indexOf } from '../../../../tests/support/pack-of.ts';

const body = (id: string, name: string, ...alias: string[]) => ({
  id: `org.${id}`,
  kind: 'organisation' as const,
  name,
  aliases: alias.map((text) => ({ text, needsCue: true })),
  familiarity: 3 as const,
  country: 'US',
  cues: ['Republicans', 'bill'],
});

const index = indexOf([
  body('us-senate', 'United States Senate', 'Senate'),
  body('us-house', 'United States House of Representatives', 'House', 'House of Representatives'),
  body('congress', 'United States Congress', 'Congress'),
  {
    id: 'org.us-capitol',
    kind: 'place',
    name: 'United States Capitol',
    aliases: [{ text: 'Capitol', needsCue: true }],
    cues: ['Republicans'],
    country: 'US',
    familiarity: 3,
  },
  body('us-supreme-court', 'Supreme Court of the United States', 'Supreme Court'),
  {
    id: 'person.eva-lind',
    name: 'Eva Lind',
    country: 'US',
    relations: [{ type: 'leads', to: 'org.us-house' }],
  },
  { id: 'place.texas', name: 'Texas', label: 'state of the United States', country: 'US' },
  { id: 'org.texas-legislature', kind: 'organisation', name: 'Texas Legislature', country: 'US' },
  { id: 'org.new-mexico-legislature', kind: 'organisation', name: 'New Mexico Legislature', country: 'US' },
]);

const bodies = (...paragraphs: string[]) =>
  linksIn(index, paragraphs).filter((mark) => mark.includes('org.us-'));

const BILL = 'Republicans sent the bill to the Senate.';

describe('“the Senate” in a report from a state', () => {
  it.each([
    'The Texas House passed it.',
    'The Rhode Island House passed it.',
    'The state House passed it.',
    'The Texas Legislature passed it.',
    'The New Mexico Legislature passed it.',
    'Ohio’s Republican-controlled House passed it.',
    'The Texas House passed a map that gives Republicans a seat in Congress, as the president asked.',
  ])('is the state’s: “%s”', (text) => {
    expect(bodies(text, BILL)).toEqual([]);
    expect(bodies(BILL, text)).toEqual([]);
  });

  it.each([
    'Gov. Ada Borg waits.',
    'The governor waits.',
    'He spoke at the Statehouse.',
    'The Legislature opened.',
    'Idaho lawmakers met.',
    'State Sen. Ada Borg left.',
    'House Speaker Ada Borg left.',
    'Senate President Pro Tem Ada Borg left.',
    'Senate leader Ada Borg left.',
    'House Speaker Ada Borg wrote to Congress and to the president.',
    'Gov. Ada Borg wrote to state lawmakers and to the president.',
    'Gov. Ada Borg signed the Idaho budget and wrote to the president.',
    'Idaho lawmakers fear for the state budget what the federal one leaves out.',
    'The governor called a special session on what the president wants.',
    'AUSTIN, Texas (AP) — Gov. Ada Borg wrote to the president.',
    'Gov. Ada Borg and Idaho lawmakers ask what Congress leaves to the state.',
  ])('is the state’s beside “%s”', (text) => {
    expect(bodies(BILL, text)).toEqual([]);
  });

  it.each([
    'The governor wrote to Congress.',
    'The governor met the president.',
    'A governor of the Fed spoke.',
    'The Texas senator spoke.',
    'House Speaker Eva Lind met the governor.',
    'In Harrisburg the governor met House Speaker Eva Lind.',
    'The governor met House Speaker Emerita Eva Lind.',
    'The governor met Eva Lind in the House.',
    'The shutdown cost his state jobs, the governor said.',
    'AUSTIN, Texas (AP) — Republicans met.',
    'Idaho lawmakers drew the state’s congressional map as the president asked.',
    'The governor is running for the Senate.',
  ])('is the country’s beside “%s”', (text) => {
    expect(bodies(BILL, text)).toContain('Senate → org.us-senate');
  });

  it('is the state’s in a report on its politics, whatever parties stand beside it', () => {
    expect(bodies('The Texas House passed the bill. House Republicans cheered.')).toEqual([]);
  });

  it('is more often the country’s if it is a court, whoever governs the state', () => {
    const struck = 'Republicans saw the Supreme Court strike down the bill.';
    expect(bodies(struck, 'Gov. Ada Borg waits.')).toEqual(['Supreme Court → org.us-supreme-court']);
    expect(bodies(struck, 'Gov. Ada Borg waits in Harrisburg.')).toEqual([]);
    expect(bodies(struck, 'Gov. Ada Borg spoke for the state of Ohio.')).toEqual([]);
  });

  it.each(['Austin', 'downtown Austin'])('is the state’s in “the Capitol in %s”', (town) => {
    expect(bodies(`Republicans met in the Capitol in ${town}.`)).toEqual([]);
    expect(bodies('Republicans met in the Capitol in Washington.')).toEqual(['Capitol → org.us-capitol']);
  });

  it('is not marked as the country’s where the text gives it to a state', () => {
    expect(bodies('Texas’s House of Representatives passed it.')).toEqual([]);
  });

  it.each([
    'They met in Texas.',
    'The Texas Senate race is close.',
    'The Texas House passed it. The United States House of Representatives did not.',
  ])('is the country’s if nothing of the state’s is named, or as much of the country’s: “%s”', (text) => {
    expect(bodies(text, BILL)).toContain('Senate → org.us-senate');
  });
});

describe('“the Senate” in a digest of a day in Washington and in states', () => {
  const TEXAS = 'The Texas House passed it. Gov. Ada Borg waits. Republicans sent the bill to the Senate.';
  const CONGRESS = 'Congress met. Republicans sent the bill to the Senate.';
  const elsewhere = ['The president spoke.', 'The shutdown goes on.'];

  it('is the country’s where the passage is on Washington', () => {
    expect(bodies(TEXAS, CONGRESS, ...elsewhere)).toEqual(['Senate → org.us-senate']);
  });

  it.each([
    ['which names a state', 'Congress met. Republicans sent the bill from Texas to the Senate.'],
    [
      'which names a body of a state',
      'The president saw the state House pass the bill. Republicans sent it to the Senate.',
    ],
    ['which tells nothing of the country', BILL],
  ])('is the state’s in a passage %s', (_, passage) => {
    expect(bodies(TEXAS, passage, ...elsewhere, ...elsewhere)).toEqual([]);
  });

  it('is the state’s in a report on a state, whatever a passage tells of Washington', () => {
    expect(bodies(TEXAS, 'The governor waits.', CONGRESS, 'The president spoke.')).toEqual([]);
  });
});

describe('a place in a report on the politics of a state', () => {
  const places = indexOf([
    { id: 'place.indiana', name: 'Indiana', label: 'state of the United States', country: 'US' },
    { id: 'place.washington-dc', name: 'Washington', country: 'US', familiarity: 3, cues: ['White House'] },
    {
      id: 'place.washington-state',
      name: 'Washington State',
      label: 'state of the United States',
      country: 'US',
    },
  ]);
  const marks = (text: string) => linksIn(places, [text]);

  it('is a town or county of it behind a party', () => {
    expect(marks('State Sen. Ada Borg (R-Indiana) left.')).toEqual([]);
    expect(marks('Sen. Ada Borg (R-Indiana) left.')).toEqual(['Indiana → place.indiana']);
    expect(marks('State Sen. Ada Borg (R-Indiana) left. Indiana voted.')).toHaveLength(2);
  });

  it('is not the town that is called like the state', () => {
    expect(marks('The state of Washington voted. She sits on Washington’s highest court.')).toEqual([
      'Washington → place.washington-state',
    ]);
    expect(marks('The governor of Washington met the president in Washington.')).toEqual([
      'Washington → place.washington-state',
      'Washington → place.washington-dc',
    ]);
  });

  it('is the state of Washington in a report from its capital', () => {
    expect(marks('Gov. Ada Borg said in Olympia that Washington needs a budget.')).toEqual([]);
    expect(marks('The White House in Washington lent a statue to Olympia in Greece.')).toEqual([
      'Washington → place.washington-dc',
    ]);
  });
});
