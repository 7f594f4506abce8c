// Ways to correct misspelt names. Correctors know words, not texts: a developer would ask them for every run of up to four
// words that begins with a capital, the longest first, and that is what they are given here, folded beforehand.
import { longestAt } from '../../src/matching/names/exact-names.ts';
import { misspeltAt } from '../../src/matching/names/misspelt-names.ts';
import {
  foldedRange,
  GAP_ABBREVIATION,
  inFilter,
  openIndex,
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALISED,
  tokenize,
} from '../../src/pack/index.ts';
import type { Task } from '../task.ts';
import type { Contestant, Hit } from './contestant.ts';

const MOST_WORDS = 4;
/** A correction of fewer letters would turn one word into another. */
const LEAST_LETTERS = 5;
/** fuse.js takes seconds for one run of words: it gets only so many, and its time is scaled up. */
const FUSE_QUERIES = 4;
/** Fuse's score, 0 for the same text, up to which a match is one of a few edits. */
const FUSE_THRESHOLD = 0.2;

/** The name that a folded run of words stands for. */
type Correct = (query: string) => string | undefined;

/** Ours without the rest of linking, on a page with words that it has met before, and on the first page of all. */
const CORRECTING = 'correct only';
const CORRECTING_ANEW = 'correct only, every word new';
export const OWN_CORRECTORS = [CORRECTING, CORRECTING_ANEW];

export const typoContestants: Readonly<Record<string, Contestant>> = {
  [CORRECTING]: async (task) => ownCorrection(task, { remembers: true }),
  [CORRECTING_ANEW]: async (task) => ownCorrection(task, { remembers: false }),
  'mnemonist SymSpell, one edit': async (task) => {
    const { SymSpell } = await import('mnemonist');
    const spell = SymSpell.from(task.names, { maxDistance: 1, verbosity: 0 });
    return overText(task, (query) => spell.search(query)[0]?.term);
  },
  'mnemonist SymSpell, two edits': async (task) => {
    const { SymSpell } = await import('mnemonist');
    const spell = SymSpell.from(task.names, { maxDistance: 2, verbosity: 0 });
    return overText(task, (query) => spell.search(query)[0]?.term);
  },
  'mnemonist Passjoin, one edit': (task) => passjoin(task, 1),
  'mnemonist Passjoin, two edits': (task) => passjoin(task, 2),
  'fuse.js': async (task) => {
    const { default: Fuse } = await import('fuse.js');
    const fuse = new Fuse(task.names, {
      threshold: FUSE_THRESHOLD,
      ignoreLocation: true,
      includeScore: true,
    });
    return overText(task, (query) => fuse.search(query, { limit: 1 })[0]?.item, FUSE_QUERIES);
  },
};

async function passjoin(task: Task, edits: number): Promise<ReturnType<typeof overText>> {
  const { PassjoinIndex } = await import('mnemonist');
  const index = PassjoinIndex.from(task.names, levenshtein, edits);
  return overText(task, (query) => {
    const [first] = index.search(query);
    return first;
  });
}

/**
 * Ours is asked where the others are, in text that is cut into words beforehand as theirs is: at each word for the longest
 * name from there on, with slips or without. What is remembered of words hangs on the index.
 */
function ownCorrection({ flows, index, ids }: Task, { remembers }: { readonly remembers: boolean }) {
  const opened = openIndex(index, ids);
  const starts = queriesOf(flows).flatMap(([longest]) => longest ?? []);
  const cut = flows.map((text) => ({ text, tokens: tokenize(text) }));
  return () => {
    const own = remembers ? opened : { ...opened };
    const read = cut.map((flow) => ({ ...flow, index: own }));
    const hits: Hit[] = [];
    let end = -1;
    let flow = -1;
    for (const query of starts) {
      if (query.flow === flow && query.start < end) continue;
      const tokenized = read[query.flow] as (typeof read)[number]; // flow numbers come from the flows
      const hash = tokenized.tokens.hash[query.first] as number; // a query begins with a token
      const exact = inFilter(own.names.firstTokens, hash) ? longestAt(tokenized, query.first) : undefined;
      const known = exact ? exact.last - query.first : 0;
      const span = misspeltAt(tokenized, query.first, known) ?? exact;
      if (!span) continue;
      ({ flow } = query);
      end = tokenized.tokens.end[span.last - 1] as number; // a span has tokens
      hits.push({ flow, start: query.start, end, name: span.name, corrected: span.rule !== 'exact' });
    }
    return { found: hits.length, hits };
  };
}

/** One run of words of the text with its place. */
interface Query {
  readonly flow: number;
  /** Its first token. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Runs a corrector over the text; with `most` only so many queries are asked, spread over the text, and `found` is what they gave. */
function overText(task: Task, correct: Correct, most = Number.POSITIVE_INFINITY) {
  const starts = queriesOf(task.flows);
  const asked = starts.filter(
    (_, i) => most === Number.POSITIVE_INFINITY || i % Math.ceil(starts.length / most) === 0,
  );
  const known = new Set(task.names);
  return () => {
    const hits: Hit[] = [];
    let end = -1;
    let flow = -1;
    for (const queries of asked) {
      const [first] = queries;
      if (!first || (first.flow === flow && first.start < end)) continue;
      for (const query of queries) {
        const name = known.has(query.text) ? query.text : correct(query.text);
        if (name === undefined) continue;
        hits.push({
          flow: query.flow,
          start: query.start,
          end: query.end,
          name,
          corrected: name !== query.text,
        });
        ({ flow, end } = query);
        break;
      }
    }
    const share = asked.length / starts.length;
    return { found: hits.length, hits, ...(share < 1 ? { share } : {}) };
  };
}

/** For each word with a capital the runs of words that begin with it, the longest first. */
function queriesOf(flows: readonly string[]): Query[][] {
  return flows.flatMap((text, flow) => {
    const tokens = tokenize(text);
    const found: Query[][] = [];
    for (let first = 0; first < tokens.count; first++) {
      if (!((tokens.flags[first] as number) & (TOKEN_CAPITALISED | TOKEN_ALL_CAPS))) continue; // first < count
      const runs: Query[] = [];
      for (let last = first + 1; last <= Math.min(tokens.count, first + MOST_WORDS); last++) {
        if (last > first + 1 && (tokens.gap[last - 1] as number) > GAP_ABBREVIATION) break; // last - 1 < count
        const folded = foldedRange(text, tokens, { first, last });
        const [start, end] = [tokens.start[first] as number, tokens.end[last - 1] as number];
        if (folded.length >= LEAST_LETTERS) runs.unshift({ flow, first, start, end, text: folded });
      }
      if (runs.length > 0) found.push(runs);
    }
    return found;
  });
}

/** Edits between two strings, as Passjoin needs them told. */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
