import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

const index = indexOf([
  { id: 'place.england', name: 'England', familiarity: 3, country: 'GB' },
  { id: 'place.kenya', name: 'Kenya', label: 'country in East Africa', familiarity: 3, country: 'KE' },
  {
    id: 'place.united-states',
    name: 'United States',
    label: 'country in North America',
    acronyms: ['US'],
    familiarity: 3,
    country: 'US',
  },
  { id: 'place.kenyan-hills', name: 'Kenyan Hills', country: 'AU' },
  { id: 'place.michigan', name: 'Michigan', familiarity: 2, country: 'US' },
  { id: 'place.australia', name: 'Australia', familiarity: 3, country: 'AU' },
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
  { id: 'place.jordan', name: 'Jordan', label: 'country', needsCue: true, familiarity: 2, country: 'JO' },
  { id: 'company.ford', name: 'Ford', familiarity: 3, country: 'US' },
  { id: 'person.ada-borg', name: 'Ada Borg', short: ['Borg'], familiarity: 3, country: 'US' },
  { id: 'person.mahamat-deby', name: 'Mahamat Déby', short: ['Déby'], familiarity: 2, country: 'TD' },
  { id: 'person.hinda-deby', name: 'Hinda Déby', country: 'TD' },
  { id: 'person.delcy-rodriguez', name: 'Delcy Rodríguez', short: ['Rodríguez'], country: 'VE' },
  { id: 'person.bashar-al-assad', name: 'Bashar al-Assad', short: ['al-Assad', 'Assad'], familiarity: 3 },
  {
    id: 'medium.new-york-times',
    name: 'New York Times',
    aliases: [{ text: 'the Times', needsCue: true }],
    cues: ['reported'],
    familiarity: 1,
  },
  {
    id: 'organisation.nasa',
    name: 'National Aeronautics and Space Administration',
    acronyms: ['NASA'],
    familiarity: 3,
    country: 'US',
  },
  {
    id: 'medium.china-central-television',
    name: 'China Central Television',
    acronyms: [{ text: 'CCTV', needsCue: true }],
    familiarity: 1,
    country: 'CN',
  },
  {
    id: 'event.french-election-2022',
    name: 'French presidential election',
    aliases: [{ text: '2022 presidential election', needsCue: true }],
    cues: ['presidential'],
    country: 'FR',
  },
  { id: 'place.spain', name: 'Spain', label: 'country', familiarity: 3, country: 'ES' },
  { id: 'person.a-spain', name: 'Ada Spain', short: [{ text: 'Spain', needsCue: true }] },
  {
    id: 'place.santiago',
    name: 'Santiago de Chile',
    short: [{ text: 'Santiago', needsCue: true }],
    cues: ['Chile'],
    familiarity: 1,
    country: 'CL',
  },
  { id: 'person.john-major', name: 'John Major', short: ['Major'], familiarity: 2 },
  { id: 'place.beijing', name: 'Beijing', familiarity: 3, country: 'CN' },
  { id: 'person.barack-obama', name: 'Barack Obama', short: ['Obama'], familiarity: 3 },
  { id: 'person.michelle-obama', name: 'Michelle Obama', short: ['Michelle'], familiarity: 3 },
  { id: 'person.viktor-orban', name: 'Viktor Orban', short: ['Orban'], familiarity: 3 },
  { id: 'person.anita-orban', name: 'Anita Orban', short: [{ text: 'Orban', needsCue: true }] },
  { id: 'place.colombia', name: 'Colombia', label: 'country', familiarity: 3, country: 'CO' },
  {
    id: 'person.pedro-sanchez',
    name: 'Pedro Sánchez',
    cues: ['Spanish', 'prime minister'],
    familiarity: 3,
    country: 'ES',
  },
  {
    id: 'person.pedro-sanchez-suarez',
    name: 'Pedro Sánchez Suárez',
    aliases: [{ text: 'Pedro Sánchez', needsCue: true }],
    cues: ['Colombian', 'defence minister', 'FARC', 'Cali'],
    country: 'CO',
  },
  {
    id: 'person.alvaro-uribe',
    name: 'Álvaro Uribe',
    short: ['Uribe'],
    familiarity: 0,
    cues: ['Colombia'],
    country: 'CO',
  },
  {
    id: 'person.ada-morawiec',
    name: 'Ada Morawiec',
    short: ['Morawiec'],
    familiarity: 2,
    cues: ['minister'],
    country: 'KE',
  },
  { id: 'person.lai-ching-te', name: 'Lai Ching-te', short: ['Lai'], familiarity: 1, cues: ['Taiwan'] },
]);

