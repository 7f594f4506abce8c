import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('makes a thing when it is first asked for, and once for all who ask', async () => {
  const make = vi.fn(async () => 'made');
  const get = once(make);
  expect(make).not.toHaveBeenCalled();

  expect(await Promise.all([get(), get()])).toEqual(['made', 'made']);
  expect(await get()).toBe('made');

  expect(make).toHaveBeenCalledTimes(1);
});

it('tells all who waited of a failure, and tries again for the next who asks', async () => {
  const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('not now'));
  const get = once(make);

  expect(await Promise.allSettled([get(), get()])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);

  expect(await get()).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
});
