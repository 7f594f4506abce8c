import { expect, it } from 'vitest';
import { press, textWith } from '../support/controls.ts';
import { inBothBrowsers } from '../support/in-both-browsers.ts';
import { painted, paintedWith } from '../support/marks.ts';
import { pause } from '../support/until.ts';

/** Time enough for marks that should not come. */
const A_WHILE = 2500;

inBothBrowsers('What is left alone', (session) => {
  it('marks nothing in an application, unless the reader says so', async () => {
    const tab = await session().open('app');
    const popup = await session().openPopup(tab);
    const said = 'This does not look like an article';
    expect(await textWith(popup, said)).toContain(said);
    await tab.front();
    expect(await painted(tab)).toEqual([]);
    await popup.front();
    await press(popup, { role: 'button', name: 'anyway' });
    await tab.front();

    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await tab.close();
  });

  it('marks nothing in editors, fields, code, hidden text and text that must not be translated', async () => {
    const tab = await session().open('editor');
    await paintedWith(tab, 'Dmitry Peskov');
    await pause(A_WHILE);

    expect(await painted(tab)).not.toContain('António Guterres');
    await tab.close();
  });
});