/** `surface → entity`, in reading order, over the paragraphs of one page. */
const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('bodies of many countries', () => {
  it('gives a court to the country that the text gives it to', () => {
    const kenyan = 'Supreme Court → organisation.supreme-court-of-kenya';

    expect(marks('The Kenyan Supreme Court ruled.')).toEqual([kenyan]);
    expect(marks('It went to Kenya’s highest Supreme Court.')).toContain(kenyan);
    expect(marks('The US Supreme Court ruled.')).toContain('Supreme Court → organisation.us-supreme-court');
  });

  it('belong to nobody who only does something to them', () => {
    const border = 'Kenyan Border Force → organisation.border-force';
    const force = 'Border Force → organisation.border-force';
    expect(marks('They praised the Kenyan Border Force.')).toEqual([border]);
    expect(marks('Australia accuses Border Force of it.')).toContain(force);
    expect(marks('Australia and Border Force agreed on it.')).toContain(force);
    expect(marks('Australia’s new Border Force was praised.')).not.toContain(force);
  });

  it('know by its people which country a text is about', () => {
    const american = 'Supreme Court → organisation.us-supreme-court';
    expect(marks('Zambians waited while the Supreme Court ruled.')).toEqual([]);
    expect(marks('Bolivian lawyers went to the Supreme Court.')).toEqual([]);
    expect(marks('Americans waited while the Supreme Court ruled.')).toEqual([american]);
    expect(marks('Kurdish lawyers went to the Supreme Court.')).toEqual([american]);
  });

  it('know by whom it names, and by longer names', () => {
    const american = 'Supreme Court → organisation.us-supreme-court';
    expect(marks('Australia waited while the Supreme Court ruled.')).not.toContain(american);
    expect(marks('Australia waited for Ada Borg while the Supreme Court ruled.')).toContain(american);
    expect(marks('Australia waited for Borg while the Supreme Court ruled.')).toContain(american);
    expect(marks('Delcy Rodríguez waited while the Supreme Court ruled.')).not.toContain(american);
    expect(marks('The High Court of Australia asked the Supreme Court.')).toEqual([]);
  });

  it('belong to the only country of their sentence, whatever the rest of the text is about', () => {
    const american = 'Supreme Court → organisation.us-supreme-court';
    const kenyan = 'Supreme Court → organisation.supreme-court-of-kenya';
    const others = 'The United States sent it to the United States.';
    expect(marks(others, 'In Kenya somebody left the Supreme Court.')).toContain(kenyan);
    expect(marks('They were in Kenya. Ada Borg left the Supreme Court.')).toContain(american);
    expect(marks(others, 'Kenya told the US of the Supreme Court.')).toContain(american);
    expect(marks(others, 'Kenya told Rodríguez of the Supreme Court.')).toContain(american);
  });

  it('take no country from a name that is called after it', () => {
    const confidence = (text: string) => link([text], index).flat().at(-1)?.confidence;
    expect(confidence('In Kenyan hills somebody left the Supreme Court.')).toBe('sure');
    expect(confidence('In Kenyan Hills somebody left the Supreme Court.')).toBe('likely');
  });

  it('does not take another country’s court for one it knows', () => {
    expect(marks('Spain’s people heard that the Spanish Supreme Court ruled.')).toEqual([
      'Spain → place.spain',
    ]);
    // Somebody bears the name of the country.
    expect(marks('Spain’s Supreme Court upheld the ruling.')).toEqual(['Spain → place.spain']);
    expect(marks('Judges in Australia spoke of the Supreme Court. It is in Australia.')).not.toContain(
      'Supreme Court → organisation.us-supreme-court',
    );
  });

  it('marks neither half of a body that the pack lacks', () => {
    expect(marks('Marcia McBrien spoke for the Michigan Supreme Court.')).toEqual([]);
    expect(marks('The government would support Ford Australia with money.')).toEqual([]);
    expect(marks('She led the US-Kenya Supreme Court again.')).toEqual([]);
    expect(marks('She led the US-Kenya court again.')).toHaveLength(2);
  });
});

