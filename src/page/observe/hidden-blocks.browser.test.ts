import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HiddenBlocks, watchHidden } from './hidden-blocks.ts';

/** More than are waited for at a time. */
const MANY = 600;

describe('hidden blocks', () => {
  let life: AbortController;
  let shown: Element[];
  let blocks: HiddenBlocks;

  beforeEach(() => {
    life = new AbortController();
    shown = [];
    blocks = watchHidden((element) => shown.push(element), life.signal);
  });

  afterEach(() => {
    life.abort();
    document.body.replaceChildren();
  });

  function hiddenBlock(): HTMLElement {
    const block = document.createElement('p');
    block.textContent = 'Dmitry Peskov spoke.';
    // All in view when they are shown.
    block.style.cssText = 'display: none; position: absolute; top: 0';
    document.body.append(block);
    return block;
  }

  async function tellsOf(block: HTMLElement): Promise<void> {
    block.style.display = '';
    await vi.waitFor(() => expect(shown).toEqual([block]));
  }

  it('are told of when the page shows them', async () => {
    const [one, other] = [hiddenBlock(), hiddenBlock()];
    blocks.watch(one);
    blocks.watch(other);

    await tellsOf(other);
  });

  it('leave room for others however often one of them is come upon', async () => {
    const folded = hiddenBlock();
    for (let time = 0; time < MANY; time++) blocks.watch(folded);
    const later = hiddenBlock();
    blocks.watch(later);

    await tellsOf(later);
  });

  it('leave room for others when the page removes them', async () => {
    for (let time = 0; time < MANY; time++) {
      const gone = hiddenBlock();
      blocks.watch(gone);
      gone.remove();
    }
    blocks.sweep((element) => element.isConnected);
    const later = hiddenBlock();
    blocks.watch(later);

    await tellsOf(later);
  });

  it('are not waited for beyond a number', async () => {
    const all = Array.from({ length: MANY }, hiddenBlock);
    for (const block of all) blocks.watch(block);
    for (const block of all) block.style.display = '';

    await vi.waitFor(() => expect(shown).toHaveLength(500));
  });
});
