/**
 * The lines of a text that comes in pieces, parted by line feeds alone: JSON may hold a U+2028 as it is, at which `node:readline`
 * parts as well.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
