import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { english } from '../testing/english.ts';
import { Privacy } from './privacy.tsx';

describe('the page about privacy', () => {
  it('says what a website can notice, and what not, accessibly', async () => {
    const place = document.body.appendChild(document.createElement('div'));

    render(<Privacy t={english} />, place);

    const items = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(4);
    expect(items.at(-1)).toMatch(/^Not what a card says/);
    expect(await axeViolations(place)).toEqual([]);
  });
});
