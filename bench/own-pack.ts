// Medians and 99th percentiles of what the core does, on our own sample article and the real pack.
// Wall times are reported, never gated: compare them within one run only, and look at the empty loop first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { linkReadings, readFlow } from '../src/matching/index.ts';
import { openPack, type Pack } from '../src/pack/index.ts';
import { compilePack } from '../src/pack-compiler/compile-pack.ts';
import { memoryFiles } from '../src/pack-compiler/memory-files.ts';
import { shippedSource } from '../tests/support/shipped-source.ts';

const BUILD = join('.output', 'chrome-mv3');
const WORDS_OF_A_LONG_PAGE = 100_000;

/** The sample article as flows: crude, but always the same. */
function sampleFlows(): readonly string[] {
  const source = readFileSync(join('tests', 'pages', 'sample', 'source.html'), 'utf8');
  const article = source.slice(source.indexOf('<h1>'), source.indexOf('</article>'));
  return article
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .split(/<(?:p|h\d|li|figcaption|blockquote|footer)[^>]*>/)
    .map((part) => part.replace(/<[^>]+>/g, '').trim())
    .filter((text) => text !== '');
}

const words = (flows: readonly string[]): number =>
  flows.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

function repeated(flows: readonly string[]): readonly string[] {
  const times = Math.ceil(WORDS_OF_A_LONG_PAGE / words(flows));
  return Array.from({ length: times }, () => flows).flat();
}

async function measure(title: string, rounds: number, run: () => unknown): Promise<void> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2).padStart(9);
  console.log(`${title.padEnd(46)}${at(0.5)} ms median${at(0.99)} ms p99`);
}

const linkAll = (pack: Pack, flows: readonly string[]) =>
  linkReadings(
    flows.map((text) => readFlow(text, pack.index)),
    pack.index,
    { date: '2023-09-12' },
  );

/** A loop of additions that no compiler can leave out: how fast the machine is just now. */
function emptyLoop(): number {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum = (sum + i) | 0;
  return sum;
}

function reportBytes(compiled: ReadonlyMap<string, Uint8Array>): void {
  for (const name of ['page.js', 'card.js', 'background.js']) {
    const file = join(BUILD, name);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    console.log(
      `${name.padEnd(46)}${String(bytes.length).padStart(9)} bytes ${gzipSync(bytes).length} gzipped`,
    );
  }
  const index = compiled.get('index.bin')?.length ?? 0;
  console.log(`${'index.bin'.padEnd(46)}${String(index).padStart(9)} bytes`);
}

/** Prints what our own pack and sample article need. */
export async function benchOwnPack(): Promise<void> {
  const compiled = await compilePack(shippedSource());
  const files = memoryFiles(compiled);
  const pack = await openPack(files);
  const sample = sampleFlows();
  const long = repeated(sample);
  console.log(
    `${pack.entityCount} entities; sample of ${words(sample)} words, long page of ${words(long)} words\n`,
  );
  await measure('an empty loop of 10 million steps', 20, emptyLoop);
  await measure('open the pack', 50, () => openPack(files));
  await measure('link the sample article', 200, () => linkAll(pack, sample));
  await measure('link a page of 100,000 words', 10, () => linkAll(pack, long));
  console.log();
  reportBytes(compiled);
}