describe('a surname that everybody knows, in a headline', () => {
  it('is its bearer’s where a capital stands only behind it', () => {
    const obama = 'Obama → person.barack-obama';

    expect(marks('Obama Abandons Plan Again Today')).toEqual([obama]);
    expect(marks('Somebody Else Seeks Help After Obama Pulls Out Again')).toEqual([obama]);
    expect(marks('Somebody Else Warns Obama Over It', 'President Obama left.')).toEqual([obama, obama]);
    expect(marks('Wotan Obama Abandons Plan Again')).toEqual([]);
    expect(marks('Wotan Sees Uribe Abandon Plan Again')).toEqual([]);
  });
});

describe('a surname that many know and nobody else of the pack has', () => {
  const morawiec = 'Morawiec → person.ada-morawiec';

  it('stands alone in a text on its bearer’s country, or with a word for them', () => {
    expect(marks('Morawiec says no again.', 'Kenya did not agree.')).toContain(morawiec);
    expect(marks('Morawiec says no again.', 'The minister did not agree.')).toContain(morawiec);
  });

  it('needs one of these, and no “Mr”', () => {
    expect(marks('Morawiec says no again.', 'Spain did not agree.')).not.toContain(morawiec);
    expect(marks('They heard Mr Morawiec say no.', 'Kenya did not agree.')).not.toContain(morawiec);
    expect(marks('Jane Morawiec says no. Later Morawiec left Kenya.')).not.toContain(morawiec);
  });
});

describe('a surname with its country before it', () => {
  it('is the person’s who is of that country, if that is a word for them', () => {
    const uribe = 'Uribe → person.alvaro-uribe';

    expect(marks('Colombia’s Uribe goes to Kenya.')).toContain(uribe);
    expect(marks('Kenya’s Uribe goes to Colombia.')).not.toContain(uribe);
  });
});

describe('people who share a full name', () => {
  const spaniard = 'Pedro Sánchez → person.pedro-sanchez';
  const colombian = 'Pedro Sánchez → person.pedro-sanchez-suarez';

  it('are told apart by the words around it, whoever is better known', () => {
    expect(marks('The Colombian defence minister spoke. The minister, Pedro Sánchez, said so.')).toEqual([
      colombian,
    ]);
    expect(marks('Pedro Sánchez said that the FARC had left Cali.')).toEqual([colombian]);
    expect(marks('Pedro Sánchez, the Spanish prime minister, will travel to Cali.')).toEqual([spaniard]);
    expect(marks('Pedro Sánchez will travel to Cali.')).toEqual([spaniard]);
  });

  it('are told apart by the country that the text gives them', () => {
    expect(marks('Colombia’s Pedro Sánchez said so.')).toContain(colombian);
    expect(marks('Kenya’s Pedro Sánchez said so.')).toContain(spaniard);
  });
});

describe('a country’s name for its team', () => {
  it('is not the country', () => {
    expect(marks('He bowled England captain Andrew Strauss.')).toEqual([]);
    expect(marks('She scored a late goal as England thrashed Kenya in the semifinal.')).toEqual([]);
  });

  it('is the country in the same text where the match was played there', () => {
    expect(marks('They scored two goals in a match in Kenya.')).toEqual(['Kenya → place.kenya']);
  });
});

describe('a company “of” a country', () => {
  it('is another if that is not its own', () => {
    expect(marks('She left Ford of Kenya again.')).toEqual([]);
    expect(marks('She left Ford in Kenya again.')).toContain('Ford → company.ford');
    expect(marks('She left Ford of the United States again.')).toContain('Ford → company.ford');
  });
});

describe('an acronym that the text spells out', () => {
  it('is what the text says, also without capitals', () => {
    expect(marks('Research on user sessions (US) goes on; US sessions are long.')).toEqual([]);
  });

  it.each([
    'The National Super Alliance (NASA) lost. NASA left.',
    'NASA (the National Super Alliance) lost. NASA left.',
  ])('is what the text says where it takes more than first letters: “%s”', (text) => {
    expect(marks(text)).toEqual([]);
    expect(marks('The National Super Lottery Alliance (NASA) lost. NASA left.')).toContain(
      'NASA → organisation.nasa',
    );
  });
});

