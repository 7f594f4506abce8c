import { describe, expect, it } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { draw } from '../testing/draw.ts';
import { english } from '../testing/english.ts';
import { Privacy } from './privacy.tsx';

describe('the page about privacy', () => {
  it('says what a website can notice, and what not, accessibly', async () => {
    const page = draw(<Privacy t={english} />);

    const items = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(4);
    expect(items.at(-1)).toMatch(/^Not what a card says/);
    expect(await axeViolations(page)).toEqual([]);
  });
});
