import { beforeEach, expect, it, vi } from 'vitest';
import { changeMemory } from '../stores/reader-memory.ts';
import { recentStore } from './recent-store.ts';

const usual = recentStore(async () => false);
const inPrivate = recentStore(async () => true);

beforeEach(() => changeMemory('recent', () => undefined));

it('keeps what was looked up, the changes of two pages one after the other', async () => {
  await Promise.all([
    usual.change((recent) => ['person.a', ...recent]),
    usual.change((recent) => ['person.b', ...recent]),
  ]);

  expect(await usual.read()).toEqual(['person.b', 'person.a']);
});

it('shows and keeps nothing in private windows', async () => {
  await usual.change(() => ['person.a']);
  await inPrivate.change(() => ['person.b']);

  expect(await inPrivate.read()).toEqual([]);
  expect(await usual.read()).toEqual(['person.a']);
});

it('reads nothing from what is no list', async () => {
  await changeMemory('recent', () => ({ 0: 'person.a' }));

  expect(await usual.read()).toEqual([]);
});

it('keeps what it has while the browser cannot read it', async () => {
  await usual.change(() => ['person.a']);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError');
  });
  expect(await usual.read()).toEqual([]);

  await expect(usual.change((recent) => ['person.b', ...recent])).rejects.toThrow('Internal error.');
  get.mockRestore();

  expect(await usual.read()).toEqual(['person.a']);
});

it('keeps what it has where a change of it fails', async () => {
  await usual.change(() => ['person.a']);

  await expect(
    usual.change(() => {
      throw new Error('No change.');
    }),
  ).rejects.toThrow('No change.');

  expect(await usual.read()).toEqual(['person.a']);
});
