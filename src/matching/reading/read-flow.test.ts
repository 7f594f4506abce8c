import { expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { readFlow } from './read-flow.ts';

const index = indexOf([{ id: 'company.ford', name: 'Ford' }]);

it('reads a flow alike, whatever stood further on in the one before it', () => {
  readFlow('They never saw it there.', index);
  const afterOther = readFlow('They watch a Ford TV', index).spans;

  readFlow('They saw it on a show.', index); // “a Ford TV show” is no television set
  const afterShow = readFlow('They watch a Ford TV', index).spans;

  expect(afterShow).toEqual(afterOther);
});
