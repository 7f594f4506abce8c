import { type Entity, fold } from '../../pack/index.ts';
import type { Finding } from '../checks/finding.ts';

/** So many words in a row that are also somebody else’s are taken to be copied. */
const RUN_LENGTH = 7;

/** Shorter names are too common to excuse a run. */
const LONG_NAME = 3;

/** A text that records must not repeat. */
export interface OtherText {
  /** Where it is from, for messages. */
  readonly name: string;
  readonly text: string;
}

/** A field that an author worded. */
interface Prose {
  readonly record: string;
  readonly field: string;
  readonly words: readonly string[];
}

interface Run {
  readonly prose: Prose;
  /** Where in the prose it begins. */
  readonly at: number;
}

interface Shared {
  readonly from: string;
  readonly at: Set<number>;
}

/**
 * Runs of seven words, folded, that the prose of records shares with other texts. The name of a treaty or a body and the
 * title of an office are nobody’s wording: each counts as one word.
 */
export function sharedWords(entities: readonly Entity[], texts: Iterable<OtherText>): Finding[] {
  const own = new OwnWords(entities);
  for (const text of texts) own.compare(text);
  return own.findings();
}

class OwnWords {
  private readonly runs = new Map<string, Run[]>();
  private readonly shared = new Map<Prose, Shared>();
  private readonly titles: readonly string[];

  constructor(entities: readonly Entity[]) {
    this.titles = titlesOf(entities);
    for (const prose of entities.flatMap(proseOf)) {
      for (const [at, run] of runsOf(prose.words))
        this.runs.set(run, [...(this.runs.get(run) ?? []), { prose, at }]);
    }
  }

  /** Notes what the text shares with the records. */
  compare({ name, text }: OtherText): void {
    for (const [, run] of runsOf(wordsOf(text))) {
      for (const { prose, at } of this.runs.get(run) ?? []) {
        const shared = this.shared.get(prose) ?? { from: name, at: new Set() };
        this.shared.set(prose, shared);
        shared.at.add(at);
      }
    }
  }

  /** One finding for every stretch that is shared. */
  findings(): Finding[] {
    return [...this.shared].flatMap(([{ record, field, words }, { from, at }]) =>
      stretches(words, at)
        .filter((stretch) => this.lengthOf(stretch) >= RUN_LENGTH)
        .map((stretch) => ({
          record,
          check: 'words',
          field,
          message: `expected own words, found “${stretch}” as in ${from}`,
        })),
    );
  }

  private lengthOf(stretch: string): number {
    const inTitles = this.titles.filter((title) => ` ${stretch} `.includes(` ${title} `));
    const rest = inTitles.reduce((text, title) => text.replaceAll(` ${title} `, ' title '), ` ${stretch} `);
    // A title that the stretch cuts off is a title all the same.
    const isCutOff = this.titles.some((title) => title.includes(rest.trim()));
    return isCutOff ? 1 : rest.trim().split(' ').length;
  }
}

/** Long names and official titles, the longest first. */
function titlesOf(entities: readonly Entity[]): string[] {
  const names = entities.flatMap((entity) => entity.names.map(({ text }) => text));
  const roles = entities.flatMap(({ claims }) =>
    claims.filter(({ type }) => type === 'role' || type === 'membership').map(({ text }) => text),
  );
  const titles = new Set([...names, ...roles].map((text) => wordsOf(text).join(' ')));
  return [...titles]
    .filter((title) => title.split(' ').length >= LONG_NAME)
    .sort((a, b) => b.length - a.length);
}

function proseOf({ id, gloss, background, claims, events }: Entity): Prose[] {
  const texts: [string, string][] = [
    ['gloss', gloss],
    ['background', background ?? ''],
    ...claims.map(({ text }, i): [string, string] => [`claims.${i}.text`, text]),
    ...events.map(({ text }, i): [string, string] => [`events.${i}.text`, text]),
  ];
  return texts.map(([field, text]) => ({ record: id, field, words: wordsOf(text) }));
}

function* runsOf(words: readonly string[]): Generator<[number, string]> {
  for (let at = 0; at + RUN_LENGTH <= words.length; at++)
    yield [at, words.slice(at, at + RUN_LENGTH).join(' ')];
}

/** Runs that overlap or touch make one stretch. */
function stretches(words: readonly string[], at: ReadonlySet<number>): string[] {
  const isShared = words.map((_, i) => {
    for (let begin = i - RUN_LENGTH + 1; begin <= i; begin++) if (at.has(begin)) return true;
    return false;
  });
  return words
    .map((word, i) => (isShared[i] ? word : '\n'))
    .join(' ')
    .split('\n')
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '');
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}