describe('an acronym that is also a word', () => {
  it('is the body that a word beside it gives people to', () => {
    const channel = 'CCTV → medium.china-central-television';

    expect(marks('That was Hu, the president of CCTV, in a speech.')).toEqual([channel]);
    expect(marks('Police asked for CCTV footage.')).toEqual([]);
    expect(marks('Police asked a CCTV editor.')).toEqual([channel]);
    expect(marks('Police looked at the CCTV of the shop.')).toEqual([]);
  });
});

describe('a town that bears a surname', () => {
  const santiago = 'Santiago → place.santiago';

  it('is marked where something is in it, if a word near speaks for it, and then elsewhere too', () => {
    expect(marks('Chile sent help. Fires burned in Santiago. Later Santiago was safe.')).toEqual([
      santiago,
      santiago,
    ]);
    expect(marks('Chile mourns. It happened near the northern city of Santiago.')).toEqual([santiago]);
    expect(marks('A Santiago-based bank of Chile closed.')).toEqual([santiago]);
  });

  it('is marked as the city of that name, without a further word', () => {
    expect(marks('Tourists filled the old city of Santiago again.')).toEqual([santiago]);
    expect(marks('They met the mayor of Santiago.')).toEqual([santiago]);
    expect(marks('They saw the village of Santiago.')).toEqual([]);
  });

  it('is left to people elsewhere', () => {
    expect(marks('She trusted in Santiago, the singer.')).toEqual([]);
    expect(marks('Chile heard that Santiago sang.')).toEqual([]);
  });

  it('is no team where something is held in it', () => {
    expect(marks('The 2026 football World Cup will be hosted in the US.')).toEqual([
      'US → place.united-states',
    ]);
  });
});

describe('a town with a state of the United States behind it', () => {
  it('is none of another country, nor is it later', () => {
    expect(marks('It rained in Beijing, Georgia, and people in Beijing sang.')).toEqual([]);
    expect(marks('It rained in Beijing, Mich., on Friday.')).toEqual([]);
    expect(marks('It rained in Beijing, New Mexico, on Friday.')).toEqual([]);
    expect(marks('It rained in Beijing, Michigan and Ohio.')).toContain('Beijing → place.beijing');
  });

  it('is what it is whatever was read before', () => {
    expect(marks('One, two, three, four, five and six.', 'It rained in Beijing, Michigan')).not.toContain(
      'Beijing → place.beijing',
    );
  });

  it('is another behind Hampshire or Jersey, which are no states', () => {
    expect(marks('It rained in Beijing, Hampshire, on Friday.')).toEqual(['Beijing → place.beijing']);
    expect(marks('It rained in Beijing, Jersey, on Friday.')).toEqual(['Beijing → place.beijing']);
  });
});

describe('words beside a name that are no part of it', () => {
  it('are “senior” in small letters and a role that resembles a surname', () => {
    expect(marks('An unnamed US senior official spoke.')).toEqual(['US → place.united-states']);
    expect(marks('Talks with Beijing Mayor Li began.')).toEqual(['Beijing → place.beijing']);
  });
});

describe('a list of places', () => {
  it('speaks for the one that is also a surname', () => {
    expect(marks('Strikes hit sites in Kenya, Jordan and Australia.')).toContain('Jordan → place.jordan');
    expect(marks('She met Jordan, a singer, later.')).toEqual([]);
  });
});

