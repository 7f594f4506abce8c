import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Tab } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';
import { cardMarkup } from './card.ts';

/** Firefox shows nobody the rules of a sheet that an extension adopted. */
const CARD_STYLES = ['theme.css', 'facts.css', 'card.css']
  .map((file) => readFileSync(join('assets', 'styles', file), 'utf8').replace(/^@import.*$/gm, ''))
  .join('\n');

/** axe-core's violations of WCAG 2.2 AA and its best practices in a tab, one line each. */
export async function violations(tab: Tab, within = 'body'): Promise<readonly string[]> {
  await tab.evaluateSource(axe.source);
  return tab.evaluate(async (selector) => {
    // axe-core's source has defined this global just before.
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await checker.run(selector, { rules: { region: { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, within);
}

/**
 * The same for the open card. No tool can see into a closed root, so its markup and styles are shown again in an open
 * one on an empty page.
 */
export async function cardViolations(
  session: Session,
  tab: Tab,
  colours: 'light' | 'dark',
): Promise<readonly string[]> {
  const markup = await cardMarkup(tab);
  if (markup === undefined) throw new Error('no card is open');
  const copy = await session.open(
    session.server.give('<!doctype html><html lang="en"><title>Card</title><body><div id="card"></div>'),
  );
  await copy.colours(colours);
  await copy.evaluate(
    (html, css) => {
      const root = document.getElementById('card')?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('the page above has this element');
      const style = document.createElement('style');
      style.textContent = css;
      root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes, style);
    },
    markup,
    CARD_STYLES,
  );
  const found = await violations(copy, '#card');
  await copy.close();
  return found;
}
