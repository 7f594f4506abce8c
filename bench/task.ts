import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndexFiles } from '../src/pack/files/encode-index.ts';
import { flagNames, fold } from '../src/pack/index.ts';
import { commonWords } from '../src/pack-compiler/common-words.ts';
import { demonyms } from '../src/pack-compiler/places/demonyms.ts';
import { inventedNews, type Planted } from './invented/invented-news.ts';
import { inventedPack } from './invented/invented-pack.ts';

/** What one contestant gets: a text, and names as a pack and as strings. */
export interface Task {
  readonly flows: readonly string[];
  readonly words: number;
  /** The text without accents and capitals, for those that compare letter for letter. */
  readonly folded: string;
  /** The distinct folded names. */
  readonly names: readonly string[];
  /** Names in the pack, with repetitions. */
  readonly nameCount: number;
  readonly planted: readonly PlantedName[];
  readonly index: Uint8Array;
  readonly ids: Uint8Array;
}

/** A planted mention with all folded names of its entity: who finds any of them has found it. */
export interface PlantedName extends Planted {
  readonly names: readonly string[];
}

const JSON_FILE = 'task.json';

/** Makes a task and leaves it in a folder, where the processes of the contestants find it. */
export function writeTask(
  folder: string,
  entityCount: number,
  text: { words: number; flows?: readonly string[] },
): void {
  const pack = inventedPack(entityCount);
  const { index, ids } = encodeIndexFiles({
    ...pack,
    entities: flagNames(pack.entities, commonWords()),
    demonyms: demonyms(),
  });
  const news = text.flows ? { flows: text.flows, planted: [] } : inventedNews(text.words, pack.entities);
  const byId = new Map(pack.entities.slice(0, 1_000).map((entity) => [entity.id, entity.names]));
  const names = pack.entities.flatMap((entity) => entity.names.map((name) => fold(name.text)));
  const task: Omit<Task, 'index' | 'ids'> = {
    flows: news.flows,
    words: news.flows.reduce((sum, flow) => sum + flow.split(/\s+/).length, 0),
    folded: news.flows.map(fold).join('\n'),
    names: [...new Set(names)],
    nameCount: names.length,
    planted: news.planted.map((one) => ({
      ...one,
      names: (byId.get(one.entity) ?? []).map((name) => fold(name.text)),
    })),
  };
  writeFileSync(join(folder, JSON_FILE), JSON.stringify(task));
  writeFileSync(join(folder, 'index.bin'), index);
  writeFileSync(join(folder, 'ids.bin'), ids);
}

/** Reads what `writeTask` left in the folder. */
export function readTask(folder: string): Task {
  const task: Omit<Task, 'index' | 'ids'> = JSON.parse(readFileSync(join(folder, JSON_FILE), 'utf8'));
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  return { ...task, index: bytes('index.bin'), ids: bytes('ids.bin') };
}

/** The task with the beginning of its text only. */
export function firstWords(task: Task, words: number): Task {
  let count = 0;
  const flows: string[] = [];
  for (const flow of task.flows) {
    if (count >= words) break;
    flows.push(flow);
    count += flow.split(/\s+/).length;
  }
  const planted = task.planted.filter(({ flow }) => flow < flows.length);
  return { ...task, flows, words: count, folded: flows.map(fold).join('\n'), planted };
}