describe('relatives and strangers', () => {
  it('does not mark the beginning of a longer name', () => {
    expect(marks('Bashar al-Assad spoke.', 'Assad al-Bursh, a doctor, and Obama von Berg agreed.')).toEqual([
      'Bashar al-Assad → person.bashar-al-assad',
    ]);
  });

  it('does not mark a surname after another given name, wherever that stands', () => {
    const known = 'Delcy Rodríguez → person.delcy-rodriguez';

    expect(marks('Delcy Rodríguez spoke.', 'Jorge Rodríguez, her brother, agreed.')).toEqual([known]);
    expect(marks('Delcy Rodríguez spoke.', 'Her brother, Jorge Rodríguez, agreed.')).toEqual([known]);
    expect(marks('Bashar al-Assad fled.', 'His father, President Hafez al-Assad, was dead.')).toEqual([
      'Bashar al-Assad → person.bashar-al-assad',
    ]);
  });

  it('does not mark it after a given name that is a place’s name, too', () => {
    expect(marks('Barack Obama left. His brother, the tall Jordan Obama, stayed.')).toEqual([
      'Barack Obama → person.barack-obama',
    ]);
  });

  it('marks no place whose name goes on with a word that resembles another place', () => {
    expect(marks('He won the long race called Michigan Englant Prix in the end.')).toEqual([]);
  });

  it('marks it after a word that only begins its sentence', () => {
    expect(marks('Delcy Rodríguez spoke.', 'Asked Rodríguez for her view.')).toContain(
      'Rodríguez → person.delcy-rodriguez',
    );
  });

  it('knows the body behind an acronym after “Inc.” and after “officer of”', () => {
    expect(marks('The Ford Corporation (FC) grew.', 'The chief Executive Officer of Ford left.')).toEqual([
      'Ford → company.ford',
      'FC → company.ford',
      'Ford → company.ford',
    ]);
  });

  it('does not mark a father for his son, nor one brother for another', () => {
    expect(marks('Her uncle Barack Obama Jr died early.', 'He met Jean-Barak Obama there.')).toEqual([]);
  });

  it('does not mark a part of a paper or body that the pack lacks', () => {
    expect(marks('Haaretz reported that, and the Times of Israel reported this.')).toEqual([]);
    expect(marks('Haaretz reported that, and the Times reported this.')).toEqual([
      'the Times → medium.new-york-times',
    ]);
  });

  it('gives no election to a country that the text does not name', () => {
    const french = '2022 presidential election → event.french-election-2022';

    expect(marks('The French voted in the 2022 presidential election.')).toContain(french);
    expect(marks('Kenya heard who won the 2022 presidential election.')).not.toContain(french);
  });

  it('does not take a common word for a city', () => {
    expect(marks('He spoke. Being named there is no proof.')).toEqual([]);
  });

  it('does not let “Mr” vouch for a surname, but “President”', () => {
    expect(marks('A member of Mr Lai’s team said so.')).toEqual([]);
    expect(marks('In Taiwan, President Lai said so.')).toEqual(['Lai → person.lai-ching-te']);
  });

  it('does not give a surname after a relative’s full name to the one we know by it', () => {
    const wife = 'Michelle Obama → person.michelle-obama';

    expect(marks('Michelle Obama opened the library. Obama said she was pleased.')).toEqual([wife]);
    expect(marks('President Barack Obama came. Michelle Obama spoke.', 'Obama smiled.')).toContain(
      'Obama → person.barack-obama',
    );
  });

  it('does not give one that fewer know a surname before that, as in a headline', () => {
    const known = 'Déby → person.mahamat-deby';

    expect(marks('President Déby buried', 'Kenya mourned Idriss Déby, the general.')).toEqual([
      'Kenya → place.kenya',
    ]);
    expect(marks('President Déby buried', 'Kenya mourned Hinda Déby.')).toContain('Déby → person.hinda-deby');
    expect(marks('President Déby leaves', 'Hinda Déby stayed. Mahamat Déby left.')).toContain(known);
    expect(marks('President Déby leaves', 'Mahamat Déby left. Idriss Déby stayed.')).toContain(known);
    expect(marks('Obama opens library', 'Michelle Obama spoke.')).toContain('Obama → person.barack-obama');
  });

  it('marks a surname that everybody knows where it stands alone', () => {
    expect(marks('Obama welcomed her on arrival.')).toEqual(['Obama → person.barack-obama']);
  });

  it('marks it also if somebody else only ends in it', () => {
    expect(marks('Orban rivals met on arrival.')).toEqual(['Orban → person.viktor-orban']);
  });

  it('reads the titles that headlines shorten', () => {
    expect(marks('UK PM Orban, US VP Obama and Spain FM Lai meet')).toEqual([
      expect.stringContaining('→ person.viktor-orban'),
      'US → place.united-states',
      'Obama → person.barack-obama',
      'Spain → place.spain',
      'Lai → person.lai-ching-te',
    ]);
  });
});
