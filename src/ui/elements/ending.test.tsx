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
    expect(shown(gloss).querySelector('.ending')?.textContent).toBe('from 2012.');
  });

  it('leaves long words, two words and one as they are', () => {
    for (const text of [
      'In Llanfairpwllgwyngyll Gogerychwyrndrobwllllantysiliogogogoch',
      'French newspaper',
      'City',
      '',
    ])
      expect(shown(text).querySelector('.ending')).toBeNull();
  });
});
