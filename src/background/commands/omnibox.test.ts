import { describe, expect, it } from 'vitest';
import type { EntitySummary } from '../../pack/index.ts';
import { failed, ok, type SearchHit, type SearchParams } from '../../protocol/index.ts';
import { addressFor, type OmniboxPlatform, suggestionsFor } from './omnibox.ts';

const PESKOV: EntitySummary = {
  id: 'person.dmitry-peskov',
  kind: 'person',
  label: 'official',
  name: 'Dmitry Peskov',
  gloss: 'Press secretary of the President of Russia.',
  familiarity: 1,
};
const ATT: EntitySummary = {
  ...PESKOV,
  id: 'company.att',
  name: 'AT&T',
  gloss: 'A "phone" <company>, US\u0007',
};

function platform(hits: readonly SearchHit[], isXml = true) {
  const asked: SearchParams[] = [];
  const search: OmniboxPlatform['search'] = async (params) => {
    asked.push(params);
    return ok(hits);
  };
  return { search, isXml, asked };
}

describe('the address bar', () => {
  it('offers names with their glosses, and the name that was met', async () => {
    const browser = platform([{ entity: PESKOV, matchedName: 'Песков' }]);

    expect(await suggestionsFor(browser, 'песков')).toEqual([
      {
        content: 'Dmitry Peskov [person.dmitry-peskov]',
        description:
          '<match>Dmitry Peskov</match> (Песков) <dim>Press secretary of the President of Russia.</dim>',
      },
    ]);
    expect(browser.asked).toEqual([{ query: 'песков', limit: 6 }]);
  });

  it('escapes for Chromium’s XML, and only there', async () => {
    const [xml] = await suggestionsFor(platform([{ entity: ATT }]), 'at');
    const [plain] = await suggestionsFor(platform([{ entity: ATT }], false), 'at');

    expect(xml?.description).toBe(
      '<match>AT&amp;T</match> <dim>A &quot;phone&quot; &lt;company&gt;, US </dim>',
    );
    expect(plain?.description).toBe('AT&T: A "phone" <company>, US\u0007');
  });

  it('offers nothing where search fails', async () => {
    const broken = { isXml: true, search: async () => failed('pack-damaged', 'The hash differs.') };

    expect(await suggestionsFor(broken, 'x')).toEqual([]);
    expect(await addressFor(broken, 'a & b')).toBe('/popup.html?query=a+%26+b');
  });

  it('opens the card that was chosen without another search', async () => {
    const browser = platform([]);

    expect(await addressFor(browser, 'Dmitry Peskov [person.dmitry-peskov]')).toBe(
      '/popup.html?entity=person.dmitry-peskov',
    );
    expect(browser.asked).toEqual([]);
  });

  it('opens the best card for what was typed, before the other results', async () => {
    expect(await addressFor(platform([{ entity: PESKOV }]), 'pescov')).toBe(
      '/popup.html?query=pescov&entity=person.dmitry-peskov',
    );
  });

  it('opens the search where nothing is found', async () => {
    expect(await addressFor(platform([]), 'qxz')).toBe('/popup.html?query=qxz');
  });
});
