import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

async function linesIn(...pieces: string[]): Promise<string[]> {
  async function* come(): AsyncGenerator<string> {
    yield* pieces;
  }
  const lines: string[] = [];
  for await (const line of linesOf(come())) lines.push(line);
  return lines;
}

it('puts lines together that come in pieces, the last one without a line feed', async () => {
  expect(await linesIn('{"id":', '1}\n{"id":2}\n{', '"id":3}')).toEqual(['{"id":1}', '{"id":2}', '{"id":3}']);
});

it('leaves a line whole that has a line separator of Unicode in a text', async () => {
  const line = JSON.stringify({ id: 1, text: 'Putin\u2028spoke.' });

  expect(await linesIn(`${line}\n`)).toEqual([line]);
});
