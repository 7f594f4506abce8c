import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { painted, paintedWith } from '../support/reader/marks.ts';

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
    // Once what comes later is marked, all that stood there before has been read.
    await tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'The programme of the visit would be made public later, Hanna Maliar told reporters.';
      document.querySelector('article')?.append(paragraph);
    });
    expect(await paintedWith(tab, 'Hanna Maliar')).toContain('Hanna Maliar');

    expect(await painted(tab)).not.toContain('António Guterres');
    await tab.close();
  });
});
