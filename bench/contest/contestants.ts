// Every way of finding names that the bench compares, behind one signature. Peers match letter for letter: they get names
// and text folded beforehand, and that time is not counted against them. Each is loaded in its own process only.
import { linkReadings, readFlow } from '../../src/matching/index.ts';
import { openIndex } from '../../src/pack/index.ts';
import type { Contestant } from './contestant.ts';
import { typoContestants } from './typo-contestants.ts';

const LATE = { date: '2026-11-23' } as const;

/** Everything: reading and linking. */
export const OURS = 'read and link';
export const READING = 'read only';
export const FLOOR = 'charCodeAt loop';

/** Their hits are a list only where a judge asks for it: nobody else pays for that. */
const own: Readonly<Record<string, Contestant>> = {
  [FLOOR]: async ({ flows }) => {
    const text = flows.join('\n');
    return () => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return { found: sum & 1 };
    };
  },
  [OURS]: async ({ flows, index, ids }) => {
    const opened = openIndex(index, ids);
    return () => {
      const linked = linkReadings(
        flows.map((text) => readFlow(text, opened)),
        opened,
        LATE,
      );
      return {
        found: linked.reduce((sum, found) => sum + found.length, 0),
        get hits() {
          return linked.flatMap((annotations, flow) =>
            annotations.map(({ start, end, evidence: { name, rule } }) => ({
              flow,
              start,
              end,
              name,
              corrected: rule === 'similar spelling',
            })),
          );
        },
      };
    };
  },
  [READING]: async ({ flows, index, ids }) => {
    const opened = openIndex(index, ids);
    return () => {
      const readings = flows.map((text) => readFlow(text, opened));
      return {
        found: readings.reduce((sum, { spans }) => sum + spans.length, 0),
        get hits() {
          return readings.flatMap(({ spans }, flow) =>
            spans.map(({ start, end, name, rule }) => ({
              flow,
              start,
              end,
              name,
              corrected: rule !== 'exact',
            })),
          );
        },
      };
    };
  },
};

const exactPeers: Readonly<Record<string, Contestant>> = {
  'folding alone, as peers need it': async ({ flows }) => {
    const fold = (text: string): string =>
      text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
    return () => ({ found: flows.reduce((sum, text) => sum + Number(fold(text).length === 0), 0) });
  },
  'RegExp, one alternation': async ({ names, folded }) => {
    const sorted = [...names].sort((a, b) => b.length - a.length);
    const patterns = compiled(sorted, (part) => part.join('|'));
    return () => ({
      found: patterns.reduce((sum, pattern) => sum + (folded.match(pattern)?.length ?? 0), 0),
    });
  },
  retrie: async ({ names, folded }) => {
    const { default: retrie } = await import('retrie');
    const patterns = compiled([...names].sort(), (part) => retrie(part));
    return () => ({
      found: patterns.reduce((sum, pattern) => sum + (folded.match(pattern)?.length ?? 0), 0),
    });
  },
  'flashtext.js': async ({ names, folded }) => {
    const { default: KeywordProcessor } = await import('flashtext.js');
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name);
    return () => ({ found: processor.extractKeywords(folded).length });
  },
  'modern-ahocorasick': async ({ names, folded }) => {
    const { default: AhoCorasick } = await import('modern-ahocorasick');
    const matcher = new AhoCorasick(names);
    return () => ({
      found: matcher.search(folded, { strategy: 'leftmost-longest', wholeWord: true }).length,
    });
  },
  '@monyone/aho-corasick/greedy': async ({ names, folded }) => {
    const { AhoCorasick } = await import('@monyone/aho-corasick/greedy');
    const matcher = new AhoCorasick([...names]);
    const isEdge = (at: number): boolean => !/[a-z0-9]/.test(folded.charAt(at));
    const isWhole = ({ begin, end }: { readonly begin: number; readonly end: number }): boolean =>
      isEdge(begin - 1) && isEdge(end);
    return () => ({ found: matcher.matchInText(folded).filter(isWhole).length });
  },
  'names in a Set': async ({ names, folded }) => {
    const known = new Set(names);
    const most = names.reduce((longest, name) => Math.max(longest, name.split(' ').length), 0);
    return () => ({ found: longestFirst(folded.split(/\s/), known, most) });
  },
};

export const EXACT_PEERS = Object.keys(exactPeers);
export const contestants: Readonly<Record<string, Contestant>> = {
  ...own,
  ...exactPeers,
  ...typoContestants,
};

/** One pattern for whole names, or several passes where the engine finds it too large. */
function compiled(names: readonly string[], write: (names: readonly string[]) => string): readonly RegExp[] {
  const pattern = new RegExp(`\\b(?:${write(names)})\\b`, 'g');
  try {
    pattern.test('…'); // compiles it for texts that are not Latin-1
    return [pattern];
  } catch {
    const half = names.length >> 1;
    return [names.slice(0, half), names.slice(half)].flatMap((part) => compiled(part, write));
  }
}

/** The plainest look-up: every run of words that a name may be as long as, the longest first. */
function longestFirst(words: readonly string[], known: ReadonlySet<string>, most: number): number {
  let found = 0;
  for (let i = 0; i < words.length; ) {
    let length = Math.min(most, words.length - i);
    while (length > 0 && !known.has(words.slice(i, i + length).join(' '))) length--;
    if (length > 0) found++;
    i += Math.max(1, length);
  }
  return found;
}
