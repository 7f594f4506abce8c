import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Ending } from './ending.tsx';

function shown(text: string): HTMLElement {
  const place = document.createElement('p');
  document.body.append(place);
  render(<Ending text={text} />, place);
  return place;
}

describe('Ending', () => {
  it('keeps the last two words together and changes no text', () => {
    const gloss = 'Spokesman of Russian president Vladimir Putin from 2012.';

    expect(shown(gloss).textContent).toBe(gloss);
    expect(shown(gloss).querySelector('.unbroken')?.textContent).toBe('from 2012.');
  });

  it('breaks no range of years, wherever it stands, and changes no text', () => {
    const gloss = 'Prime minister 1996–1999, 2009–2021 and from December 2022.';

    const kept = [...shown(gloss).querySelectorAll('.unbroken')].map(({ textContent }) => textContent);

    expect(shown(gloss).textContent).toBe(gloss);
    expect(kept).toEqual(['1996–1999', '2009–2021', 'December 2022.']);
  });

  it('leaves long words, two words and one as they are', () => {
    for (const text of [
      'In Llanfairpwllgwyngyll Gogerychwyrndrobwllllantysiliogogogoch',
      'The WHO ends the international emergency.',
      'French newspaper',
      'City',
      '',
    ])
      expect(shown(text).querySelector('.unbroken')).toBeNull();
  });
});
