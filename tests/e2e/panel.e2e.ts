import { expect, it } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { find, press, textWith } from '../support/controls.ts';
import { inBothBrowsers } from '../support/in-both-browsers.ts';
import { paintedWith } from '../support/marks.ts';

inBothBrowsers('The side panel', (session) => {
  it('lays out the article: who is who, what changed since, timeline and relations', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);

    const said = await textWith(panel, 'Changed since');

    expect(said).toContain('In this article');
    expect(said).toContain('Dmitry Peskov');
    expect(said).toMatch(/days after this article/);
    expect(await textWith(panel, 'Timeline')).toMatch(/this article/i);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('opens a card, goes back, and leads to the mention in the page', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);

    await press(panel, { role: 'button', name: 'Show Dmitry Peskov in the text' });
    await page.front();
    expect(await page.evaluate(() => scrollY >= 0)).toBe(true);

    await panel.front();
    const row = await find(panel, { role: 'button', name: 'Person: Dmitry Peskov' });
    expect(row.name).toContain('Peskov');
    await press(panel, { role: 'button', name: 'Person: Dmitry Peskov' });
    await textWith(panel, 'Kremlin');
    await press(panel, { role: 'button', name: 'Back' });
    await textWith(panel, 'In this article');
    await panel.close();
    await page.close();
  });
});
