import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { visitPage } from '../../bench/page/page-visit.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { BROWSERS, buildFolder } from '../support/browsers/launch.ts';

/** Bytes, gzipped: this code is in every frame of every tab. */
const MOST_BYTES = 12 * 1024;
/** A frame after a change of the page costs 12 ms with 200 marks and 38 with 10,000. */
const MOST_MARKS = 500;

describe.each(BROWSERS)('The page script built for %s', (browser) => {
  it('PF-1 stays below its budget of bytes', () => {
    const script = readFileSync(join(buildFolder(browser), 'page.js'));

    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

inBothBrowsers('What a page pays', (session) => {
  it('PF-2, PF-6 is no shift of its layout, no element, and a bounded number of marks', async () => {
    const visit = await visitPage(session(), 'generated/crowded');

    expect(visit).toMatchObject({ layoutShift: 0, elementsAdded: 0 });
    expect(visit.mostMarks).toBeGreaterThan(MOST_MARKS / 2);
    expect(visit.mostMarks).toBeLessThanOrEqual(MOST_MARKS);
  });
});
