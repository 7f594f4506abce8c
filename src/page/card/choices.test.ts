import { describe, expect, it } from 'vitest';
import type { Extension } from '../extension.ts';
import { Choices } from './choices.ts';

/** A worker that remembers what was chosen for good. */
function choices() {
  const always = new Map<string, string>();
  const ask = async (
    request: string,
    params: { readonly surface: string; readonly entity?: string | null },
  ) => {
    if (request === 'choose' && params.entity) always.set(params.surface, params.entity);
    if (request === 'choose' && params.entity === null) always.delete(params.surface);
    return { ok: true, value: request === 'choice' ? (always.get(params.surface) ?? null) : null };
  };
  // The two requests that choices make; the map of all requests has types that one function cannot have.
  const extension = { ask } as unknown as Extension;
  return { always, choices: new Choices(extension, new AbortController().signal) };
}

describe('what a name is taken for', () => {
  it('on this page holds here whatever was chosen for good', async () => {
    const { choices: here } = choices();
    await here.keep('Georgia', { entity: 'place.a', keep: 'always' });
    await here.keep('Georgia', { entity: 'place.b', keep: 'page' });

    expect(await here.of('georgia')).toEqual({ entity: 'place.b', keep: 'page' });
  });

  it('for good no longer holds once it is forgotten on the options page', async () => {
    const { choices: here, always } = choices();
    await here.keep('Georgia', { entity: 'place.b', keep: 'page' });
    await here.keep('Georgia', { entity: 'place.a', keep: 'always' });
    expect(await here.of('Georgia')).toEqual({ entity: 'place.a', keep: 'always' });

    always.clear();

    expect(await here.of('Georgia')).toBeUndefined();
  });

  it('is forgotten in both ways at once', async () => {
    const { choices: here, always } = choices();
    await here.keep('Georgia', { entity: 'place.a', keep: 'always' });
    await here.keep('Georgia', { entity: 'place.b', keep: 'page' });

    await here.forget('Georgia');

    expect(always.size).toBe(0);
    expect(await here.of('Georgia')).toBeUndefined();
  });
});
