import { fold } from '../../pack/index.ts';
import { siteOfHost } from '../../settings/index.ts';
import { createTurns } from '../turns.ts';
import type { SessionStore } from './found-names.ts';

/**
 * Different names of imported packs that the pages of one site may see painted while the browser runs. An article
 * names fewer; a page that shows a dictionary to find out which of its words are known gets no more than these.
 */
const MOST_PAINTED_NAMES = 20;

/** Which names of imported packs were painted on which site; counted over its pages, frames and reloads. */
export interface PaintedNames {
  /** Those of the names that may be painted on that host's pages, and counts them. */
  allow(host: string, names: readonly string[]): Promise<readonly string[]>;
}

export function createPaintedNames(store: SessionStore): PaintedNames {
  const inTurn = createTurns();
  return {
    allow(host, names) {
      return inTurn(async () => {
        if (host === '') return []; // the browser withholds the site, so nothing can be counted
        const key = `painted-names ${siteWithSubdomains(host)}`;
        const known = new Set((await store.read(key)) as readonly string[] | undefined); // as written below
        const before = known.size;
        const may = names.filter((name) => {
          const folded = fold(name);
          if (known.size < MOST_PAINTED_NAMES) known.add(folded);
          return known.has(folded);
        });
        if (known.size > before) await store.write(key, [...known]);
        return may;
      });
    },
  };
}

/** Under these, in countries' domains, everybody may register: "example.co.uk". */
const OPEN_SECOND_LEVELS = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

/** Whoever owns a domain owns all names under it, so that they count as one: "a.example.org" and "b.example.org". */
function siteWithSubdomains(host: string): string {
  const site = siteOfHost(host);
  if (/^[\d.]+$|:/.test(site)) return site;
  const labels = site.split('.');
  const [top = '', second = ''] = labels.toReversed();
  const isOpen = top.length === 2 && OPEN_SECOND_LEVELS.has(second);
  return labels.slice(isOpen ? -3 : -2).join('.');
}
