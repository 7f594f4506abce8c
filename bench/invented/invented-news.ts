import type { Entity } from '../../src/pack/index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { SURNAME_HEAD, surnamesFrom, townNames } from './invented-pack.ts';
import { Random } from './random.ts';
import { contentWords } from './words.ts';
import { type Writing, write } from './writings.ts';

const SEED = 1_105;
/** Well-known entities that the news is about. */
const MENTIONED = 1_000;

const FUNCTION_WORDS =
  'the the the the the of of of to to and and a a in in in that is was for for on on with as at by from he it said said has have had his its they but not be are were an which this after who will would their been about more also when one than up there over into out new year years two people last first could some if no against other under while before most between him she her we all because where during what them these very how can many much even now made told since through'.split(
    ' ',
  );
const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August October November December'.split(
    ' ',
  );
const ADJECTIVES =
  'American British Russian Chinese French German European Israeli Turkish Korean Indian Japanese Ukrainian Syrian Iranian Republican Democratic Catholic Muslim Olympic'.split(
    ' ',
  );
const TITLES =
  'President Minister Senator Mr Mrs Dr Prime Minister General Secretary Governor Professor Judge Captain'.split(
    ' ',
  );

/*
 * Shares of what stands in a text, so that it resembles agency copy: 18 words in 100 have a capital, 1.4 are in capitals
 * throughout, 3.5 are numbers, a sentence has 22 words and a word 4.8 letters. About 3 words in 100 belong to a mention.
 */
const SHARE = {
  function: 0.47,
  number: 0.03,
  mention: 0.013,
  stranger: 0.03,
  calendar: 0.009,
  adjective: 0.011,
  title: 0.006,
  acronym: 0.01,
} as const;
const SENTENCES_A_PARAGRAPH = 3;

/** A mention that was written on purpose; offsets are into its paragraph. */
export interface Planted {
  readonly flow: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly writing: Writing;
}

export interface News {
  readonly flows: readonly string[];
  readonly planted: readonly Planted[];
}

/** News of that many words about the first thousand entities of a pack and about strangers; the same in every run. */
export function inventedNews(words: number, entities: readonly Entity[]): News {
  const writer = new NewsWriter(entities.slice(0, MENTIONED));
  while (writer.words < words) writer.paragraph();
  return { flows: writer.flows, planted: writer.planted };
}

class NewsWriter {
  readonly flows: string[] = [];
  readonly planted: Planted[] = [];
  words = 0;
  private readonly random = new Random(SEED);
  private readonly content = contentWords();
  private readonly towns = townNames();
  private readonly strangers = surnamesFrom(this.towns, SEED);
  private readonly entities: readonly Entity[];
  private text = '';

  constructor(entities: readonly Entity[]) {
    this.entities = entities;
  }

  paragraph(): void {
    this.text = '';
    for (let i = 0; i < SENTENCES_A_PARAGRAPH; i++) this.sentence();
    this.flows.push(this.text);
  }

  private sentence(): void {
    const { random } = this;
    const length = 12 + random.below(20);
    for (let i = 0; i < length; i++) {
      if (this.text !== '') this.text += i > 0 && random.chance(0.05) ? ', ' : ' ';
      const from = this.text.length;
      this.text += this.word();
      if (i === 0) this.text = this.text.slice(0, from) + capitalised(this.text.slice(from));
      else if (random.chance(0.015)) this.text = `${this.text.slice(0, from)}“${this.text.slice(from)}”`;
      this.words += this.text.slice(from).split(' ').length;
    }
    this.text += '.';
  }

  /** The next word, or a mention of several. */
  private word(): string {
    const { random, content } = this;
    const kinds: readonly [number, () => string][] = [
      [SHARE.function, () => random.pick(FUNCTION_WORDS)],
      [SHARE.number, () => String(random.below(random.chance(0.5) ? 100 : 2_030))],
      [SHARE.mention, () => this.mention()],
      [SHARE.stranger, () => this.stranger()],
      [SHARE.calendar, () => random.pick(CALENDAR)],
      [SHARE.adjective, () => random.pick(ADJECTIVES)],
      [SHARE.title, () => random.pick(TITLES)],
      [SHARE.acronym, () => this.acronym()],
    ];
    let left = random.next();
    for (const [share, make] of kinds) {
      if (left < share) return make();
      left -= share;
    }
    return content[random.rank(content.length)] ?? '';
  }

  private mention(): string {
    const { random } = this;
    const entity = this.entities[random.rank(this.entities.length)] as Entity; // rank is below the length
    const names = entity.names.filter(({ form }) => form !== 'short' && form !== 'acronym');
    const name = random.chance(0.6) ? entity.name : random.pick(names).text;
    const { surface, writing } = write(name, random);
    const start = this.text.length;
    this.planted.push({
      flow: this.flows.length,
      start,
      end: start + surface.length,
      entity: entity.id,
      writing,
    });
    return surface;
  }

  /** A person, a surname or a town that the pack need not know. */
  private stranger(): string {
    const { random, strangers, towns } = this;
    const surname = strangers[random.rank(strangers.length, SURNAME_HEAD)] ?? '';
    if (random.chance(0.4)) return `${random.pick(GIVEN_NAMES)} ${surname}`;
    return random.chance(0.6) ? surname : (towns[random.rank(towns.length, SURNAME_HEAD)] ?? '');
  }

  private acronym(): string {
    const { random } = this;
    return Array.from({ length: 2 + random.below(4) }, () => String.fromCharCode(65 + random.below(26))).join(
      '',
    );
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
